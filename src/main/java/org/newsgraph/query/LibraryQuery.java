package org.newsgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One packaged query with the header that explains it.
 *
 * @param name its file name without ending, such as {@code who-targets-whom}
 * @param folder {@code competency}, {@code quality} or {@code pages}
 * @param title the question
 * @param why what it is good for
 * @param columns its columns as the header tells them, such as {@code ?person IRI}
 * @param parameters the variables a user may bind
 * @param example a command that runs it
 * @param severity for quality queries: how bad a row is
 * @param fix for quality queries: what to do about a row
 * @param text the whole file
 */
public record LibraryQuery(
        String name,
        String folder,
        String title,
        String why,
        List<String> columns,
        List<Parameter> parameters,
        String example,
        Optional<String> severity,
        Optional<String> fix,
        String text) {
    private static final Pattern HEADER = Pattern.compile("# (\\w+):\\s*(.*?)\\s*");

    /** Copies the lists. */
    public LibraryQuery {
        columns = List.copyOf(columns);
        parameters = List.copyOf(parameters);
    }

    /**
     * A variable a user may bind.
     *
     * @param name the variable, without question mark
     * @param fallback the value it has when the user gives none; empty when it is then free
     */
    public record Parameter(String name, Optional<String> fallback) {}

    /**
     * Reads a query's header.
     *
     * @param name the file name without ending
     * @param folder the folder it lies in
     * @param text the whole file
     * @return the query
     * @throws IllegalArgumentException if title, why, columns or example is missing
     */
    static LibraryQuery read(String name, String folder, String text) {
        List<Parameter> parameters = new ArrayList<>();
        for (String line : all(text, "param")) {
            String[] parts = line.split("\\s+", 2);
            parameters.add(new Parameter(parts[0], parts.length > 1 ? Optional.of(parts[1]) : Optional.empty()));
        }
        return new LibraryQuery(
                name,
                folder,
                required(name, text, "title"),
                required(name, text, "why"),
                List.of(required(name, text, "columns").split("\\s*,\\s*", -1)),
                parameters,
                required(name, text, "example"),
                all(text, "severity").stream().findFirst(),
                all(text, "fix").stream().findFirst(),
                text);
    }

    private static String required(String name, String text, String key) {
        return all(text, key).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + ": no \"# " + key + ":\" line"));
    }

    private static List<String> all(String text, String key) {
        return text.lines()
                .map(HEADER::matcher)
                .filter(Matcher::matches)
                .filter(m -> m.group(1).equals(key))
                .map(m -> m.group(2))
                .toList();
    }
}
