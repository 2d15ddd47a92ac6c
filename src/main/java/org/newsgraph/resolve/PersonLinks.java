package org.newsgraph.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.DocumentEntity;
import org.newsgraph.annotate.Mention;
import org.newsgraph.annotate.Token;
import org.newsgraph.clean.DocumentDate;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.GazetteerEntry;

/**
 * Decides which known person a name means.
 *
 * <p>A full name is enough. A family name alone is not: it needs the full name in the same article, or a title before it
 * that the person bore when the article was published.
 */
final class PersonLinks {
    private static final int LONGEST_TITLE = 6;

    private final Gazetteer gazetteer;
    private final AnnotatedArticle article;

    PersonLinks(Gazetteer gazetteer, AnnotatedArticle article) {
        this.gazetteer = gazetteer;
        this.article = article;
    }

    /**
     * Tells whether a name may be a family name alone: one word, or a known family name of more words.
     *
     * @param name the name
     * @return true if it may
     */
    boolean family(String name) {
        return !name.strip().contains(" ") || !gazetteer.family(name).isEmpty();
    }

    /**
     * Finds the known person of a full name.
     *
     * @param names the names the article uses
     * @return the person
     */
    Optional<GazetteerEntry> byFullName(List<String> names) {
        return names.stream()
                .flatMap(n -> gazetteer.named(n).stream())
                .filter(e -> e.type().equals("Person"))
                .findFirst();
    }

    /**
     * Finds the entity of the article whose full name ends with a family name.
     *
     * @param person a person named by one word
     * @return the other entity; none if two fit
     */
    Optional<DocumentEntity> namesake(DocumentEntity person) {
        String ending = ' ' + person.name().strip().toLowerCase(Locale.ROOT);
        List<DocumentEntity> found = article.entities().stream()
                .filter(e -> e.named() && e.type().equals("Person") && e.id() != person.id())
                .filter(e -> e.name().toLowerCase(Locale.ROOT).endsWith(ending))
                .toList();
        boolean one = found.stream().map(e -> Keys.global(e.name())).distinct().count() == 1;
        return one ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * Finds the known person of a family name who bore the title before it.
     *
     * @param person a person named by one word
     * @return the person; none if two fit
     */
    Optional<GazetteerEntry> byTitle(DocumentEntity person) {
        List<GazetteerEntry> family = gazetteer.family(person.name());
        if (family.isEmpty()) {
            return Optional.empty();
        }
        for (int id : person.mentions()) {
            Mention mention = article.mentions().get(id);
            for (String title : titlesBefore(mention)) {
                Optional<String> kind = gazetteer.officeKind(title);
                List<GazetteerEntry> fitting = kind.isEmpty()
                        ? List.of()
                        : family.stream()
                                .filter(p -> bore(p, kind.get(), former(title)))
                                .toList();
                if (fitting.size() == 1) {
                    return Optional.of(fitting.get(0));
                }
            }
        }
        return Optional.empty();
    }

    private List<String> titlesBefore(Mention mention) {
        List<String> tokens = article.sentences().get(mention.sentence()).tokens().stream()
                .map(Token::text)
                .toList();
        List<String> found = new ArrayList<>();
        for (int from = Math.max(0, mention.first() - LONGEST_TITLE); from < mention.last(); from++) {
            int begin = from;
            gazetteer
                    .title(tokens, from)
                    .filter(t -> begin + t.split(" ").length == mention.first() || begin >= mention.first())
                    .ifPresent(found::add);
        }
        return found;
    }

    private boolean bore(GazetteerEntry person, String kind, boolean former) {
        Optional<LocalDate> day = article.article().date().map(DocumentDate::value);
        return person.offices().stream()
                .filter(t -> gazetteer.kindOf(t.office()).filter(kind::equals).isPresent())
                .anyMatch(t -> day.map(d -> covers(t, d, former)).orElse(true));
    }

    /**
     * Tells whether somebody held an office on a day.
     *
     * @param tenure the time in the office
     * @param day the day
     * @param former whether it may be over by then
     * @return true if so
     */
    static boolean covers(GazetteerEntry.Tenure tenure, LocalDate day, boolean former) {
        boolean begun = !tenure.from().isAfter(day);
        return begun && (former || tenure.to().map(to -> !to.isBefore(day)).orElse(true));
    }

    private static boolean former(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return lower.startsWith("former ") || lower.startsWith("ex-");
    }
}
