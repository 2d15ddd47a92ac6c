package org.newsgraph.acquire;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.newsgraph.acquire.RawDocument.Kind;
import org.newsgraph.acquire.Sources.Found;
import org.newsgraph.acquire.Sources.Item;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.Severity;

/** Web archives, plain or compressed: the pages that a server gave with success. */
final class WarcFormat implements SourceFormat {
    @Override
    public boolean fits(Input input) {
        return input.head().startsWith("WARC/");
    }

    @Override
    public Iterator<Item> read(Input input, Reading reading) throws IOException {
        return new Records(input, reading);
    }

    /** Reads one record after the other; a broken one is left out, and where the archive breaks off it ends. */
    private static final class Records implements Iterator<Item>, AutoCloseable {
        private final Input input;
        private final Reading reading;
        private final WarcReader reader;
        private @Nullable Item next;
        private boolean finished;
        private int number;

        Records(Input input, Reading reading) throws IOException {
            this.input = input;
            this.reading = reading;
            reader = new WarcReader(input.stream());
            reader.setLenient(true);
        }

        @Override
        public boolean hasNext() {
            while (next == null && !finished) {
                try {
                    Optional<WarcRecord> record = reader.next();
                    finished = record.isEmpty();
                    number++;
                    record.ifPresent(this::document);
                } catch (IOException | IllegalArgumentException e) {
                    finished = true;
                    problem(Severity.FATAL, "breaks off after " + number + " records: " + e.getMessage());
                }
            }
            return next != null;
        }

        private void document(WarcRecord record) {
            if (!(record instanceof WarcResponse response)) {
                return;
            }
            try {
                next = page(response).map(Found::new).orElse(null);
            } catch (IOException | RuntimeException e) {
                // Headers are read as they are asked for, and what is wrong with them comes as any exception.
                problem(Severity.ERROR, "has a broken record, the " + number + ".: " + e.getMessage());
            }
        }

        private Optional<RawDocument> page(WarcResponse response) throws IOException {
            HttpResponse http = response.http();
            String type = http.contentType().base().toString().toLowerCase(Locale.ROOT);
            if (http.status() != 200 || !type.contains("html")) {
                return Optional.empty();
            }
            String address = response.target();
            Hints hints = Fetcher.isAddress(address) ? JsonArticles.ofAddress(address) : Hints.NONE;
            String charset = http.contentType().parameters().getOrDefault("charset", "");
            String name = input.name() + "#" + address;
            Input.Origin origin = new Input.Origin(
                    name, "html", type, charset, false, input.origin().depth(), hints);
            return Input.open(origin, http.bodyDecoded().stream())
                    .page(reading)
                    .map(text -> new RawDocument(name, Kind.HTML, text, hints));
        }

        private void problem(Severity severity, String message) {
            reading.problems().accept(Problem.of("ACQUIRE-015", severity, input.name(), message));
        }

        @Override
        public Item next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            Item item = next;
            next = null;
            return item;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
