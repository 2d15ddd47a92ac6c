package org.newsgraph.pipeline;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.Severity;

/** Counts what a run came to. */
public final class RunReport {
    private record Kind(String code, Severity severity) {}

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** What the report file says; the fields are its keys. */
    private record Summary(
            int read,
            int stored,
            int dropped,
            int claims,
            List<Count> problems,
            List<Article> articles,
            List<Fault> faults) {}

    private record Count(String code, String severity, int count) {}

    private record Article(String source, String iri, int claims) {}

    private record Fault(String source, String code, String severity, String message) {}

    private final List<Article> articles = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Kind, Integer> problems =
            new TreeMap<>(Comparator.comparing(Kind::code).thenComparing(Kind::severity));
    private int read;
    private int skipped;
    private int written;
    private int claims;

    /** Starts with nothing. */
    public RunReport() {}

    /**
     * Counts an event.
     *
     * @param event what happened
     */
    public void count(BuildEvent event) {
        if (event instanceof BuildEvent.ArticleRead e) {
            read++;
            claims += e.claims();
            articles.add(new Article(e.source(), e.iri(), e.claims()));
        } else if (event instanceof BuildEvent.ArticleSkipped) {
            skipped++;
        } else if (event instanceof BuildEvent.GraphWritten) {
            written++;
        } else if (event instanceof BuildEvent.ProblemFound e) {
            Problem problem = e.problem();
            problems.merge(new Kind(problem.code(), problem.severity()), 1, Integer::sum);
            faults.add(new Fault(problem.source(), problem.code(), name(problem.severity()), problem.message()));
        }
    }

    /**
     * Counts the articles that went through all stages.
     *
     * @return how many
     */
    public int read() {
        return read;
    }

    /**
     * Counts the articles that were dropped.
     *
     * @return how many
     */
    public int skipped() {
        return skipped;
    }

    /**
     * Counts the articles that are in the store.
     *
     * @return how many
     */
    public int written() {
        return written;
    }

    /**
     * Counts the claims of the articles read.
     *
     * @return how many
     */
    public int claims() {
        return claims;
    }

    /**
     * Gives the worst that happened.
     *
     * @return the severity; empty if nothing went wrong
     */
    public Optional<Severity> worst() {
        return problems.keySet().stream().map(Kind::severity).max(Comparator.naturalOrder());
    }

    /**
     * Writes everything for programs: {@code read}, {@code stored}, {@code dropped}, {@code claims}, how often each
     * problem came, the articles, and the faults with their source and message.
     *
     * @return a JSON object
     */
    public String json() {
        List<Count> counts = problems.entrySet().stream()
                .map(e -> new Count(e.getKey().code(), name(e.getKey().severity()), e.getValue()))
                .toList();
        return GSON.toJson(new Summary(read, written, skipped, claims, counts, articles, faults)) + "\n";
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes the counts for people.
     *
     * @return a table, with a line end after each line
     */
    public String table() {
        StringBuilder table = new StringBuilder();
        row(table, "articles read", read);
        row(table, "articles stored", written);
        row(table, "articles dropped", skipped);
        row(table, "claims", claims);
        problems.forEach((kind, count) ->
                row(table, kind.code() + " " + kind.severity().name().toLowerCase(java.util.Locale.ROOT), count));
        return table.toString();
    }

    private static void row(StringBuilder table, String name, int count) {
        table.append(String.format("%-24s %7d%n", name, count));
    }
}
