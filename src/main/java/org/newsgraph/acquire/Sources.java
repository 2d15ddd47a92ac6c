package org.newsgraph.acquire;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.newsgraph.problem.Problem;

/** Opens the sources a user names: files, folders, addresses, and {@code -} for standard input. */
public final class Sources {
    /** The size above which a single document isn't read, in bytes. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private final InputStream standardInput;
    private final int maxBytes;
    private final Fetcher fetcher;
    private final Memory memory;

    /**
     * Prepares reading with the usual size limit.
     *
     * @param standardInput what {@code -} stands for
     */
    public Sources(InputStream standardInput) {
        this(standardInput, MAX_BYTES, Web.POLITE, Memory.NONE);
    }

    /**
     * Prepares reading.
     *
     * @param standardInput what {@code -} stands for
     * @param maxBytes the size above which a single document isn't read; of JSON Lines, that of one line
     */
    public Sources(InputStream standardInput, int maxBytes) {
        this(standardInput, maxBytes, Web.POLITE, Memory.NONE);
    }

    /**
     * Prepares reading.
     *
     * @param standardInput what {@code -} stands for
     * @param maxBytes the size above which a single document isn't read; of JSON Lines, that of one line
     * @param web how addresses are read
     * @param memory what was read before and is passed over
     */
    public Sources(InputStream standardInput, int maxBytes, Web web, Memory memory) {
        this.standardInput = standardInput;
        this.maxBytes = maxBytes;
        this.fetcher = new Fetcher(web, maxBytes);
        this.memory = memory;
    }

    /**
     * Reads documents one at a time, as the stream is pulled. A source that cannot be read becomes a problem and the
     * rest goes on. Folders are read recursively, in the order of their names; one that holds {@code article.txt} or
     * {@code article.html} is one article, with {@code meta.json} beside it as hints.
     *
     * @shape names in, zero or more documents out for each, in order
     * @param sources files, folders, addresses or {@code -}
     * @param problems receives ACQUIRE-001 to ACQUIRE-018
     * @return the documents; closing the stream closes the file being read
     */
    public Stream<RawDocument> read(List<String> sources, Consumer<Problem> problems) {
        SourceReader reader = new SourceReader(standardInput, maxBytes, fetcher, memory, problems);
        Walk walk = new Walk(sources.stream().map(reader::source).iterator());
        Spliterator<RawDocument> items =
                Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(items, false).onClose(walk::close);
    }

    /**
     * Decodes a document: byte order mark, then what the page declares, then UTF-8 if valid, else windows-1252.
     *
     * @param bytes the bytes
     * @return the characters
     */
    public static String decode(byte[] bytes) {
        return Decoder.decode(bytes).text();
    }

    /**
     * Decodes a page as {@link #decode} does, without what its scripts and styles hold; JSON-LD stays.
     *
     * @param bytes the bytes
     * @return the characters
     */
    public static String decodePage(byte[] bytes) {
        return Decoder.decodePage(bytes, Optional.empty()).text();
    }

    private static final Logger LOG = Logger.getLogger(Sources.class.getName());

    /** Either a document or something that opens into more. */
    sealed interface Item {}

    /** A document, read. */
    record Found(RawDocument document) implements Item {}

    /** A file, folder or line not opened yet. */
    record Deferred(Supplier<Iterator<Item>> open) implements Item {}

    /** Opens items depth first, one at a time: {@code flatMap} would read a whole folder when its iterator is asked. */
    private static final class Walk implements Iterator<RawDocument> {
        private final Deque<Iterator<Item>> stack = new ArrayDeque<>();
        private @Nullable RawDocument next;

        Walk(Iterator<Item> roots) {
            stack.push(roots);
        }

        @Override
        public boolean hasNext() {
            while (next == null && !stack.isEmpty()) {
                Iterator<Item> top = stack.element();
                if (!top.hasNext()) {
                    close(stack.pop());
                    continue;
                }
                Item item = top.next();
                if (item instanceof Found found) {
                    next = found.document();
                } else if (item instanceof Deferred deferred) {
                    stack.push(deferred.open().get());
                }
            }
            return next != null;
        }

        @Override
        public RawDocument next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            RawDocument document = next;
            next = null;
            return document;
        }

        void close() {
            stack.forEach(Walk::close);
            stack.clear();
        }

        private static void close(Iterator<Item> iterator) {
            if (iterator instanceof AutoCloseable open) {
                try {
                    open.close();
                } catch (Exception e) {
                    LOG.log(Level.FINE, "closing failed", e);
                }
            }
        }
    }
}
