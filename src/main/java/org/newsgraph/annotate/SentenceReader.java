package org.newsgraph.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsgraph.clean.Article;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.Severity;
import org.newsgraph.text.Span;

/** Reads the sentences of an article: tokens, tags, lemmas, names, trees. */
final class SentenceReader {
    /** Beyond this the parser's time and errors grow, and such "sentences" are lists or tables. */
    private static final int LONGEST_PARSED = 120;

    private final LanguageModels models;
    private final Tokenization tokenization = new Tokenization();

    SentenceReader(LanguageModels models) {
        this.models = models;
    }

    /**
     * Reads the sentences.
     *
     * @param article the article
     * @param problems receives ANNOTATE-001 for a sentence too long to parse, ANNOTATE-002 for one without a tree
     * @return the sentences, in text order
     */
    List<Sentence> read(Article article, Consumer<Problem> problems) {
        List<Sentence> sentences = new ArrayList<>();
        Morphology morphology = new Morphology();
        int paragraph = -1;
        boolean quoted = false;
        for (Tokenization.Cut cut : tokenization.cut(article)) {
            models.tagger().tagCoreLabels(cut.labels());
            quoted = TagRepair.repair(cut.labels(), quoted && cut.paragraph() == paragraph);
            paragraph = cut.paragraph();
            sentences.add(read(article, cut, sentences.size(), morphology, problems));
        }
        return sentences;
    }

    private Sentence read(
            Article article, Tokenization.Cut cut, int index, Morphology morphology, Consumer<Problem> problems) {
        List<CoreLabel> labels = cut.labels();
        List<CoreLabel> named = models.names().classifySentence(labels);
        Span span = new Span(
                labels.get(0).beginPosition(), labels.get(labels.size() - 1).endPosition());
        List<Arc> arcs = arcs(article, labels, span, problems);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            Arc arc = arcs.isEmpty() ? new Arc(-1, "") : arcs.get(i);
            Span at = new Span(label.beginPosition(), label.endPosition());
            tokens.add(new Token(
                    i,
                    at,
                    at.in(article.text()),
                    morphology.lemma(label.word(), label.tag()),
                    label.tag(),
                    named.get(i).get(CoreAnnotations.AnswerAnnotation.class),
                    arc.head(),
                    arc.relation()));
        }
        Sentence raw = new Sentence(index, cut.paragraph(), span, tokens, !arcs.isEmpty());
        return raw.parsed() ? CaseLabels.add(SentenceRepair.repair(raw)) : raw;
    }

    private List<Arc> arcs(Article article, List<CoreLabel> labels, Span span, Consumer<Problem> problems) {
        if (labels.size() > LONGEST_PARSED) {
            report("ANNOTATE-001", "a sentence of " + labels.size() + " words was not parsed", article, span, problems);
            return List.of();
        }
        List<Arc> arcs = models.parser().parse(labels);
        if (arcs.isEmpty()) {
            report("ANNOTATE-002", "no tree was found for a sentence", article, span, problems);
        }
        return arcs;
    }

    private static void report(String code, String message, Article article, Span span, Consumer<Problem> problems) {
        problems.accept(new Problem(code, Severity.WARNING, article.source(), Optional.of(span), message));
    }
}
