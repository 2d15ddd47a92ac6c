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
            nodes.getOrDefault(sentence.index(), new TreeMap<>()).values().forEach(node -> reported(sentence, node));
            accordingTo(sentence);
        }
        headline();
        quotations();
        speeches.sort(Comparator.comparingInt(Speech::sentence)
                .thenComparingInt(s -> s.content().cardinality())
                .thenComparingInt(Speech::cue));
        return List.copyOf(speeches);
    }

    private void reported(Sentence sentence, Node node) {
        Optional<Reporting> reporting = lexicon.reporting(node.lemma(), node.pos());
        if (reporting.isEmpty()) {
            return;
        }
        BitSet content = new BitSet();
        for (Node.Arg arg : node.args()) {
            boolean clause = arg.path().equals("ccomp")
                    || (node.pos().equals("noun") && arg.path().equals("acl"));
            boolean claims = arg.path().equals("xcomp")
                    && (reporting.get().stance() == Reporting.Stance.ALLEGING
                            || reporting.get().stance() == Reporting.Stance.DENYING);
            boolean charges = reporting.get().stance() == Reporting.Stance.ALLEGING
                    && arg.path().startsWith("obl:")
                    && sentence.tokens().get(arg.token()).tag().equals("VBG");
            if ((clause || claims || charges) && arg.own()) {
                sentence.subtree(arg.token()).forEach(t -> content.set(t.index()));
            }
        }
        Token token = node.token();
        if (content.isEmpty() && node.pos().equals("verb") && inserted(token) && node.has("subj")) {
            sentence.subtree(token.head()).forEach(t -> content.set(t.index()));
            sentence.subtree(token.index()).forEach(t -> content.clear(t.index()));
        }
        if (!content.isEmpty()) {
            content.clear(token.index());
            add(sentence, content, token.index(), speaker(sentence, node), reporting.get());
        }
    }

    private static boolean inserted(Token token) {
        return token.head() >= 0 && (token.is("parataxis") || token.is("dep"));
    }

    private static OptionalInt speaker(Sentence sentence, Node node) {
        for (String path : node.pos().equals("noun") ? List.of("mod", "by", "of", "from") : List.of("subj")) {
            Optional<Node.Arg> found = node.first(path);
            if (found.isPresent() && found.get().token() < sentence.tokens().size()) {
                return OptionalInt.of(found.get().token());
            }
        }
        return OptionalInt.empty();
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
                add(sentence, content, token.index(), OptionalInt.of(token.index()), reporting.get());
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
                add(title, content, colon, OptionalInt.of(source.get().head()), said.get());
            }
            return;
        }
    }

    private void quotations() {
        Optional<Speech> last = Optional.empty();
        int lastParagraph = -2;
        for (Sentence sentence : article.sentences()) {
            BitSet quoted = quoted(sentence);
            Optional<Speech> own = speeches.stream()
                    .filter(s -> s.sentence() == sentence.index() && s.cueSentence() == sentence.index())
                    .filter(s -> s.cue() >= 0 && !quoted.get(s.cue()))
                    .max(Comparator.comparingInt(s -> s.content().cardinality()));
            if (own.isPresent()) {
                last = own;
                lastParagraph = sentence.paragraph();
            } else if (mostlyQuoted(sentence, quoted)) {
                Optional<Speech> speaker = last;
                boolean near = sentence.paragraph() - lastParagraph <= 1;
                if (!near || speaker.isEmpty()) {
                    speaker = following(sentence);
                }
                speaker.ifPresent(s -> speeches.add(new Speech(
                        sentence.index(),
                        quoted,
                        s.cueSentence(),
                        -1,
                        s.source(),
                        s.sourceSpan(),
                        s.stance(),
                        s.relation(),
                        s.entry())));
                lastParagraph = speaker.isPresent() ? sentence.paragraph() : lastParagraph;
            }
            own.ifPresent(s -> widen(s, quoted));
        }
    }

    /** A quotation belongs whole to the speaker its sentence names, however the parser took it apart. */
    private static void widen(Speech speech, BitSet quoted) {
        if (!quoted.get(speech.cue())) {
            speech.content().or(quoted);
        }
    }

    private Optional<Speech> following(Sentence sentence) {
        return speeches.stream()
                .filter(s -> s.cueSentence() == sentence.index() + 1 && s.sentence() == sentence.index() + 1)
                .filter(s -> article.sentences().get(s.sentence()).paragraph() == sentence.paragraph())
                .max(Comparator.comparingInt(s -> s.content().cardinality()));
    }

    private BitSet quoted(Sentence sentence) {
        BitSet inside = new BitSet();
        for (Span quotation : article.quotations()) {
            if (quotation.overlaps(sentence.span())) {
                sentence.tokens().stream()
                        .filter(t -> quotation.contains(t.span()))
                        .forEach(t -> inside.set(t.index()));
            }
        }
        return inside;
    }

    private static boolean mostlyQuoted(Sentence sentence, BitSet quoted) {
        return quoted.cardinality() * 2 > sentence.tokens().size();
    }

    private void add(Sentence sentence, BitSet content, int cue, OptionalInt speaker, Reporting reporting) {
        OptionalInt source = OptionalInt.empty();
        Optional<Span> words = Optional.empty();
        if (speaker.isPresent()) {
            words = Optional.of(sentence.tokens().get(speaker.getAsInt()).span());
            Optional<Mention> mention =
                    mentions.at(sentence.index(), speaker.getAsInt()).stream().findFirst();
            if (mention.isPresent()) {
                source = OptionalInt.of(mention.get().id());
                words = Optional.of(mention.get().span());
            }
            BitSet speakerWords = new BitSet();
            sentence.subtree(speaker.getAsInt()).forEach(t -> speakerWords.set(t.index()));
            if (!speakerWords.get(cue) || cue == speaker.getAsInt()) {
                content.andNot(speakerWords);
            }
        }
        speeches.add(new Speech(
                sentence.index(),
                content,
                sentence.index(),
                cue,
                source,
                words,
                reporting.stance(),
                reporting.relation(),
                reporting.entry().toLowerCase(Locale.ROOT)));
    }
}
