package org.newsgraph.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.newsgraph.copies.Copies;
import org.newsgraph.copies.Copy;
import org.newsgraph.copies.Fingerprint;
import org.newsgraph.copies.Report;
import org.newsgraph.evaluation.NewsTexts.NewsText;

/**
 * Measures how well copies are told from other articles: of each real article one copy is made, by cutting, reordering,
 * rewording and more, and all are put together.
 *
 * <p>Argument: the folder of annotated data. Prints a table.
 */
public final class CopyScore {
    private static final long SEED = 20_161_122;
    private static final int SHORTEST = 6;
    private static final int OTHERS = 2;
    private static final String COPY = "copy of ";

    private record Original(String id, String day, List<String> sentences) {}

    private final List<Original> originals = new ArrayList<>();
    /** What copies are filled up with: of articles that are not among the originals. */
    private final List<List<String>> others = new ArrayList<>();

    private final List<Copy> natural;
    private final List<String> texts;

    /**
     * What came of one kind of change.
     *
     * @param change what was changed
     * @param copies how many copies there were; 0 where every link is wrong
     * @param found how many of them were linked to their original
     * @param links how many links there were
     */
    record Score(String change, int copies, int found, int links) {
        double recall() {
            return copies == 0 ? 1 : found / (double) copies;
        }

        double precision() {
            return links == 0 ? 1 : found / (double) links;
        }

        String line() {
            return copies == 0
                    ? String.format(Locale.ROOT, "| %s | | | %d |", change, links)
                    : String.format(
                            Locale.ROOT, "| %s | %.3f | %.3f | %d |", change, recall(), precision(), links - found);
        }
    }

    CopyScore(Path data) throws IOException {
        List<NewsText> read = NewsTexts.read(data).stream()
                .filter(t -> CopyMaker.sentences(t.text()).size() >= SHORTEST)
                .toList();
        texts = read.stream().map(NewsText::text).toList();
        natural = Copies.among(read.stream()
                .map(t -> new Report(t.id(), false, t.day(), Fingerprint.of(t.text(), t.title())))
                .toList());
        Set<String> copied = natural.stream().map(Copy::copy).collect(Collectors.toSet());
        for (NewsText text : read) {
            List<String> sentences = CopyMaker.sentences(text.text());
            if (Math.floorMod(text.id().hashCode(), OTHERS) == 0) {
                others.add(sentences);
            } else if (!copied.contains(text.id())) {
                originals.add(new Original(text.id(), text.day(), sentences));
            }
        }
    }

    /** Prints the table. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CopyScore score = new CopyScore(Path.of(args[0]));
        score.natural().forEach(c -> out.println("as they are: " + c));
        out.println(score.originals.size() + " articles, each with one copy\n");
        out.println("| change | recall | precision | wrong links |\n|---|---|---|---|");
        score.changed().forEach(s -> out.println(s.line()));
        score.different().forEach(s -> out.println(s.line()));
    }

    /** What is found among the articles as they are: such copies are left out of all the rest. */
    List<Copy> natural() {
        return natural;
    }

    /** All kinds of changes. */
    List<Score> changed() {
        CopyMaker make = new CopyMaker(SEED, texts);
        List<Score> scores = new ArrayList<>();
        scores.add(changed("nothing", s -> s));
        scores.add(changed("the order", make::reorder));
        scores.add(changed("sentences joined and broken", make::rejoin));
        for (double part : new double[] {0.8, 0.5, 0.3, 0.2, 0.1}) {
            scores.add(changed(percent(part) + " of the sentences kept", s -> make.cut(s, part)));
        }
        for (double part : new double[] {0.5, 0.3, 0.1}) {
            scores.add(changed("the first " + percent(part) + " kept", s -> CopyMaker.lead(s, part)));
        }
        for (double part : new double[] {0.1, 0.2, 0.3, 0.4, 0.5}) {
            scores.add(changed(percent(part) + " of the words replaced", s -> make.reword(s, part)));
        }
        for (double part : new double[] {0.1, 0.2, 0.3, 0.4}) {
            scores.add(changed(
                    "half kept, reordered, " + percent(part) + " of the words replaced",
                    s -> make.reorder(make.reword(make.cut(s, 0.5), part))));
        }
        for (double part : new double[] {0.8, 0.6, 0.5, 0.4, 0.3, 0.2}) {
            scores.add(changed(
                    percent(part) + " kept, the rest replaced by other sentences", (s, o) -> make.mix(s, o, part)));
        }
        for (double part : new double[] {0.1, 0.2}) {
            scores.add(changed(
                    "half kept, the rest other sentences, " + percent(part) + " of the words replaced",
                    (s, o) -> make.mix(make.reword(s, part), o, 0.5)));
        }
        return scores;
    }

    private static String percent(double part) {
        return Math.round(100 * part) + " %";
    }

    private Score changed(String change, UnaryOperator<List<String>> maker) {
        return changed(change, (s, o) -> maker.apply(s));
    }

    private Score changed(String change, BiFunction<List<String>, List<String>, List<String>> maker) {
        List<Report> reports = new ArrayList<>();
        for (Original original : originals) {
            List<String> other = others.get(reports.size() / 2 % others.size());
            reports.add(report(original.id(), "2000-01-01", original.sentences()));
            reports.add(report(COPY + original.id(), "2000-01-02", maker.apply(original.sentences(), other)));
        }
        List<Copy> found = Copies.among(reports);
        int right = (int)
                found.stream().filter(c -> c.copy().equals(COPY + c.original())).count();
        return new Score(change, originals.size(), right, found.size());
    }

    private static Report report(String id, String day, List<String> sentences) {
        return new Report(id, false, day, Fingerprint.of(CopyMaker.text(sentences), ""));
    }

    /** Articles that have something in common and are no copies: every link is wrong. */
    List<Score> different() {
        CopyMaker make = new CopyMaker(SEED, texts);
        List<Score> scores = new ArrayList<>();
        for (double part : new double[] {0.1, 0.2, 0.3, 0.35, 0.4, 0.5}) {
            scores.add(series(part));
        }
        Score template = changed("the same form, other names and numbers", make::template);
        scores.add(new Score(template.change(), 0, 0, template.links()));
        return scores;
    }

    /** Each article gets the same sentences beside its own, so many that they make up a part of it. */
    private Score series(double part) {
        List<String> formula =
                others.stream().max(Comparator.comparingInt(List::size)).orElseThrow();
        List<Report> reports = new ArrayList<>();
        for (Original original : originals) {
            List<String> all = new ArrayList<>(original.sentences());
            int common = (int) Math.round(all.size() * part / (1 - part));
            all.addAll(formula.subList(0, Math.min(common, formula.size())));
            reports.add(report(original.id(), original.day(), all));
        }
        return new Score(
                "a series, " + percent(part) + " of each the same",
                0,
                0,
                Copies.among(reports).size());
    }
}
