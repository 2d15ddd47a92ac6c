package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.text.Span;

/** Finds the mentions of a sentence: names, noun phrases, titles, pronouns. */
final class MentionFinder {
    private static final Map<String, String> PRONOUNS = pronouns();

    private final NameFinder names;
    private final NominalFinder nominals;
    private final TitleFinder titles;

    MentionFinder(Gazetteer gazetteer) {
        Roles roles = new Roles(gazetteer);
        names = new NameFinder(gazetteer, roles);
        nominals = new NominalFinder(gazetteer, roles);
        titles = new TitleFinder(gazetteer, roles);
    }

    private static Map<String, String> pronouns() {
        Map<String, String> types = new HashMap<>();
        for (String person :
                List.of("he", "him", "his", "himself", "she", "her", "hers", "herself", "i", "me", "my", "myself")) {
            types.put(person, "Person");
        }
        for (String group : List.of("they", "them", "their", "themselves", "we", "us", "our", "ourselves")) {
            types.put(group, "PersonGroup");
        }
        for (String thing : List.of("it", "its", "itself")) {
            types.put(thing, "Thing");
        }
        return Map.copyOf(types);
    }

    /**
     * Finds the mentions.
     *
     * @param sentence a sentence
     * @param times the spans of its time expressions, which are no mentions
     * @return the mentions, in text order; of those with one head, the one to take as an argument comes first
     */
    List<Candidate> find(Sentence sentence, List<Span> times) {
        List<NameSpan> spans = names.find(sentence).stream()
                .filter(n -> !timed(sentence, n.first(), n.last(), times))
                .toList();
        List<Candidate> found = new ArrayList<>();
        for (NameSpan span : spans) {
            if (!span.demonym() || !head(sentence, span)) {
                found.add(name(sentence, span));
            }
            if (!span.demonym() && !span.country() && span.length() > 1) {
                names.countryWithin(sentence, span).ifPresent(inner -> found.add(name(sentence, inner)));
            }
        }
        if (sentence.parsed()) {
            addPhrases(sentence, spans, times, found);
        }
        for (Token token : sentence.tokens()) {
            pronoun(sentence, token).ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(Candidate::first)
                .thenComparing(Comparator.comparingInt(Candidate::last).reversed())
                .thenComparing(c -> c.type().equals("Office")));
        return found;
    }

    private void addPhrases(Sentence sentence, List<NameSpan> spans, List<Span> times, List<Candidate> found) {
        List<Candidate> people = found.stream()
                .filter(c -> c.type().equals("Person") && c.is(Mention.Kind.NAME))
                .toList();
        for (Candidate person : people) {
            found.addAll(titles.before(sentence, person, spans));
        }
        for (Candidate nominal : nominals.find(sentence, spans)) {
            boolean inTitle = found.stream()
                    .anyMatch(
                            c -> c.type().equals("Office") && c.first() <= nominal.head() && nominal.head() < c.last());
            if (!inTitle && !timed(sentence, nominal.head(), nominal.head() + 1, times)) {
                found.add(nominal);
            }
        }
        Appositions.link(found);
        List<Candidate> offices = new ArrayList<>();
        for (Candidate c : found) {
            boolean apposed = c.is(Mention.Kind.NOMINAL) && c.twin().isPresent() && c.last() > c.head();
            if (apposed && found.stream().noneMatch(o -> o.type().equals("Office") && o.head() == c.head())) {
                titles.office(sentence, c.first(), c.head(), c.last(), spans).ifPresent(offices::add);
            }
        }
        found.addAll(offices);
    }

    private static boolean timed(Sentence sentence, int first, int last, List<Span> times) {
        Span span = sentence.span(first, last);
        return times.stream().anyMatch(t -> t.contains(span));
    }

    /** Tells whether a demonym is itself the noun: <em>Palestinians</em>, <em>the British</em>. */
    private static boolean head(Sentence sentence, NameSpan span) {
        Token last = sentence.tokens().get(span.last() - 1);
        if (last.tag().equals("NNPS")) {
            return true;
        }
        boolean noun = last.tag().startsWith("NN") || last.is("nsubj") || last.is("obj");
        boolean modifier = last.is("compound") || last.is("amod") || last.is("conj");
        return sentence.parsed() && noun && !modifier;
    }

    private static Candidate name(Sentence sentence, NameSpan span) {
        int head = span.last() - 1;
        for (int i = span.first(); i < span.last() && sentence.parsed(); i++) {
            if (!span.holds(sentence.tokens().get(i).head())) {
                head = i;
                break;
            }
        }
        String name = span.demonym() ? span.name() : NounPhrases.text(sentence, span.first(), span.last());
        return new Candidate(
                sentence,
                span.first(),
                span.last(),
                head,
                Mention.Kind.NAME,
                span.type(),
                name,
                true,
                span.key(),
                Optional.empty());
    }

    private static Optional<Candidate> pronoun(Sentence sentence, Token token) {
        String type = PRONOUNS.get(token.text().toLowerCase(Locale.ROOT));
        boolean pronoun = token.tag().startsWith("PRP") || token.tag().equals("PRP$");
        if (!pronoun || type == null || token.is("expl")) {
            return Optional.empty();
        }
        int at = token.index();
        return Optional.of(new Candidate(
                sentence,
                at,
                at + 1,
                at,
                Mention.Kind.PRONOUN,
                type,
                token.text().toLowerCase(Locale.ROOT),
                false,
                Optional.empty(),
                Optional.empty()));
    }
}
