package org.newsgraph.gazetteer;

import java.util.Optional;

/** Writes an entry as Turtle, with whole IRIs. */
final class EntryText {
    private final StringBuilder out = new StringBuilder();

    EntryText(String key, String type, String label) {
        out.append(iri(Terms.iri(key))).append(" a ").append(iri(Terms.NG + type));
        text(Terms.LABEL, label);
    }

    void text(String property, String value) {
        add(property, quoted(value));
    }

    void entity(String property, String key) {
        add(property, iri(Terms.iri(key)));
    }

    void iri(String property, String value) {
        add(property, iri(value));
    }

    void number(String property, double value) {
        add(property, quoted(String.valueOf(value)));
    }

    void held(String office, String from, Optional<String> to) {
        StringBuilder tenure = new StringBuilder("[ ");
        tenure.append(iri(Terms.OFFICE)).append(' ').append(iri(Terms.iri(office)));
        tenure.append(" ; ").append(iri(Terms.FROM)).append(' ').append(quoted(from));
        to.ifPresent(t -> tenure.append(" ; ").append(iri(Terms.TO)).append(' ').append(quoted(t)));
        add(Terms.HELD, tenure.append(" ]").toString());
    }

    String turtle() {
        return out + " .\n";
    }

    private void add(String property, String object) {
        out.append(" ;\n    ").append(iri(property)).append(' ').append(object);
    }

    private static String iri(String iri) {
        return "<" + iri + ">";
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                default -> quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
