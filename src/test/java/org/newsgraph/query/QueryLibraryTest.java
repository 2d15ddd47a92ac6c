package org.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryLibraryTest {
    @Test
    void readsTheHeader() {
        LibraryQuery query = QueryLibrary.packaged().find("who-targets-whom").orElseThrow();
        assertThat(query.folder()).isEqualTo("competency");
        assertThat(query.title()).isEqualTo("Who attacks whom, where and when?");
        assertThat(query.columns()).startsWith("?actor IRI", "?actorName string");
        assertThat(query.parameters()).extracting(LibraryQuery.Parameter::name).contains("actor", "place");
        assertThat(query.severity()).isEmpty();
    }

    @Test
    void refusesAQueryWithoutTitle() {
        assertThatThrownBy(() -> LibraryQuery.read("q", "competency", "# why: w\nASK { }"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("# title:");
    }

    @Test
    void listsTheSameQueriesFromAJar(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("program.jar");
        pack(jar, Path.of("target/classes"), List.of("org/newsgraph/query", "queries"));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Class<?> library = loader.loadClass("org.newsgraph.query.QueryLibrary");
            Object packaged = library.getMethod("packaged").invoke(null);
            List<?> queries = (List<?>) library.getMethod("all").invoke(packaged);
            assertThat(queries)
                    .extracting(Object::toString)
                    .containsExactlyElementsOf(QueryLibrary.packaged().all().stream()
                            .map(LibraryQuery::toString)
                            .toList());
        }
    }

    private static void pack(Path jar, Path root, List<String> folders) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (String folder : folders) {
                try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                    for (Path path : files.sorted().toList()) {
                        String name = root.relativize(path).toString().replace('\\', '/');
                        out.putNextEntry(new JarEntry(Files.isDirectory(path) ? name + "/" : name));
                        if (Files.isRegularFile(path)) {
                            Files.copy(path, out);
                        }
                        out.closeEntry();
                    }
                }
            }
        }
    }
}
