package org.newsgraph.cli;

import com.google.gson.GsonBuilder;

/** Writes JSON for people and programs. */
final class Json {
    private Json() {}

    static String pretty(Object value) {
        return new GsonBuilder()
                .disableHtmlEscaping()
                .setPrettyPrinting()
                .create()
                .toJson(value);
    }
}
