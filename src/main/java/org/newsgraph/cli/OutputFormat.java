package org.newsgraph.cli;

import java.util.Optional;
import org.newsgraph.export.Format;

/** The formats commands print articles in: those of files, and readable lines. */
enum OutputFormat {
    TEXT,
    TURTLE,
    TRIG,
    NQUADS,
    NTRIPLES,
    JSONLD,
    RDFXML,
    JSONL;

    /** The format of a file; empty for readable lines. */
    Optional<Format> format() {
        return this == TEXT ? Optional.empty() : Optional.of(Format.valueOf(name()));
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
