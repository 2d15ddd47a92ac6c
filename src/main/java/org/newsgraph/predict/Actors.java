package org.newsgraph.predict;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.DocumentEntity;
import org.newsgraph.annotate.Mention;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.extract.Argument;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.GazetteerEntry;
import org.newsgraph.lexicon.ActorRoles;
import org.newsgraph.lexicon.Relations;

/** Describes the ends of dyads: the words for them, their country and their role. */
final class Actors {
    private static final int MOST_WORDS = 12;
    private static final String INTERNATIONAL = "IGO";

    private final Gazetteer gazetteer;
    private final Relations relations;
    private final ActorRoles roles = ActorRoles.load();

    Actors(Gazetteer gazetteer, Relations relations) {
        this.gazetteer = gazetteer;
        this.relations = relations;
    }

    /**
     * One end of a dyad.
     *
     * @param text what the text calls it
     * @param country ISO 3166-1 alpha-3, {@code IGO} for organisations of states, or empty
     * @param role a role of PLOVER, or empty
     */
    record Actor(String text, String country, String role) {}

    Actor actor(AnnotatedArticle article, Argument.Mentioned argument) {
        Mention mention = article.mentions().get(argument.mention());
        DocumentEntity entity = argument.entity(article);
        boolean itself = argument.part() < 0 && mention.kind() != Mention.Kind.PRONOUN;
        if (!itself) {
            return named(entity);
        }
        Sentence sentence = article.sentences().get(mention.sentence());
        List<Token> phrase = phrase(sentence, mention);
        String text = sentence.span(
                        phrase.get(0).index(), phrase.get(phrase.size() - 1).index() + 1)
                .in(article.article().text());
        List<String> lemmas = phrase.stream()
                .filter(t -> t.index() < mention.last())
                .map(t -> t.lemma().toLowerCase(Locale.ROOT))
                .toList();
        Optional<String> country = country(phrase.stream().map(Token::text).toList())
                .or(() -> country(List.of(entity.name().split(" "))));
        return described(text, country, lemmas, entity.type());
    }

    private Actor named(DocumentEntity entity) {
        List<String> words = List.of(entity.name().split(" "));
        List<String> lemmas =
                words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
        return described(entity.name(), country(words), lemmas, entity.type());
    }

    private Actor described(String text, Optional<String> country, List<String> lemmas, String type) {
        boolean alone = relations.classIsA(type, "InternationalOrganization") || relations.classIsA(type, "Place");
        String role = alone && lemmas.size() < 3
                ? ""
                : roles.role(lemmas, type, relations).orElse("");
        return new Actor(text, country.orElse(""), role);
    }

    /** The words of a mention with what stands before its head, and the phrases that follow up to twelve words. */
    private static List<Token> phrase(Sentence sentence, Mention mention) {
        List<Token> below = sentence.subtree(mention.head());
        int first = mention.first();
        while (first > 0
                && below.contains(sentence.tokens().get(first - 1))
                && before(sentence.tokens().get(first - 1))) {
            first--;
        }
        int last = mention.last();
        while (last < sentence.tokens().size()
                && last - first < MOST_WORDS
                && below.contains(sentence.tokens().get(last))
                && after(sentence.tokens().get(last))) {
            last++;
        }
        while (last > mention.last() && hanging(sentence.tokens().get(last - 1))) {
            last--;
        }
        return sentence.tokens().subList(first, last);
    }

    private static boolean before(Token token) {
        return !token.is("det") && !token.is("punct") && !token.is("case") && !token.is("cc");
    }

    private static boolean after(Token token) {
        boolean clause = (token.tag().startsWith("V") && !token.is("amod"))
                || token.tag().startsWith("W");
        return !clause && !token.is("punct") && !token.is("cc");
    }

    private static boolean hanging(Token token) {
        return token.is("case") || token.is("det") || token.is("mark") || token.is("amod");
    }

    /** The country of the first name in a phrase that has one. */
    private Optional<String> country(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            Optional<String> code = code(gazetteer.longest(words, i));
            if (code.isPresent()) {
                return code;
            }
            code = code(gazetteer.longestDemonym(words, i));
            if (code.isPresent()) {
                return code;
            }
        }
        return Optional.empty();
    }

    private Optional<String> code(Optional<Gazetteer.Match> match) {
        return match.map(Gazetteer.Match::best).flatMap(this::code);
    }

    private Optional<String> code(GazetteerEntry entry) {
        if (relations.classIsA(entry.type(), "InternationalOrganization")) {
            return Optional.of(INTERNATIONAL);
        }
        return gazetteer
                .isoCode(entry.key())
                .or(() -> entry.country().flatMap(gazetteer::isoCode))
                .map(Actors::threeLetters);
    }

    /** Kosovo has a code in use that the standard does not list. */
    private static String threeLetters(String code) {
        return code.equals("XK") ? "XKX" : new Locale("", code).getISO3Country();
    }
}
