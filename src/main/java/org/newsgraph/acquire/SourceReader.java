package org.newsgraph.acquire;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.acquire.RawDocument.Kind;
import org.newsgraph.acquire.Sources.Deferred;
import org.newsgraph.acquire.Sources.Found;
import org.newsgraph.acquire.Sources.Item;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.Severity;

/** Opens one source after another. */
final class SourceReader {
    private static final Set<String> PAGE = Set.of("html", "htm", "xhtml");
    private static final Set<String> PLAIN = Set.of("txt", "md", "text");
    private static final Set<String> LINES = Set.of("jsonl", "ndjson");
    private static final Set<String> JSON = Set.of("json", "jsonld");
    private static final List<String> ARTICLE = List.of("article.txt", "article.html", "article.htm");

    private final InputStream standardInput;
    private final int maxBytes;
    private final Consumer<Problem> problems;

    SourceReader(InputStream standardInput, int maxBytes, Consumer<Problem> problems) {
        this.standardInput = standardInput;
        this.maxBytes = maxBytes;
        this.problems = problems;
    }

    /** Gives what a user named, unopened. */
    Item source(String name) {
        return new Deferred(() -> {
            if (name.equals("-")) {
                return standardInput();
            }
            if (name.startsWith("http:") || name.startsWith("https:")) {
                return fault("ACQUIRE-008", name, "is an address; only files, folders and - are read");
            }
            try {
                return path(name, Path.of(name), true);
            } catch (InvalidPathException e) {
                return fault("ACQUIRE-001", name, "is not a file name");
            }
        });
    }

    private Iterator<Item> path(String name, Path path, boolean named) {
        if (!Files.exists(path)) {
            return fault("ACQUIRE-001", name, "does not exist");
        }
        return Files.isDirectory(path) ? folder(name, path) : file(name, path, named, Hints.NONE);
    }

    private Iterator<Item> folder(String name, Path folder) {
        for (String article : ARTICLE) {
            Path file = folder.resolve(article);
            if (Files.isRegularFile(file)) {
                return file(file.toString(), file, true, meta(folder.resolve("meta.json")));
            }
        }
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
            for (Path entry : listing) {
                if (isWanted(entry)) {
                    entries.add(entry);
                }
            }
        } catch (IOException e) {
            return fault("ACQUIRE-002", name, "cannot be listed: " + e.getMessage());
        }
        if (entries.isEmpty()) {
            problems.accept(Problem.of("ACQUIRE-007", Severity.WARNING, name, "holds nothing that can be read"));
        }
        entries.sort(Comparator.comparing(Path::toString));
        return entries.stream()
                .<Item>map(entry -> new Deferred(() -> path(entry.toString(), entry, false)))
                .iterator();
    }

    /** Links to folders are not followed, or a loop of them would never end. */
    private static boolean isWanted(Path entry) {
        String name = String.valueOf(entry.getFileName());
        if (name.startsWith(".") || name.toUpperCase(Locale.ROOT).startsWith("README")) {
            return false;
        }
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        String extension = extension(name);
        return Files.isRegularFile(entry)
                && (PAGE.contains(extension)
                        || PLAIN.contains(extension)
                        || LINES.contains(extension)
                        || JSON.contains(extension));
    }

    private Iterator<Item> file(String name, Path path, boolean named, Hints hints) {
        String extension = extension(String.valueOf(path.getFileName()));
        try {
            if (LINES.contains(extension)) {
                return lines(name, Files.newInputStream(path));
            }
            if (Files.isRegularFile(path) && Files.size(path) > maxBytes) {
                return tooLarge(name);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return bytes(name, in.readNBytes(maxBytes + 1), extension, named, hints);
            }
        } catch (IOException e) {
            return fault("ACQUIRE-002", name, "cannot be read: " + e.getMessage());
        }
    }

    private Iterator<Item> standardInput() {
        try {
            return bytes("-", standardInput.readNBytes(maxBytes + 1), "", true, Hints.NONE);
        } catch (IOException e) {
            return fault("ACQUIRE-002", "-", "cannot be read: " + e.getMessage());
        }
    }

    private Iterator<Item> lines(String name, InputStream in) {
        return new JsonLines(name, new InputStreamReader(in, StandardCharsets.UTF_8), maxBytes, problems);
    }

    private Iterator<Item> bytes(String name, byte[] bytes, String extension, boolean named, Hints hints) {
        if (bytes.length > maxBytes) {
            return tooLarge(name);
        }
        if (Decoder.isBinary(bytes)) {
            return fault("ACQUIRE-004", name, "is not text");
        }
        Decoder.Decoded decoded = Decoder.decode(bytes);
        String text = decoded.text();
        if (text.isBlank()) {
            return fault("ACQUIRE-009", name, "is empty");
        }
        if (decoded.doubtful()) {
            problems.accept(Problem.of(
                    "ACQUIRE-010", Severity.WARNING, name, "has bytes that fit no character of its encoding"));
        }
        String format = PAGE.contains(extension) || PLAIN.contains(extension) || JSON.contains(extension)
                ? extension
                : sniff(text);
        if (format.equals("jsonl")) {
            return lines(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }
        if (JSON.contains(format)) {
            return json(name, text, named);
        }
        return one(new RawDocument(name, PAGE.contains(format) ? Kind.HTML : Kind.TEXT, text, hints));
    }

    private Iterator<Item> json(String name, String text, boolean named) {
        try {
            List<RawDocument> documents = JsonArticles.articles(name, JsonArticles.parse(text));
            if (documents.isEmpty()) {
                // A folder may well hold other JSON; what the user named must not vanish.
                Severity severity = named ? Severity.FATAL : Severity.WARNING;
                problems.accept(Problem.of("ACQUIRE-005", severity, name, "holds no article text"));
            }
            return documents.stream().<Item>map(Found::new).iterator();
        } catch (JsonParseException e) {
            return fault("ACQUIRE-005", name, "is not JSON");
        }
    }

    private Hints meta(Path file) {
        if (!Files.isRegularFile(file)) {
            return Hints.NONE;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(maxBytes);
            if (JsonArticles.parse(Decoder.decode(bytes).text()) instanceof JsonObject object) {
                Hints hints = JsonArticles.hints(object);
                if (object.has("date") && hints.date().isEmpty()) {
                    doubtfulMeta(file, "has a date that is not like 2016-08-05");
                }
                return hints;
            }
            doubtfulMeta(file, "is not a JSON object");
        } catch (IOException | JsonParseException e) {
            doubtfulMeta(file, "is not JSON");
        }
        return Hints.NONE;
    }

    private void doubtfulMeta(Path file, String message) {
        problems.accept(Problem.of("ACQUIRE-006", Severity.WARNING, file.toString(), message));
    }

    private static String sniff(String text) {
        String head = text.substring(0, Math.min(text.length(), 2000)).stripLeading();
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html")
                || lower.startsWith("<html")
                || lower.startsWith("<?xml")
                || (lower.startsWith("<") && lower.contains("<body"))) {
            return "html";
        }
        if (head.startsWith("{") || head.startsWith("[")) {
            int line = text.indexOf('\n');
            boolean many = line > 0
                    && text.substring(0, line).strip().endsWith("}")
                    && text.substring(line).strip().startsWith("{");
            if (many) {
                return "jsonl";
            }
            // A text may begin with a bracket, too.
            return isJson(text) ? "json" : "txt";
        }
        return "txt";
    }

    private static boolean isJson(String text) {
        try {
            JsonArticles.parse(text);
            return true;
        } catch (JsonParseException e) {
            return false;
        }
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private Iterator<Item> tooLarge(String name) {
        return fault("ACQUIRE-003", name, "is larger than " + maxBytes + " bytes");
    }

    private Iterator<Item> fault(String code, String name, String message) {
        problems.accept(Problem.of(code, Severity.FATAL, name, message));
        return Collections.emptyIterator();
    }

    private static Iterator<Item> one(RawDocument document) {
        return Optional.<Item>of(new Found(document)).stream().iterator();
    }
}
