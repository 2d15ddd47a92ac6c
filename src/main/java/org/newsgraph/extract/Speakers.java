package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Mention;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Reporting;
import org.newsgraph.text.Span;

/** Finds who says what: indirect speech, quotations over several sentences, <em>according to</em>, headline sources. */
final class Speakers {
    private static final int LONGEST_NAME = 5;

    private final Lexicon lexicon;
    private final AnnotatedArticle article;
    private final MentionIndex mentions;
    private final Map<Integer, SortedMap<Integer, Node>> nodes;
    private final List<Speech> speeches = new ArrayList<>();

    Speakers(
            Lexicon lexicon,
            AnnotatedArticle article,
            MentionIndex mentions,
            Map<Integer, SortedMap<Integer, Node>> nodes) {
        this.lexicon = lexicon;
        this.article = article;
        this.mentions = mentions;
        this.nodes = nodes;
    }

    /**
     * Finds all speeches of the article.
     *
     * @shape in the order of their sentences; within one, the inner before the outer
     */
    List<Speech> find() {
        for (Sentence sentence : article.sentences()) {
            SortedMap<Integer, Node> here = nodes.getOrDefault(sentence.index(), new TreeMap<>());
            Contents contents = new Contents(
                    sentence, t -> lexicon.reporting(t.lemma(), "verb").isPresent());
            Sources sources = new Sources(sentence, here, mentions);
            here.values().forEach(node -> reported(node, contents, sources));
            accordingTo(sentence);
        }
        headline();
        speakerLines();
        quotations();
        speeches.sort(Comparator.comparingInt(Speech::sentence)
                .thenComparingInt(s -> s.content().cardinality())
                .thenComparingInt(Speech::cue));
        speeches.replaceAll(this::quoted);
        return List.copyOf(speeches);
    }

    /** <em>"I have decided that …", she said</em>: who decided is who speaks. */
    private Speech quoted(Speech speech) {
        if (speech.source().isEmpty() || !mentions.firstPerson(speech.source().getAsInt())) {
            return speech;
        }
        return speeches.stream()
                .filter(o -> o.sentence() == speech.cueSentence())
                .filter(o -> o.content().get(speech.cue()))
                .flatMap(o -> mentions.speaker(speech.source().getAsInt(), o).stream())
                .findFirst()
                .map(speech::by)
                .orElse(speech);
    }

    private void reported(Node node, Contents contents, Sources sources) {
        for (Reporting reporting : lexicon.reportings(node.lemma(), node.pos())) {
            Optional<BitSet> said = contents.said(node, reporting);
            Optional<BitSet> topic = said.isPresent() ? Optional.empty() : contents.topic(node, reporting);
            Optional<BitSet> beside =
                    said.isPresent() || topic.isPresent() ? Optional.empty() : contents.beside(node, reporting);
            Optional<BitSet> content = said.or(() -> topic).or(() -> beside);
            OptionalInt source = content.isPresent() ? sources.of(node) : OptionalInt.empty();
            if (content.isPresent() && (topic.isEmpty() || source.isPresent())) {
                content.get().clear(node.index());
                OptionalInt word = source.isPresent() ? OptionalInt.of(sources.word(node, source.getAsInt())) : source;
                add(node.sentence(), content.get(), node.index(), source, word, topic.isEmpty(), reporting);
                return;
            }
        }
    }

    private void accordingTo(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            int colon = token.relation().indexOf(':');
            String preposition =
                    colon < 0 ? "" : token.relation().substring(colon + 1).replace('_', ' ');
            Optional<Reporting> reporting =
                    preposition.isEmpty() ? Optional.empty() : lexicon.reporting(preposition, "preposition");
            if (reporting.isPresent() && token.head() >= 0) {
                BitSet content = new BitSet();
                sentence.subtree(clause(sentence, token.head())).forEach(t -> content.set(t.index()));
                sentence.subtree(token.index()).forEach(t -> content.clear(t.index()));
                int cue =
                        sentence.child(token.index(), "case").map(Token::index).orElse(token.index());
                add(sentence, content, cue, OptionalInt.of(token.index()), OptionalInt.empty(), true, reporting.get());
            }
        }
    }

    /** The verb a token belongs to, or the root. */
    private static int clause(Sentence sentence, int token) {
        int at = token;
        for (int steps = 0; steps < sentence.tokens().size(); steps++) {
            Token here = sentence.tokens().get(at);
            if (here.head() < 0 || here.tag().startsWith("VB")) {
                return at;
            }
            at = here.head();
        }
        return at;
    }

    /** <em>Talks go on: officials</em>. */
    private void headline() {
        if (article.sentences().isEmpty()
                || !article.article()
                        .titleSpan()
                        .contains(article.sentences().get(0).span())) {
            return;
        }
        Sentence title = article.sentences().get(0);
        int size = title.tokens().size();
        for (int at = size - 2; at > 0 && at >= size - 6; at--) {
            if (!title.tokens().get(at).text().equals(":")) {
                continue;
            }
            int colon = at;
            Optional<Mention> source = article.mentions().stream()
                    .filter(m -> m.sentence() == 0 && m.first() == colon + 1 && m.last() == size)
                    .findFirst();
            Optional<Reporting> said = lexicon.reporting(":", "preposition");
            if (source.isPresent() && said.isPresent()) {
                BitSet content = new BitSet();
                content.set(0, colon);
                add(title, content, colon, OptionalInt.of(source.get().head()), OptionalInt.empty(), true, said.get());
            }
            return;
        }
    }

    /** <em>SMITH: We will see. It is early.</em>, and the title <em>Smith: It is early</em>. */
    private void speakerLines() {
        Optional<Speech> line = Optional.empty();
        int paragraph = -1;
        for (Sentence sentence : article.sentences()) {
            OptionalInt colon = speakerColon(sentence);
            if (colon.isPresent()) {
                BitSet content = new BitSet();
                content.set(colon.getAsInt() + 1, sentence.tokens().size());
                OptionalInt speaker = OptionalInt.of(colon.getAsInt() - 1);
                lexicon.reporting(":", "preposition")
                        .ifPresent(
                                r -> add(sentence, content, colon.getAsInt(), speaker, OptionalInt.empty(), true, r));
                line = Optional.of(speeches.get(speeches.size() - 1));
                paragraph = sentence.paragraph();
            } else if (line.isPresent() && sentence.paragraph() == paragraph) {
                BitSet content = new BitSet();
                content.set(0, sentence.tokens().size());
                speeches.add(line.get().goesOn(sentence.index(), content));
            }
        }
    }

    /** The colon after a person's name, a word in capitals or <em>Poll</em>, that a line begins with. */
    private OptionalInt speakerColon(Sentence sentence) {
        boolean opens = sentence.index() == 0
                || article.sentences().get(sentence.index() - 1).paragraph() != sentence.paragraph();
        for (int at = 1; opens && at < Math.min(LONGEST_NAME, sentence.tokens().size() - 2); at++) {
            Token token = sentence.tokens().get(at);
            if (token.text().equals(":")) {
                int colon = at;
                Token last = sentence.tokens().get(at - 1);
                boolean capitals = last.text().length() > 2
                        && last.text().equals(last.text().toUpperCase(Locale.ROOT))
                        && last.tag().startsWith("NNP");
                boolean named = mentions.at(sentence.index(), at - 1).stream()
                        .anyMatch(m -> m.first() == 0
                                && m.last() == colon
                                && m.kind() == Mention.Kind.NAME
                                && m.type().equals("Person"));
                boolean report = at == 1
                        && lexicon.reporting(last.lemma().toLowerCase(Locale.ROOT), "noun")
                                .isPresent();
                return capitals || named || report ? OptionalInt.of(at) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** A quotation has one speaker, however the parser took it apart. */
    private void quotations() {
        List<Speech> direct = new DirectSpeech(lexicon, article, mentions, nodes).find();
        speeches.removeIf(s -> direct.stream().anyMatch(d -> d.sentence() == s.sentence() && d.sameCue(s)));
        for (Speech speech : speeches) {
            Sentence sentence = article.sentences().get(speech.sentence());
            for (Span quotation : article.quotations()) {
                BitSet quoted = inside(sentence, quotation);
                if (quoted.get(speech.cue())) {
                    speech.content().and(quoted);
                } else if (quoted.intersects(speech.content())) {
                    speech.content().or(quoted);
                }
            }
        }
        speeches.removeIf(s -> s.content().isEmpty());
        speeches.addAll(direct);
    }

    private static BitSet inside(Sentence sentence, Span quotation) {
        BitSet inside = new BitSet();
        sentence.tokens().stream().filter(t -> quotation.contains(t.span())).forEach(t -> inside.set(t.index()));
        return inside;
    }

    private void add(
            Sentence sentence,
            BitSet content,
            int cue,
            OptionalInt speaker,
            OptionalInt word,
            boolean statement,
            Reporting reporting) {
        if (speaker.isPresent()) {
            BitSet speakerWords = new BitSet();
            sentence.subtree(speaker.getAsInt()).forEach(t -> speakerWords.set(t.index()));
            if (!speakerWords.get(cue) || cue == speaker.getAsInt()) {
                content.andNot(speakerWords);
            }
        }
        speeches.add(Speech.of(
                article.sentences(),
                mentions,
                sentence.index(),
                content,
                sentence.index(),
                cue,
                speaker,
                word,
                statement,
                reporting));
    }
}
