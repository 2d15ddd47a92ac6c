package org.newsgraph.clean;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.acquire.Hints;
import org.newsgraph.clean.PageField.Kind;

/** Collects what a page states of its article in several places: the first that can be read holds, others confirm it. */
final class PageFields {
    private static final String DATA = " of the structured data";
    private static final int LONGEST_SECTION = 60;
    private static final Pattern MOMENT = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)(:\\d\\d)?(?:[.,]\\d+)?\\s*(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)");

    private final Page page;

    private PageFields(Page page) {
        this.page = page;
    }

    /** A value as the page writes it, and where. */
    private record Place(String name, String value) {}

    static List<PageField> of(Page page, StructuredData data) {
        PageFields fields = new PageFields(page);
        List<PageField> found = new ArrayList<>();
        fields.field(
                        Kind.SECTION,
                        stated(data.section(), "articleSection"),
                        PageFields::section,
                        "article:section",
                        "parsely-section",
                        "section")
                .ifPresent(found::add);
        fields.field(
                        Kind.IMAGE,
                        stated(data.image(), "image"),
                        PageFields::address,
                        "og:image",
                        "og:image:secure_url",
                        "og:image:url",
                        "twitter:image",
                        "twitter:image:src")
                .ifPresent(found::add);
        List<Place> published = stated(data.published(), "datePublished");
        page.moments.stream()
                .filter(Page.Moment::published)
                .forEach(m -> published.add(new Place("time element", m.value())));
        fields.field(
                        Kind.ISSUED,
                        published,
                        PageFields::moment,
                        "article:published_time",
                        "og:published_time",
                        "datepublished",
                        "parsely-pub-date",
                        "dcterms.issued",
                        "dc.date.issued",
                        "pubdate")
                .ifPresent(found::add);
        fields.field(
                        Kind.MODIFIED,
                        stated(data.modified(), "dateModified"),
                        PageFields::moment,
                        "article:modified_time",
                        "og:updated_time",
                        "datemodified",
                        "dcterms.modified")
                .ifPresent(found::add);
        return found;
    }

    /** Adds the moments that are known from outside the page: they confirm the page's own, or stand for them. */
    static List<PageField> confirmed(List<PageField> fields, List<Hints.Moment> moments) {
        List<PageField> all = new ArrayList<>(fields);
        for (Hints.Moment given : moments) {
            Kind kind = given.changed() ? Kind.MODIFIED : Kind.ISSUED;
            Optional<String> value = moment(given.value());
            Optional<PageField> own =
                    all.stream().filter(field -> field.kind() == kind).findFirst();
            if (value.isPresent() && own.isEmpty()) {
                all.add(new PageField(kind, value.get(), List.of(given.place())));
            } else if (value.isPresent() && same(kind, own.get().value(), value.get())) {
                List<String> places = new ArrayList<>(own.get().places());
                places.add(given.place());
                all.set(all.indexOf(own.get()), new PageField(kind, own.get().value(), places));
            }
        }
        return all;
    }

    private static List<Place> stated(Optional<String> value, String key) {
        List<Place> places = new ArrayList<>();
        value.ifPresent(v -> places.add(new Place(key + DATA, v)));
        return places;
    }

    private Optional<PageField> field(
            Kind kind, List<Place> others, Function<String, Optional<String>> read, String... meta) {
        List<Place> places = new ArrayList<>(others);
        for (String name : meta) {
            page.meta(name).ifPresent(value -> places.add(new Place("meta " + name, value)));
        }
        List<String> agreeing = new ArrayList<>();
        String value = "";
        for (Place place : places) {
            String other = read.apply(place.value()).orElse("");
            if (value.isEmpty()) {
                value = other;
            }
            boolean agrees = !other.isEmpty() && same(kind, value, other);
            if (agrees && !agreeing.contains(place.name())) {
                agreeing.add(place.name());
            }
        }
        return value.isEmpty() ? Optional.empty() : Optional.of(new PageField(kind, value, agreeing));
    }

    private static boolean same(Kind kind, String a, String b) {
        boolean moments = kind == Kind.ISSUED || kind == Kind.MODIFIED;
        return a.equals(b) || (moments && at(a).isEqual(at(b)));
    }

    private static Optional<String> section(String value) {
        return Optional.of(Traced.clean(value)).filter(v -> !v.isEmpty() && v.length() <= LONGEST_SECTION);
    }

    private static Optional<String> address(String value) {
        return Optional.of(value.strip()).filter(v -> v.matches("https?://\\S+"));
    }

    /** Reads a moment that has an hour and a zone; others say no more than a day. */
    private static Optional<String> moment(String value) {
        Matcher matcher = MOMENT.matcher(value.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            String seconds = matcher.group(3) == null ? ":00" : matcher.group(3);
            LocalDateTime local = LocalDateTime.parse(matcher.group(1) + "T" + matcher.group(2) + seconds);
            String zone = matcher.group(4);
            ZoneOffset offset = Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
            return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    local.truncatedTo(ChronoUnit.SECONDS).atOffset(offset)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Reads a moment back. */
    static OffsetDateTime at(String moment) {
        return OffsetDateTime.parse(moment);
    }
}
