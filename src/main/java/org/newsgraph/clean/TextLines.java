package org.newsgraph.clean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Cuts plain text into its paragraphs: a line each, or, where lines are wrapped, a block each. */
final class TextLines {
    private static final int LONGEST_WRAPPED = 110;
    private static final int SHORTEST_WRAPPED = 40;
    private static final int FEWEST_WRAPPED = 3;

    private TextLines() {}

    /**
     * One line.
     *
     * @param text the line, cleaned
     * @param width its length in the input
     * @param opens true if an empty line or the begin of the text is before it
     */
    private record Line(Traced text, int width, boolean opens) {}

    /** Gives the paragraphs that hold a letter or digit. */
    static List<Traced> of(String input) {
        List<Line> lines = lines(input);
        int width = lines.stream().mapToInt(Line::width).max().orElse(0);
        if (!isWrapped(lines, width)) {
            return lines.stream().map(Line::text).toList();
        }
        List<Traced> paragraphs = new ArrayList<>();
        List<Traced> block = new ArrayList<>();
        int last = 0;
        for (Line line : lines) {
            boolean brief = last * 10 < width * 6
                    && !Character.isLowerCase(line.text().text().charAt(0));
            if (!block.isEmpty() && (line.opens() || brief)) {
                paragraphs.add(Traced.join(" ", block));
                block.clear();
            }
            block.add(line.text());
            last = line.width();
        }
        if (!block.isEmpty()) {
            paragraphs.add(Traced.join(" ", block));
        }
        return paragraphs;
    }

    private static boolean isWrapped(List<Line> lines, int width) {
        if (width > LONGEST_WRAPPED || width < SHORTEST_WRAPPED) {
            return false;
        }
        int inner = 0;
        int full = 0;
        int unfinished = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).opens()) {
                inner++;
                full += lines.get(i).width() * 10 >= width * 7 ? 1 : 0;
                unfinished += Lines.endsSentence(lines.get(i).text().text()) ? 0 : 1;
            }
        }
        return inner >= FEWEST_WRAPPED && full * 4 >= inner * 3 && unfinished * 2 >= inner;
    }

    private static List<Line> lines(String input) {
        List<Line> lines = new ArrayList<>();
        boolean opens = true;
        int begin = 0;
        for (int i = 0; i <= input.length(); i++) {
            if (i < input.length() && !isBreak(input.charAt(i))) {
                continue;
            }
            boolean crlf = i > 0 && i < input.length() && input.charAt(i) == '\n' && input.charAt(i - 1) == '\r';
            boolean some = add(input, begin, i, opens, lines);
            opens = some ? false : opens || !crlf;
            begin = i + 1;
        }
        return lines;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000b' || c == '\u0085';
    }

    /** Adds a line, in parts if tails of other stories hang on it after no-break spaces. */
    private static boolean add(String input, int begin, int end, boolean opens, List<Line> lines) {
        Deque<Integer> ends = new ArrayDeque<>(List.of(end));
        for (int tail = tail(input, begin, end); tail > begin; tail = tail(input, begin, tail)) {
            ends.push(tail);
        }
        boolean some = false;
        int from = begin;
        for (int to : ends) {
            some |= addPart(input, from, to, !some && opens, lines);
            from = to;
        }
        return some;
    }

    /** Finds where such a tail begins; the begin of the line if it has none. */
    private static int tail(String input, int begin, int end) {
        int at = end - 1;
        while (at > begin && input.charAt(at) != '\u00a0') {
            at--;
        }
        return at > begin
                        && WordLists.endsArticle(
                                input.substring(at, end).strip().replace("\u00a0", ""))
                ? at
                : begin;
    }

    private static boolean addPart(String input, int begin, int end, boolean opens, List<Line> lines) {
        Traced text = Traced.read(input, afterMarks(input, begin, end), end);
        if (!Lines.hasLetterOrDigit(text.text())) {
            return false;
        }
        lines.add(new Line(text, end - begin, opens));
        return true;
    }

    /** Skips the number signs of a Markdown heading. */
    private static int afterMarks(String input, int begin, int end) {
        int at = begin;
        while (at < end && input.charAt(at) == '#') {
            at++;
        }
        return at > begin && at < end && input.charAt(at) == ' ' ? at : begin;
    }
}
