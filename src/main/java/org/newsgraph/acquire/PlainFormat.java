package org.newsgraph.acquire;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.newsgraph.acquire.RawDocument.Kind;
import org.newsgraph.acquire.Sources.Found;
import org.newsgraph.acquire.Sources.Item;

/** Pages, and plain text, which is what is left. */
enum PlainFormat implements SourceFormat {
    PAGE {
        @Override
        public boolean fits(Input input) {
            if (input.origin().extension().equals("txt")
                    || input.origin().extension().equals("md")) {
                return false;
            }
            String head = input.head().toLowerCase(Locale.ROOT);
            return input.isA("html", "html", "htm", "xhtml")
                    || head.startsWith("<!doctype html")
                    || head.startsWith("<html")
                    || head.startsWith("<?xml")
                    || (head.startsWith("<") && head.contains("<body"));
        }

        @Override
        Kind kind() {
            return Kind.HTML;
        }
    },
    TEXT {
        @Override
        public boolean fits(Input input) {
            return true;
        }

        @Override
        Kind kind() {
            return Kind.TEXT;
        }
    };

    abstract Kind kind();

    @Override
    public Iterator<Item> read(Input input, Reading reading) throws IOException {
        if (this == PAGE && input.isCalledFeed()) {
            return reading.fault("ACQUIRE-016", input.name(), "is a page where a feed or site map should be");
        }
        return (this == PAGE ? input.page(reading) : input.text(reading))
                .map(text -> new RawDocument(
                        input.name(), kind(), text, input.origin().hints()))
                .<Item>map(Found::new)
                .map(item -> List.of(item).iterator())
                .orElseGet(() -> List.<Item>of().iterator());
    }
}
