package org.newsgraph.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.clean.DocumentDate.Basis;
import org.newsgraph.clean.Page.Moment;

/** Reads dates in addresses and machine-readable fields. */
final class PageDates {
    private static final int FIRST_YEAR = 1995;
    private static final int MOST_WORDS_BESIDE_DATE = 12;
    private static final Pattern IN_ADDRESS =
            Pattern.compile("[/_-]((?:19|20)\\d\\d)([/_-]?)(\\d{2}|(?<=[/_-])\\d)\\2(\\d{1,2})(?=[/_.-]|$)");
    private static final Pattern DAY = Pattern.compile("^((?:19|20)\\d\\d)[-/.]?(\\d{2})[-/.]?(\\d{2})(?!\\d)");
    private static final Pattern DOTTED = Pattern.compile("\\b(\\d{1,2})[./-](\\d{1,2})[./-]((?:19|20)\\d\\d)\\b");
    private static final Pattern NAMED = Pattern.compile(
            "\\b(\\d{1,2})(?:\\.|º|er|st|nd|rd|th)?\\s*(?:de\\s+|of\\s+)?(\\p{L}{3,12})\\.?,?\\s+(?:de\\s+|del\\s+)?((?:19|20)\\d\\d)\\b");
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

    private PageDates() {}

    static Optional<DocumentDate> of(Page page, StructuredData data, Optional<String> url, int firstProse) {
        Optional<DocumentDate> stated = data.published()
                .flatMap(PageDates::day)
                .map(day -> new DocumentDate(day, Basis.METADATA, "datePublished of the structured data"))
                .or(() -> inMeta(page))
                .or(() -> marked(page));
        return stated.or(() -> url.flatMap(PageDates::inAddress))
                .or(() -> near(page, firstProse))
                .or(() -> written(page, firstProse));
    }

    private static Optional<DocumentDate> inMeta(Page page) {
        for (String name : META) {
            Optional<LocalDate> day = page.meta(name).flatMap(PageDates::day);
            if (day.isPresent()) {
                return Optional.of(new DocumentDate(day.get(), Basis.METADATA, "meta " + name));
            }
        }
        return Optional.empty();
    }

    private static Optional<DocumentDate> marked(Page page) {
        return page.moments.stream()
                .filter(Moment::published)
                .flatMap(moment -> day(moment.value()).stream())
                .findFirst()
                .map(day -> new DocumentDate(day, Basis.METADATA, "marked as the day of publication"));
    }

    /** Takes the time element nearest before the body, else the first. */
    private static Optional<DocumentDate> near(Page page, int firstProse) {
        Optional<DocumentDate> before = Optional.empty();
        Optional<DocumentDate> any = Optional.empty();
        for (Moment moment : page.moments) {
            Optional<DocumentDate> date =
                    day(moment.value()).map(day -> new DocumentDate(day, Basis.METADATA, "time element"));
            if (date.isPresent()
                    && moment.block() <= firstProse + 1
                    && moment.block() >= firstProse - 15
                    && before.isEmpty()) {
                before = date;
            }
            any = any.or(() -> date);
        }
        return before.isPresent() ? before : any;
    }

    /** Looks above the body, nearest first, then at the lines that follow its begin. */
    private static Optional<DocumentDate> written(Page page, int firstProse) {
        for (int i = Math.min(firstProse + 1, page.blocks.size() - 1); i >= Math.max(0, firstProse - 20); i--) {
            Optional<DocumentDate> date = inBlock(page, i);
            if (date.isPresent()) {
                return date;
            }
        }
        for (int i = Math.max(0, firstProse + 2); i < page.blocks.size(); i++) {
            if (Lines.words(page.blocks.get(i).text()) <= MOST_WORDS_BESIDE_DATE) {
                Optional<DocumentDate> date = inBlock(page, i);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<DocumentDate> inBlock(Page page, int index) {
        String text = page.blocks.get(index).text();
        if (Lines.words(text) > 30) {
            return Optional.empty();
        }
        return TextDates.full(text)
                .map(TextDates.Full::day)
                .or(() -> foreign(text, page.language))
                .or(() -> dotted(text, page.language))
                .map(day -> new DocumentDate(day, Basis.TEXT, "\"" + text + "\" beside the text"));
    }

    private static Optional<LocalDate> foreign(String text, Optional<String> language) {
        Matcher matcher = NAMED.matcher(text);
        Locale locale = Locale.forLanguageTag(language.orElse("en").replace('_', '-'));
        while (matcher.find()) {
            String name = matcher.group(2).toLowerCase(Locale.ROOT);
            for (Month month : Month.values()) {
                String full = month.getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT);
                if (full.equals(name) || (name.length() >= 3 && full.startsWith(name))) {
                    return date(matcher.group(3), month.getValue(), matcher.group(1));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> dotted(String text, Optional<String> language) {
        Matcher matcher = DOTTED.matcher(text);
        while (matcher.find()) {
            int first = Integer.parseInt(matcher.group(1));
            int second = Integer.parseInt(matcher.group(2));
            boolean american = second > 12 || (language.orElse("en").equalsIgnoreCase("en-us") && first <= 12);
            Optional<LocalDate> day = american
                    ? date(matcher.group(3), first, matcher.group(2))
                    : date(matcher.group(3), second, matcher.group(1));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** Reads the day of a machine-readable date, or of one in words. */
    static Optional<LocalDate> day(String value) {
        String text = value.strip();
        Matcher matcher = DAY.matcher(text);
        if (matcher.find()) {
            return date(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3));
        }
        if (text.matches("\\d{10}|\\d{13}")) {
            long seconds = Long.parseLong(text.substring(0, 10));
            return Optional.of(LocalDate.ofEpochDay(seconds / 86_400)).filter(day -> day.getYear() >= FIRST_YEAR);
        }
        try {
            return Optional.of(LocalDate.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException e) {
            return TextDates.full(text).map(TextDates.Full::day);
        }
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)))
                    .filter(date -> date.getYear() >= FIRST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Finds the day in an address such as {@code …/2016/08/05/talks}. */
    static Optional<DocumentDate> inAddress(String url) {
        Matcher matcher = IN_ADDRESS.matcher(url);
        while (matcher.find()) {
            Optional<LocalDate> day = date(matcher.group(1), Integer.parseInt(matcher.group(3)), matcher.group(4));
            if (day.isPresent()) {
                return day.map(d -> new DocumentDate(d, Basis.ADDRESS, "in the address: " + matcher.group()));
            }
        }
        return Optional.empty();
    }
}
