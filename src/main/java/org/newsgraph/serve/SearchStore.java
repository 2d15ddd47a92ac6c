package org.newsgraph.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.text.TextIndexException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the search index is kept: beside the store, or in memory where there is no place. */
final class SearchStore {
    private static final Logger LOG = LoggerFactory.getLogger(SearchStore.class);

    private SearchStore() {}

    /** Opens the index; a broken one is thrown away, since it can be made again. */
    static SearchIndex open(Optional<Path> place) {
        if (place.isEmpty()) {
            return new SearchIndex(new ByteBuffersDirectory());
        }
        try {
            return readable(place.get());
        } catch (IOException | RuntimeException e) {
            LOG.warn(
                    "SERVE-001: the search index in {} cannot be used and is made again ({})",
                    place.get(),
                    e.toString());
        }
        try {
            clear(place.get());
            return readable(place.get());
        } catch (IOException | RuntimeException e) {
            LOG.warn(
                    "SERVE-001: no search index can be kept in {}; it is kept in memory ({})",
                    place.get(),
                    e.toString());
            return new SearchIndex(new ByteBuffersDirectory());
        }
    }

    private static SearchIndex readable(Path place) throws IOException {
        SearchIndex index = new SearchIndex(FSDirectory.open(place));
        try {
            index.writer().commit();
            index.stamps();
            return index;
        } catch (IOException | UncheckedIOException | TextIndexException | IllegalStateException e) {
            index.close();
            throw e;
        }
    }

    private static void clear(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
