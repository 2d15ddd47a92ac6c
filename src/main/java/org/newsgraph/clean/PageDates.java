package org.newsgraph.clean;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.clean.DocumentDate.Basis;
import org.newsgraph.clean.Page.Block;

/** Reads dates in addresses and machine-readable fields. */
final class PageDates {
    private static final int MOST_WORDS_BESIDE_DATE = 12;
    private static final int MOST_WORDS_WITH_DATE = 30;
    private static final Pattern IN_ADDRESS =
            Pattern.compile("[/_-]((?:19|20)\\d\\d)([/_-]?)(\\d{2}|(?<=[/_-])\\d)\\2(\\d{1,2})(?=[/_.-]|$)");
    private static final Pattern MINUTE_IN_ADDRESS =
            Pattern.compile("(?<!\\d)(20[0-3]\\d)(0[1-9]|1[0-2])([0-2]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d");
    private static final Set<String> WEAK = Set.of("date", "dc.date", "dcterms.date", "created", "dc.created");
    private static final String[] MODIFIED = {
        "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified"
    };
    private static final String[] META = {
        "article:published_time",
        "og:published_time",
        "article:published",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date",
        "dc.date.issued",
        "dcterms.created",
        "dc.date.created",
        "dcterms.date",
        "dcterms.issued",
        "citation_publication_date",
        "citation_date",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "publication_date",
        "published_date",
        "datepublished",
        "date",
        "article.published",
        "cxenseparse:recs:publishtime",
        "article_date_original",
        "originalpublicationdate",
        "ptime",
        "article.created",
        "og:article:published_time",
        "bt:pubdate",
        "cxenseparse:publishtime",
        "rnews:datepublished",
        "dc.created",
        "created",
        "date.created",
        "vr:published_time",
        "og:pubdate",
        "shareaholic:article_published_time"
    };

    private final Page page;
    private final int begin;
    private final int end;
    private final int title;

    private PageDates(Page page, int title, int firstProse) {
        this.page = page;
        this.title = title >= 0 && title <= firstProse ? title : -1;
        this.begin = Math.max(0, this.title < 0 ? firstProse - 15 : this.title - 4);
        this.end = Math.min(page.blocks.size(), firstProse + 3);
    }

    static Optional<DocumentDate> of(Page page, StructuredData data, Optional<String> url, int title, int firstProse) {
        PageDates dates = new PageDates(page, title, firstProse);
        List<DocumentDate> shown = dates.shown();
        Optional<DocumentDate> inAddress = url.flatMap(PageDates::inAddress);
        return dates.stated(data)
                .map(stated -> dates.compared(stated, shown, inAddress, data.modified()))
                .or(() -> inAddress)
                .or(() -> dates.near())
                .or(() -> shown.stream().findFirst())
                .or(() -> dates.below(firstProse))
                .or(() -> dates.anyMoment())
                .or(() -> url.flatMap(PageDates::minuteInAddress))
                .or(() -> data.uploaded().flatMap(Stamp::read).map(s -> known(s.day(), "uploadDate")))
                .or(() -> modified(page, data.modified()).map(day -> known(day, "the day of the last change")));
    }

    /** What a page says of itself to machines. */
    private record Stated(Stamp stamp, boolean weak, String reason) {
        DocumentDate date() {
            return known(stamp.day(), reason);
        }
    }

    private static DocumentDate known(LocalDate day, String reason) {
        return new DocumentDate(day, Basis.METADATA, reason);
    }

    private Optional<Stated> stated(StructuredData data) {
        return data.published()
                .flatMap(Stamp::read)
                .map(stamp -> new Stated(stamp, false, "datePublished of the structured data"))
                .or(this::inMeta)
                .or(this::marked);
    }

    /** Prefers what readers see where a machine means the same moment in UTC, or an earlier edition. */
    private DocumentDate compared(
            Stated stated, List<DocumentDate> shown, Optional<DocumentDate> inAddress, Optional<String> modified) {
        DocumentDate date = stated.date();
        if (shown.isEmpty()) {
            return inAddress.filter(d -> stated.stamp().isElsewhere(d.value())).orElse(date);
        }
        DocumentDate first = shown.get(0);
        if (shown.stream().anyMatch(d -> d.value().equals(date.value()))) {
            return date;
        }
        boolean local = stated.stamp().isElsewhere(first.value());
        boolean later = first.value().isAfter(date.value())
                && modified(page, modified)
                        .filter(day -> Math.abs(ChronoUnit.DAYS.between(first.value(), day)) <= 1)
                        .isPresent();
        return local || later || stated.weak() ? first : date;
    }

    private static Optional<LocalDate> modified(Page page, Optional<String> structured) {
        return structured.or(() -> page.meta(MODIFIED)).flatMap(Stamp::read).map(Stamp::day);
    }

    private Optional<Stated> inMeta() {
        for (String name : META) {
            Optional<Stamp> stamp = page.meta(name).flatMap(Stamp::read);
            if (stamp.isPresent()) {
                return Optional.of(new Stated(stamp.get(), WEAK.contains(name), "meta " + name));
            }
        }
        return Optional.empty();
    }

    /** Takes what is marked as the day of publication, but not that of comments. */
    private Optional<Stated> marked() {
        return page.moments.stream()
                .filter(moment -> moment.published()
                        && (page.boxes.get(moment.box()).tag.equals("meta") || moment.block() < end + 3))
                .flatMap(moment -> Stamp.read(moment.value()).stream())
                .findFirst()
                .map(stamp -> new Stated(stamp, false, "marked as the day of publication"));
    }

    /** Takes the first time element near the title. */
    private Optional<DocumentDate> near() {
        return page.moments.stream()
                .filter(moment -> moment.block() >= begin && moment.block() < end)
                .flatMap(moment -> Stamp.read(moment.value()).stream())
                .findFirst()
                .map(stamp -> known(stamp.day(), "time element"));
    }

    private Optional<DocumentDate> anyMoment() {
        return page.moments.stream()
                .flatMap(moment -> Stamp.read(moment.value()).stream())
                .findFirst()
                .map(stamp -> known(stamp.day(), "time element"));
    }

    /** Finds the days between title and body, then above the title, nearest first; what tells of a change comes last. */
    private List<DocumentDate> shown() {
        List<DocumentDate> dates = new ArrayList<>();
        List<DocumentDate> changes = new ArrayList<>();
        for (int step = 0; step < end - begin; step++) {
            Block block = page.blocks.get(index(step));
            if (block.words() <= MOST_WORDS_WITH_DATE && !block.tag().equals("figcaption")) {
                inBlock(block)
                        .ifPresent(date ->
                                (WrittenDates.isOfChange(block.text(), page.language) ? changes : dates).add(date));
            }
        }
        dates.addAll(changes);
        return dates;
    }

    private int index(int step) {
        if (title < 0) {
            return end - 1 - step;
        }
        return step < end - title ? title + step : end - 1 - step;
    }

    private Optional<DocumentDate> below(int firstProse) {
        for (int i = Math.max(0, firstProse - 20); i < page.blocks.size(); i++) {
            Block block = page.blocks.get(i);
            Optional<DocumentDate> date = block.words() <= MOST_WORDS_BESIDE_DATE ? inBlock(block) : Optional.empty();
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private Optional<DocumentDate> inBlock(Block block) {
        return WrittenDates.first(block.text(), page.language)
                .map(day -> new DocumentDate(day, Basis.TEXT, "\"" + block.text() + "\" beside the text"));
    }

    /** Finds the day in an address such as {@code …/2016/08/05/talks}. */
    static Optional<DocumentDate> inAddress(String url) {
        return inAddress(IN_ADDRESS, url, 1, 3, 4);
    }

    private static Optional<DocumentDate> minuteInAddress(String url) {
        return inAddress(MINUTE_IN_ADDRESS, url, 1, 2, 3);
    }

    private static Optional<DocumentDate> inAddress(Pattern pattern, String url, int year, int month, int day) {
        Matcher matcher = pattern.matcher(url);
        while (matcher.find()) {
            Optional<LocalDate> found =
                    Stamp.date(matcher.group(year), Integer.parseInt(matcher.group(month)), matcher.group(day));
            if (found.isPresent()) {
                return found.map(d -> new DocumentDate(d, Basis.ADDRESS, "in the address: " + matcher.group()));
            }
        }
        return Optional.empty();
    }
}
