package org.newsgraph.acquire;

import com.google.gson.JsonParseException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsgraph.acquire.Sources.Found;
import org.newsgraph.acquire.Sources.Item;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.Severity;

/** Reads one article a line, a line at a time, so that the file may be larger than memory. */
final class JsonLines implements Iterator<Item>, AutoCloseable {
    private final String source;
    private final BufferedReader reader;
    private final int maxLength;
    private final Consumer<Problem> problems;
    private final List<RawDocument> ready = new ArrayList<>();
    private int lineNumber;
    private boolean finished;

    JsonLines(String source, Reader reader, int maxLength, Consumer<Problem> problems) {
        this.source = source;
        this.reader = new BufferedReader(reader);
        this.maxLength = maxLength;
        this.problems = problems;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !finished) {
            readLine();
        }
        return !ready.isEmpty();
    }

    @Override
    public Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return new Found(ready.remove(0));
    }

    @Override
    public void close() {
        finished = true;
        try {
            reader.close();
        } catch (IOException e) {
            problems.accept(Problem.of("ACQUIRE-002", Severity.WARNING, source, "closing failed: " + e.getMessage()));
        }
    }

    private void readLine() {
        try {
            String line = boundedLine();
            if (line == null) {
                close();
            } else if (!line.isBlank()) {
                parse(line.strip());
            }
        } catch (IOException e) {
            problems.accept(Problem.of("ACQUIRE-002", Severity.FATAL, name(), "cannot be read: " + e.getMessage()));
            close();
        }
    }

    private void parse(String line) {
        try {
            List<RawDocument> documents = JsonArticles.articles(name(), JsonArticles.parse(line));
            if (documents.isEmpty()) {
                problems.accept(Problem.of("ACQUIRE-005", Severity.FATAL, name(), "holds no article text"));
            }
            ready.addAll(documents);
        } catch (JsonParseException e) {
            problems.accept(Problem.of("ACQUIRE-005", Severity.FATAL, name(), "is not JSON"));
        }
    }

    private String name() {
        return source + "#" + lineNumber;
    }

    /** Reads a line; one beyond the limit is skipped to its end and gives an empty one. */
    private @Nullable String boundedLine() throws IOException {
        StringBuilder line = new StringBuilder();
        lineNumber++;
        boolean tooLong = false;
        int c = reader.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = reader.read()) {
            if (line.length() < maxLength) {
                line.append((char) c);
            } else {
                tooLong = true;
            }
        }
        if (tooLong) {
            problems.accept(
                    Problem.of("ACQUIRE-003", Severity.FATAL, name(), "is longer than " + maxLength + " characters"));
            return "";
        }
        return line.toString();
    }
}
