package org.newsgraph.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.acquire.RawDocument;
import org.newsgraph.acquire.Sources;

/** The sample articles in the jar. */
final class Samples {
    private Samples() {}

    /** Reads the samples as any folder is read; their sources are {@code demo/…}. */
    static List<RawDocument> documents() {
        try {
            Path folder = Files.createTempDirectory("newsgraph-samples");
            try {
                unpack(folder.resolve("demo"));
                return read(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<RawDocument> read(Path folder) {
        String prefix = folder + folder.getFileSystem().getSeparator();
        try (Stream<RawDocument> documents = new Sources(new ByteArrayInputStream(new byte[0]))
                .read(List.of(folder.resolve("demo").toString()), p -> {
                    throw new IllegalStateException("a bundled sample is broken: " + p);
                })) {
            return documents
                    .map(d -> new RawDocument(d.source().replace(prefix, ""), d.kind(), d.content(), d.hints()))
                    .toList();
        }
    }

    private static void unpack(Path target) throws IOException, URISyntaxException {
        URL url = Samples.class.getResource("/demo");
        if (url == null) {
            throw new IOException("the program was packed without its samples");
        }
        if (url.openConnection() instanceof JarURLConnection jar) {
            URI file = jar.getJarFileURL().toURI();
            try (FileSystem inside = FileSystems.newFileSystem(Path.of(file))) {
                copy(inside.getPath("/demo"), target);
            }
        } else {
            copy(Path.of(url.toURI()), target);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    new ArrayList<>(files.sorted(Comparator.reverseOrder()).toList())) {
                Files.delete(file);
            }
        }
    }
}
