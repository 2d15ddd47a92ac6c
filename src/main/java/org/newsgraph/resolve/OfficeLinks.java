package org.newsgraph.resolve;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.DocumentEntity;
import org.newsgraph.annotate.Mention;
import org.newsgraph.clean.DocumentDate;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.GazetteerEntry;

/** Decides which known office a name of an office means: <em>President</em> alone says too little. */
final class OfficeLinks {
    private final Gazetteer gazetteer;
    private final AnnotatedArticle article;
    private final Function<DocumentEntity, Optional<GazetteerEntry>> person;

    OfficeLinks(
            Gazetteer gazetteer, AnnotatedArticle article, Function<DocumentEntity, Optional<GazetteerEntry>> person) {
        this.gazetteer = gazetteer;
        this.article = article;
        this.person = person;
    }

    /**
     * Finds the office.
     *
     * @param office an entity of the article
     * @param country the key of the country its name gives
     * @return the office by its own name, by its kind and country, or by the known person named after it
     */
    Optional<GazetteerEntry> known(DocumentEntity office, Optional<String> country) {
        Optional<String> kind = gazetteer.officeKind(office.name());
        return gazetteer.named(office.name()).stream()
                .filter(e -> e.type().equals("Office"))
                .findFirst()
                .or(() -> kind.or(() -> kindOfLastWords(office.name()))
                        .flatMap(k ->
                                country.flatMap(c -> gazetteer.office(k, c)).or(() -> ofHolder(office, k))));
    }

    /** Finds the kind in "Turkish Foreign Minister". */
    private Optional<String> kindOfLastWords(String name) {
        String words = name;
        while (words.contains(" ")) {
            words = words.substring(words.indexOf(' ') + 1);
            Optional<String> kind = gazetteer.officeKind(words);
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private Optional<GazetteerEntry> ofHolder(DocumentEntity office, String kind) {
        return office.mentions().stream()
                .map(id -> article.mentions().get(id))
                .flatMap(m -> article.mentions().stream().filter(o -> follows(m, o)))
                .map(m -> article.entities().get(m.entity()))
                .flatMap(e -> person.apply(e).stream())
                .flatMap(p -> held(p, kind).stream())
                .findFirst();
    }

    private static boolean follows(Mention office, Mention person) {
        return person.sentence() == office.sentence()
                && person.type().equals("Person")
                && person.first() == office.last();
    }

    private Optional<GazetteerEntry> held(GazetteerEntry person, String kind) {
        Optional<LocalDate> day = article.article().date().map(DocumentDate::value);
        return person.offices().stream()
                .filter(t -> gazetteer.kindOf(t.office()).filter(kind::equals).isPresent())
                .filter(t -> day.map(d -> PersonLinks.covers(t, d, false)).orElse(true))
                .findFirst()
                .flatMap(t -> gazetteer.entry(t.office()));
    }
}
