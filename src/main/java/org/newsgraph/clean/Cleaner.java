package org.newsgraph.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.newsgraph.acquire.RawDocument;
import org.newsgraph.clean.DocumentDate.Basis;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.Severity;
import org.newsgraph.text.Span;

/** Finds the article in a document. */
public final class Cleaner {
    private static final int FEW_WORDS = 40;
    private static final int LONG_PARAGRAPH_WORDS = 8;
    private static final int MOST_DATELINES = 3;
    private static final int MOST_CHARACTERS = 300_000;

    /** What is saved from a page may hold its menus and comments, too. */
    private static final int MOST_RAW_CHARACTERS = 4 * MOST_CHARACTERS;

    private final KnownNames names;
    private final LocalDate today;

    /**
     * Prepares cleaning.
     *
     * @param names background knowledge
     * @param today the day until which articles can have been published
     */
    public Cleaner(KnownNames names, LocalDate today) {
        this.names = names;
        this.today = today;
    }

    /**
     * Prepares cleaning with the gazetteer as background knowledge.
     *
     * @param gazetteer the agencies, and who held which office when
     * @param today the day until which articles can have been published
     */
    public Cleaner(Gazetteer gazetteer, LocalDate today) {
        this(new GazetteerNames(gazetteer), today);
    }

    /**
     * Cleans a document.
     *
     * @shape one document in, at most one article out
     * @param document the document
     * @param problems receives CLEAN-001 to CLEAN-009
     * @return the article; empty if there is none or it isn't in English
     */
    public Optional<Article> clean(RawDocument document, Consumer<Problem> problems) {
        Report report = new Report(document.source(), problems);
        if (document.kind() == RawDocument.Kind.TEXT && document.content().length() > MOST_RAW_CHARACTERS) {
            return tooLong(report);
        }
        Draft draft = draft(document);
        draft.strange().ifPresent(what -> report.say("CLEAN-009", Severity.WARNING, what));
        List<Traced> paragraphs = paragraphs(draft);
        if (paragraphs.stream().mapToLong(Traced::length).sum()
                        + draft.title().map(Traced::length).orElse(0)
                > MOST_CHARACTERS) {
            return tooLong(report);
        }
        if (paragraphs.isEmpty() && draft.title().isEmpty()) {
            report.say("CLEAN-001", Severity.FATAL, "no article text was found");
            return Optional.empty();
        }
        Header header = header(document, draft, paragraphs);
        String body = text(header.paragraphs);
        String language = Languages.of(
                body.isEmpty() ? text(draft.title().stream().toList()) : body,
                draft.metadata().language());
        if (!language.equals("en") && !language.equals("und")) {
            report.say("CLEAN-002", Severity.FATAL, "the language is " + language + "; only English is read");
            return Optional.empty();
        }
        if (draft.title().isEmpty()) {
            report.say("CLEAN-003", Severity.WARNING, "no title was found; the first sentence stands for it");
        }
        if (Lines.words(body) < FEW_WORDS) {
            report.say("CLEAN-004", Severity.WARNING, "the text has fewer than " + FEW_WORDS + " words");
        }
        Optional<DocumentDate> date = date(document, draft, header, report);
        return Optional.of(article(document, draft, header, language, date));
    }

    private static Optional<Article> tooLong(Report report) {
        report.say(
                "CLEAN-008",
                Severity.FATAL,
                "the text is longer than any article, with more than " + MOST_CHARACTERS + " characters");
        return Optional.empty();
    }

    /**
     * What a reader finds in a document, dateline included: what other extractors of articles give.
     *
     * @param title the title; empty if none
     * @param articleBody the paragraphs, one a line
     * @param date the day of publication as {@code 2016-08-05}; empty if unknown
     * @param author the people who signed it, else the organizations
     */
    public record Found(String title, String articleBody, String date, List<String> author) {
        /** Copies the list. */
        public Found {
            author = List.copyOf(author);
        }
    }

    /**
     * Finds the article in a document of any language, without the checks of {@link #clean}.
     *
     * @param document the document
     * @return what was found; empty strings where nothing was
     */
    public static Found find(RawDocument document) {
        Draft draft = draft(document);
        Optional<LocalDate> day = draft.metadata().date().map(DocumentDate::value);
        return new Found(
                draft.title().map(Traced::text).orElse(""),
                String.join("\n", paragraphs(draft).stream().map(Traced::text).toList()),
                day.map(LocalDate::toString).orElse(""),
                draft.metadata().authors().isEmpty()
                        ? draft.metadata().organizations()
                        : draft.metadata().authors());
    }

    /** What the beginning of the body says of the report, and the body without it. */
    private record Header(
            Optional<String> publisher,
            Optional<String> agency,
            Optional<String> place,
            String datelines,
            List<Traced> paragraphs) {}

    private record Report(String source, Consumer<Problem> problems) {
        void say(String code, Severity severity, String message) {
            problems.accept(Problem.of(code, severity, source, message));
        }
    }

    static Draft draft(RawDocument document) {
        return switch (document.kind()) {
            case TEXT -> TextReader.read(document.content(), document.hints().title());
            case HTML ->
                PageReader.read(
                        document.content(),
                        document.hints().url(),
                        document.hints().title());
        };
    }

    private static List<Traced> paragraphs(Draft draft) {
        List<Traced> paragraphs = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Traced paragraph : draft.paragraphs()) {
            boolean title = draft.title()
                    .filter(t -> TextReader.repeats(paragraph.text(), t.text()))
                    .isPresent();
            boolean again = Lines.words(paragraph.text(), LONG_PARAGRAPH_WORDS) > LONG_PARAGRAPH_WORDS
                    && !seen.add(paragraph.text());
            if (!title && !again) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }

    private Header header(RawDocument document, Draft draft, List<Traced> paragraphs) {
        Optional<String> publisher = document.hints().publisher().or(draft.metadata()::publisher);
        Optional<String> agency = draft.metadata().organizations().stream()
                .flatMap(name -> names.agency(name).stream())
                .findFirst();
        Optional<String> place = Optional.empty();
        StringBuilder words = new StringBuilder();
        List<Traced> rest = new ArrayList<>(paragraphs);
        for (int i = 0; i < MOST_DATELINES && !rest.isEmpty(); i++) {
            Optional<Dateline> found = Dateline.of(rest.get(0).text(), names, publisher);
            if (found.isEmpty()) {
                break;
            }
            Dateline dateline = found.get();
            rest.set(0, rest.get(0).cut(dateline.length()));
            publisher = publisher.or(dateline::site);
            agency = agency.or(dateline::agency);
            place = place.or(dateline::place);
            words.append(dateline.words()).append('\n');
        }
        List<Traced> unglued =
                rest.stream().flatMap(p -> Lines.unglue(p).stream()).toList();
        Optional<String> wire =
                agency.or(() -> WireSource.of(unglued.stream().map(Traced::text).toList(), names));
        Optional<String> outlet = publisher;
        return new Header(publisher, wire.filter(name -> !isSame(name, outlet)), place, words.toString(), unglued);
    }

    private static boolean isSame(String agency, Optional<String> publisher) {
        return publisher
                .map(WordLists::normal)
                .filter(WordLists.normal(agency)::equals)
                .isPresent();
    }

    private Optional<DocumentDate> date(RawDocument document, Draft draft, Header header, Report report) {
        Optional<DocumentDate> known = document.hints()
                .date()
                .map(day -> new DocumentDate(day, Basis.GIVEN, "given beside the article"))
                .or(draft.metadata()::date)
                .or(() -> document.hints().url().flatMap(PageDates::inAddress))
                .or(() -> written(draft, header));
        if (known.isPresent()) {
            return known.filter(date -> isPast(date, report));
        }
        Optional<TextDates.Partial> partial = near(draft, header)
                .flatMap(text -> TextDates.partial(text).stream())
                .reduce((a, b) -> a.weekday().isEmpty() && b.weekday().isPresent() ? b : a);
        if (partial.isEmpty()) {
            report.say("CLEAN-005", Severity.WARNING, "no date was found");
            return Optional.empty();
        }
        String text = draft.title().map(Traced::text).orElse("") + "\n" + text(header.paragraphs);
        YearInference.Outcome outcome = new YearInference(names, today).infer(partial.get(), text);
        if (outcome.date().isEmpty()) {
            report.say("CLEAN-006", Severity.WARNING, undecided(outcome));
        }
        return outcome.date();
    }

    private static String undecided(YearInference.Outcome outcome) {
        String years = outcome.candidates().isEmpty()
                ? "no year fits"
                : "may be of "
                        + String.join(
                                ", ",
                                outcome.candidates().stream()
                                        .map(day -> Integer.toString(day.getYear()))
                                        .toList());
        return "the date has no year: " + outcome.reason() + " " + years;
    }

    private boolean isPast(DocumentDate date, Report report) {
        boolean past = !date.value().isAfter(today.plusDays(1));
        if (!past) {
            report.say("CLEAN-007", Severity.WARNING, "the date " + date.value() + " lies ahead and is left out");
        }
        return past;
    }

    /** Looks for a full date in the lines above the body, the dateline and the beginning of the body. */
    private static Optional<DocumentDate> written(Draft draft, Header header) {
        return near(draft, header)
                .flatMap(text -> TextDates.full(text).stream())
                .findFirst()
                .map(full ->
                        new DocumentDate(full.day(), Basis.TEXT, "\"" + full.text() + "\" near the top of the text"));
    }

    private static Stream<String> near(Draft draft, Header header) {
        return Stream.of(
                        draft.above().stream(),
                        Stream.of(header.datelines),
                        header.paragraphs.stream().limit(3).map(Traced::text))
                .flatMap(lines -> lines);
    }

    /** Refuses moments that lie ahead, or far from the day that was found: they are of something else. */
    private boolean isLikely(PageField field, Optional<DocumentDate> date) {
        if (field.kind() != PageField.Kind.ISSUED && field.kind() != PageField.Kind.MODIFIED) {
            return true;
        }
        LocalDate day = PageFields.at(field.value()).toLocalDate();
        boolean issued = field.kind() == PageField.Kind.ISSUED;
        boolean fits = date.map(DocumentDate::value)
                .filter(d -> !day.isBefore(d.minusDays(1)) && !(issued && day.isAfter(d.plusDays(1))))
                .isPresent();
        return fits && !day.isAfter(today.plusDays(1));
    }

    private Article article(
            RawDocument document, Draft draft, Header header, String language, Optional<DocumentDate> date) {
        List<Traced> parts = new ArrayList<>(header.paragraphs);
        Traced title = draft.title().orElseGet(() -> takeFirstSentence(parts));
        parts.add(0, title);
        Traced text = Traced.join("\n\n", parts);
        boolean plain = document.kind() == RawDocument.Kind.TEXT;
        return new Article(
                document.source(),
                document.hints().url().or(draft.metadata()::url),
                title.text(),
                header.publisher,
                header.agency,
                draft.metadata().authors(),
                header.place,
                date,
                PageFields.confirmed(draft.metadata().fields(), document.hints().moments()).stream()
                        .filter(field -> isLikely(field, date))
                        .toList(),
                language.equals("und") ? "en" : language,
                text.text(),
                new Span(0, title.length()),
                plain ? text.offsets() : OffsetMap.NONE,
                plain ? Optional.of(document.content()) : Optional.empty());
    }

    /** Moves the first sentence out of the body. */
    private static Traced takeFirstSentence(List<Traced> parts) {
        Traced first = parts.remove(0);
        int end = Lines.firstSentence(first.text());
        Traced rest = first.cut(end);
        if (!rest.isEmpty()) {
            parts.add(0, rest);
        }
        return first.cut(0, end);
    }

    private static String text(List<Traced> parts) {
        return Traced.join("\n\n", parts).text();
    }
}
