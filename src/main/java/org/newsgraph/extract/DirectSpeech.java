package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Mention;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Reporting;
import org.newsgraph.text.Span;

/**
 * Finds who speaks each quotation: by the verb beside it, by the colon or the signature, or by the quotation it goes on from.
 *
 * <p>Parsers take quotations apart, so this goes by what stands where, and asks the tree only for subjects.
 */
final class DirectSpeech {
    private static final Set<String> CLOSING = Set.of(",", ".", "?", "!", "...", "…", "--", "—", ";");
    private static final Set<String> OPENING = Set.of(",", ":", "--", "—", "-", "–", ";");
    private static final Set<String> DASHES = Set.of("--", "—", "-", "–", "―");
    private static final Set<String> ASKING = Set.of("?", "!");
    private static final int NEAR = 3;
    private static final int SHORT = 8;

    private final Lexicon lexicon;
    private final AnnotatedArticle article;
    private final MentionIndex mentions;
    private final Map<Integer, SortedMap<Integer, Node>> nodes;

    DirectSpeech(
            Lexicon lexicon,
            AnnotatedArticle article,
            MentionIndex mentions,
            Map<Integer, SortedMap<Integer, Node>> nodes) {
        this.lexicon = lexicon;
        this.article = article;
        this.mentions = mentions;
        this.nodes = nodes;
    }

    /** What announces a quotation, and who speaks. */
    private record Lead(Sentence sentence, int cue, OptionalInt speaker, Reporting reporting) {}

    /**
     * Finds the speakers of the quotations that stand for themselves, not as part of a clause.
     *
     * @shape in text order; one speech for each sentence a quotation touches
     */
    List<Speech> find() {
        List<Speech> found = new ArrayList<>();
        List<Span> quotations = article.quotations();
        Optional<Lead> last = Optional.empty();
        int lastParagraph = -2;
        for (int i = 0; i < quotations.size(); i++) {
            Span quotation = quotations.get(i);
            List<Sentence> touched = touched(quotation);
            if (touched.isEmpty()) {
                continue;
            }
            int paragraph = touched.get(0).paragraph();
            Optional<Lead> lead = complete(quotation, touched) ? own(i, touched) : Optional.empty();
            if (lead.isEmpty() && alone(quotation, touched)) {
                Optional<Lead> before = last;
                boolean sameParagraph = paragraph == lastParagraph;
                boolean nextParagraph = paragraph == lastParagraph + 1;
                lead = (sameParagraph ? before : Optional.<Lead>empty())
                        .or(() -> announced(touched.get(0)))
                        .or(() -> signed(touched.get(touched.size() - 1)));
                if (lead.isEmpty()) {
                    lead = later(i, paragraph).or(() -> nextParagraph ? before : Optional.empty());
                }
            }
            if (lead.isPresent()) {
                last = lead;
                lastParagraph = touched.get(touched.size() - 1).paragraph();
                for (Sentence sentence : touched) {
                    found.add(speech(sentence, inside(sentence, quotation), lead.get()));
                }
            }
        }
        return joined(found);
    }

    private static List<Speech> joined(List<Speech> speeches) {
        List<Speech> joined = new ArrayList<>();
        for (Speech speech : speeches) {
            Optional<Speech> same = joined.stream()
                    .filter(s -> s.sentence() == speech.sentence() && s.sameCue(speech))
                    .findFirst();
            if (same.isPresent()) {
                same.get().content().or(speech.content());
            } else {
                joined.add(speech);
            }
        }
        return joined;
    }

    private List<Sentence> touched(Span quotation) {
        return article.sentences().stream()
                .filter(s -> s.span().overlaps(quotation))
                .filter(s -> inside(s, quotation).stream()
                        .anyMatch(t -> !mark(s.tokens().get(t))))
                .toList();
    }

    private static BitSet inside(Sentence sentence, Span quotation) {
        BitSet inside = new BitSet();
        sentence.tokens().stream().filter(t -> quotation.contains(t.span())).forEach(t -> inside.set(t.index()));
        return inside;
    }

    /** Whether a quotation is a sentence of its own by its marks: it is set off before, and stops before its end. */
    private boolean complete(Span quotation, List<Sentence> touched) {
        Sentence first = touched.get(0);
        Sentence last = touched.get(touched.size() - 1);
        BitSet begin = inside(first, quotation);
        BitSet end = inside(last, quotation);
        if (begin.isEmpty() || end.isEmpty() || (touched.size() == 1 && begin.cardinality() < NEAR)) {
            return false;
        }
        int before = begin.nextSetBit(0) - 1;
        int stop = end.length() - 2;
        int after = end.length();
        boolean setOff = before < 0
                || OPENING.contains(first.tokens().get(before).text())
                || reporting(first, before).isPresent()
                || mark(first.tokens().get(before));
        boolean stopped = after >= last.tokens().size()
                || (stop >= 0 && CLOSING.contains(last.tokens().get(stop).text()))
                || CLOSING.contains(last.tokens().get(after).text());
        return setOff && stopped;
    }

    private static boolean mark(Token token) {
        return token.tag().equals("``") || token.tag().equals("''");
    }

    /** Whether nothing but the quotation stands in its sentences, or nearly nothing. */
    private static boolean alone(Span quotation, List<Sentence> touched) {
        int inside = touched.stream()
                .mapToInt(s -> inside(s, quotation).cardinality())
                .sum();
        int all = touched.stream().mapToInt(s -> s.tokens().size()).sum();
        return inside * 2 > all;
    }

    /** The verb beside a quotation. */
    private Optional<Lead> own(int index, List<Sentence> touched) {
        Span quotation = article.quotations().get(index);
        Sentence first = touched.get(0);
        Sentence last = touched.get(touched.size() - 1);
        int begin = inside(first, quotation).nextSetBit(0);
        int end = inside(last, quotation).length();
        int from = index == 0
                ? 0
                : inside(first, article.quotations().get(index - 1)).length();
        int to = last.tokens().size();
        if (index + 1 < article.quotations().size()) {
            int next = inside(last, article.quotations().get(index + 1)).nextSetBit(0);
            to = next < 0 ? to : next;
        }
        Optional<Lead> after = after(last, end, to);
        Optional<Lead> before = before(first, from, begin);
        Optional<Lead> beside = begin == 0 ? after.or(() -> before) : before.or(() -> after);
        return beside.or(() -> end >= last.tokens().size() ? sentenceAfter(last, end) : Optional.empty());
    }

    /** <em>"Who knows?" he asked.</em>: the mark ends the sentence for whoever cuts sentences, but it goes on. */
    private Optional<Lead> sentenceAfter(Sentence sentence, int end) {
        int next = sentence.index() + 1;
        boolean open =
                end >= 2 && ASKING.contains(sentence.tokens().get(end - 2).text());
        if (!open
                || next >= article.sentences().size()
                || article.sentences().get(next).paragraph() != sentence.paragraph()) {
            return Optional.empty();
        }
        Sentence after = article.sentences().get(next);
        int size = after.tokens().size();
        boolean quoted = article.quotations().stream()
                .anyMatch(q -> inside(after, q).get(0) && !mark(after.tokens().get(0)));
        return quoted ? Optional.empty() : after(after, 0, Math.min(size, SHORT));
    }

    private Optional<Lead> after(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Reporting> reporting = reporting(sentence, i);
            if (reporting.isPresent()) {
                boolean inverted = i <= from + 1;
                OptionalInt speaker = subject(sentence, i, from, to);
                if (speaker.isEmpty()) {
                    speaker = inverted ? first(sentence, i + 1, to) : first(sentence, from, i);
                }
                return Optional.of(new Lead(sentence, i, speaker, reporting.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Lead> before(Sentence sentence, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Optional<Reporting> reporting = reporting(sentence, i);
            if (reporting.isPresent()) {
                OptionalInt speaker = subject(sentence, i, from, to);
                return Optional.of(new Lead(
                        sentence, i, speaker.isPresent() ? speaker : last(sentence, from, i), reporting.get()));
            }
        }
        return Optional.empty();
    }

    /** The sense of a verb of speech; none for a bare infinitive or a noun. */
    private Optional<Reporting> reporting(Sentence sentence, int token) {
        Token verb = sentence.tokens().get(token);
        boolean verbal = verb.tag().startsWith("VB") && !verb.is("aux");
        return verbal
                ? lexicon.reportings(verb.lemma().toLowerCase(Locale.ROOT), "verb").stream()
                        .filter(Reporting::quotes)
                        .findFirst()
                : Optional.empty();
    }

    /** The subject the tree gives, if it stands outside the quotation. */
    private OptionalInt subject(Sentence sentence, int verb, int from, int to) {
        Node node = nodes.getOrDefault(sentence.index(), new TreeMap<>()).get(verb);
        if (node == null) {
            return OptionalInt.empty();
        }
        return node.all("subj").stream()
                .mapToInt(Node.Arg::token)
                .filter(t -> t >= from && t < to && nominal(sentence.tokens().get(t)))
                .findFirst();
    }

    private static boolean nominal(Token token) {
        return token.tag().startsWith("NN")
                || token.tag().startsWith("PRP")
                || token.tag().startsWith("W")
                || token.tag().startsWith("DT");
    }

    private OptionalInt first(Sentence sentence, int from, int to) {
        return within(sentence, from, to)
                .mapToObj(article.mentions()::get)
                .min((a, b) -> Integer.compare(a.first(), b.first()))
                .map(m -> OptionalInt.of(m.head()))
                .orElse(OptionalInt.empty());
    }

    private OptionalInt last(Sentence sentence, int from, int to) {
        return within(sentence, from, to)
                .mapToObj(article.mentions()::get)
                .max((a, b) -> Integer.compare(a.last(), b.last()))
                .map(m -> OptionalInt.of(m.head()))
                .orElse(OptionalInt.empty());
    }

    private IntStream within(Sentence sentence, int from, int to) {
        return article.mentions().stream()
                .filter(m -> m.sentence() == sentence.index() && m.first() >= from && m.last() <= to)
                .mapToInt(Mention::id);
    }

    /** <em>He said:</em> and the quotation after it, perhaps in a paragraph of its own. */
    private Optional<Lead> announced(Sentence sentence) {
        if (sentence.index() == 0) {
            return Optional.empty();
        }
        Sentence before = article.sentences().get(sentence.index() - 1);
        int size = before.tokens().size();
        if (!before.tokens().get(size - 1).text().equals(":")) {
            return Optional.empty();
        }
        return before(before, 0, size);
    }

    /** A quotation with a dash and a name below it. */
    private Optional<Lead> signed(Sentence sentence) {
        int next = sentence.index() + 1;
        if (next >= article.sentences().size()) {
            return Optional.empty();
        }
        Sentence signature = article.sentences().get(next);
        boolean dash = DASHES.contains(signature.tokens().get(0).text());
        Optional<Reporting> said = lexicon.reporting(":", "preposition");
        OptionalInt speaker = dash ? first(signature, 1, signature.tokens().size()) : OptionalInt.empty();
        return speaker.isPresent() && said.isPresent()
                ? Optional.of(new Lead(signature, 0, speaker, said.get()))
                : Optional.empty();
    }

    /** The verb beside the next quotation of the paragraph. */
    private Optional<Lead> later(int index, int paragraph) {
        for (int i = index + 1; i < article.quotations().size(); i++) {
            List<Sentence> touched = touched(article.quotations().get(i));
            if (touched.isEmpty() || touched.get(0).paragraph() != paragraph) {
                return Optional.empty();
            }
            Optional<Lead> lead = complete(article.quotations().get(i), touched) ? own(i, touched) : Optional.empty();
            if (lead.isPresent()) {
                return lead;
            }
        }
        return Optional.empty();
    }

    private Speech speech(Sentence sentence, BitSet content, Lead lead) {
        return Speech.of(
                article.sentences(),
                mentions,
                sentence.index(),
                content,
                lead.sentence().index(),
                lead.cue(),
                lead.speaker(),
                lead.speaker(),
                true,
                lead.reporting());
    }
}
