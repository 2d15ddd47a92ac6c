package org.newsgraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The queries packaged with the program. */
public final class QueryLibrary {
    private static final List<String> FOLDERS = List.of("competency", "quality", "pages");
    private static final String ENDING = ".rq";

    private final List<LibraryQuery> queries;

    private QueryLibrary(List<LibraryQuery> queries) {
        this.queries = List.copyOf(queries);
    }

    /**
     * Reads the queries from the jar or the folder of classes the program runs from.
     *
     * @return the library
     * @throws UncheckedIOException if they cannot be read
     */
    public static QueryLibrary packaged() {
        List<LibraryQuery> found = new ArrayList<>();
        for (String folder : FOLDERS) {
            URL url = QueryLibrary.class.getResource("/queries/" + folder);
            if (url != null) {
                found.addAll(read(folder, url));
            }
        }
        return new QueryLibrary(found);
    }

    /**
     * Gives all queries.
     *
     * @return the queries, by folder, then by name
     */
    public List<LibraryQuery> all() {
        return queries;
    }

    /**
     * Gives the queries of a folder.
     *
     * @param folder {@code competency}, {@code quality} or {@code pages}
     * @return the queries, by name
     */
    public List<LibraryQuery> folder(String folder) {
        return queries.stream().filter(q -> q.folder().equals(folder)).toList();
    }

    /**
     * Finds a query.
     *
     * @param name its file name without ending
     * @return the query, if there is one
     */
    public Optional<LibraryQuery> find(String name) {
        return queries.stream().filter(q -> q.name().equals(name)).findFirst();
    }

    private static List<LibraryQuery> read(String folder, URL url) {
        try {
            if (url.getProtocol().equals("jar")) {
                JarURLConnection jar = (JarURLConnection) url.openConnection();
                Path file = Path.of(jar.getJarFileURL().toURI());
                // A file system of its own: the shared one of the jar could be closed under another reader.
                try (FileSystem inside = FileSystems.newFileSystem(file)) {
                    return read(folder, inside.getPath(jar.getEntryName()));
                }
            }
            return read(folder, Path.of(url.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(url.toString(), e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(url.toString(), e);
        }
    }

    private static List<LibraryQuery> read(String folder, Path path) throws IOException {
        List<LibraryQuery> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(ENDING)) {
                    String stem = name.substring(0, name.length() - ENDING.length());
                    found.add(LibraryQuery.read(stem, folder, Files.readString(file)));
                }
            }
        }
        return found;
    }
}
