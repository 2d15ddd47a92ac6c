package org.newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * Where commands read and write.
 *
 * @param in standard input
 * @param out results
 * @param err messages
 * @param colour whether results go to a terminal that shows colours
 * @param progress whether messages go to a terminal, so that a line may be written over
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean colour, boolean progress) {
    private static final String ESCAPE = "\u001b[";

    /** The console of the process. */
    static Console system() {
        boolean plain = System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"));
        return new Console(
                System.in,
                // The results are always UTF-8, whatever the locale says: other programs read them.
                new PrintStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                        false,
                        StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                terminal("stdout") && !plain,
                terminal("stderr"));
    }

    /** The launcher knows; without it nothing is written over or coloured. */
    private static boolean terminal(String stream) {
        return Boolean.getBoolean("newsgraph.terminal." + stream);
    }

    Ansi help() {
        return colour ? Ansi.ON : Ansi.OFF;
    }

    void line(String text) {
        out.print(text);
        out.print('\n');
    }

    void message(String text) {
        err.print((progress ? "\r" + ESCAPE + "K" : "") + "newsgraph: " + text + "\n");
    }

    /** Writes over the line before, where that can be done. */
    void progress(String text) {
        if (progress) {
            err.print("\r" + ESCAPE + "K" + text);
            err.flush();
        }
    }

    void endProgress() {
        progress("");
    }

    String bold(String text) {
        return colour("1", text);
    }

    String dim(String text) {
        return colour("2", text);
    }

    String lit(String text) {
        return colour("1;33", text);
    }

    String colour(String code, String text) {
        return colour && !text.isEmpty() ? ESCAPE + code + "m" + text + ESCAPE + "0m" : text;
    }

    /** Control characters of a text could move the cursor or change colours. */
    static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
