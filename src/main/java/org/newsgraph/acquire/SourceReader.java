package org.newsgraph.acquire;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.acquire.Input.Origin;
import org.newsgraph.acquire.Sources.Deferred;
import org.newsgraph.acquire.Sources.Item;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.Severity;

/** Opens one source after another: finds it, then asks which format it has. */
final class SourceReader {
    /** In this order they are asked; the last takes anything. */
    private static final List<SourceFormat> FORMATS = List.of(
            new WarcFormat(),
            JsonFormat.LINES,
            JsonFormat.DOCUMENT,
            new FeedFormat(),
            new SitemapFormat(),
            new NewsMlFormat(),
            new MailFormat(),
            PlainFormat.PAGE,
            PlainFormat.TEXT);

    private static final Set<String> EXTENSIONS = Set.of(
            "html", "htm", "xhtml", "txt", "md", "text", "jsonl", "ndjson", "json", "jsonld", "xml", "rss", "atom",
            "warc", "eml");
    private static final List<String> ARTICLE = List.of("article.txt", "article.html", "article.htm");
    private static final int MOST_DEPTH = 3;

    private final InputStream standardInput;
    private final int maxBytes;
    private final Consumer<Problem> problems;
    private final Fetcher fetcher;
    private final Memory memory;
    private final Reading reading;

    SourceReader(InputStream standardInput, int maxBytes, Fetcher fetcher, Memory memory, Consumer<Problem> problems) {
        this.standardInput = standardInput;
        this.maxBytes = maxBytes;
        this.fetcher = fetcher;
        this.memory = memory;
        this.problems = problems;
        this.reading = new Reading(maxBytes, problems, this::link);
    }

    /** Gives what a user named, unopened. */
    Item source(String name) {
        return new Deferred(() -> {
            if (name.equals("-")) {
                return opened(origin("-", "", true, Hints.NONE), standardInput);
            }
            if (Fetcher.isAddress(name)) {
                return address(origin(name, "", true, Hints.NONE));
            }
            try {
                return path(name, Path.of(name), true);
            } catch (InvalidPathException e) {
                return fault("ACQUIRE-001", name, "is not a file name");
            }
        });
    }

    private static Origin origin(String name, String extension, boolean named, Hints hints) {
        return new Origin(name, extension, "", "", named, 0, hints);
    }

    /** Opens an address that a feed or a site map leads to, unless it was read before. */
    private Item link(String address, Origin origin) {
        return new Deferred(() -> {
            if (origin.depth() > MOST_DEPTH) {
                return fault("ACQUIRE-018", address, "is more than " + MOST_DEPTH + " feeds or site maps deep");
            }
            return memory.knows(address, "") ? Collections.emptyIterator() : address(origin);
        });
    }

    private Iterator<Item> address(Origin origin) {
        try {
            Fetched fetched = fetcher.fetch(origin.name(), memory.validators(origin.name()));
            if (fetched.unchanged()) {
                return Collections.emptyIterator();
            }
            Hints hints =
                    origin.hints().or(JsonArticles.ofAddress(fetched.address().toString()));
            Origin known = new Origin(
                    origin.name(), "", fetched.type(), fetched.charset(), origin.named(), origin.depth(), hints);
            Iterator<Item> items =
                    opened(known, new ByteArrayInputStream(fetched.body().get()));
            if (origin.depth() > 0) {
                memory.offer(origin.name(), "");
            }
            memory.offer(origin.name(), fetched.validators());
            return items;
        } catch (FetchException e) {
            if (origin.depth() > 0 && !e.code().equals("ACQUIRE-014")) {
                memory.offer(origin.name(), "");
            }
            return fault(e.code(), origin.name(), e.text());
        }
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
        return Files.isRegularFile(entry) && EXTENSIONS.contains(extension(name));
    }

    private Iterator<Item> file(String name, Path path, boolean named, Hints hints) {
        Origin origin = origin(name, extension(String.valueOf(path.getFileName())), named, hints);
        try {
            String state = memory.isWatching() ? Files.getLastModifiedTime(path) + " " + Files.size(path) : "";
            if (memory.knows(name, state)) {
                return Collections.emptyIterator();
            }
            memory.offer(name, state);
            return opened(origin, Files.newInputStream(path));
        } catch (IOException e) {
            return fault("ACQUIRE-002", name, "cannot be read: " + e.getMessage());
        }
    }

    /** Asks the formats; what they read as a stream stays open until its end. */
    private Iterator<Item> opened(Origin origin, InputStream stream) {
        try {
            Input input = Input.open(origin, stream);
            for (SourceFormat format : FORMATS) {
                if (format.fits(input)) {
                    Iterator<Item> items = format.read(input, reading);
                    if (!(items instanceof AutoCloseable)) {
                        stream.close();
                    }
                    return items;
                }
            }
            throw new IllegalStateException("the last format takes anything");
        } catch (IOException e) {
            return fault("ACQUIRE-002", origin.name(), "cannot be read: " + e.getMessage());
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

    /** Gives the end of a name, that of the file within for what is compressed. */
    private static String extension(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        plain = plain.endsWith(".gz") ? plain.substring(0, plain.length() - 3) : plain;
        int dot = plain.lastIndexOf('.');
        return dot < 0 ? "" : plain.substring(dot + 1);
    }

    private Iterator<Item> fault(String code, String name, String message) {
        return reading.fault(code, name, message);
    }
}
