package org.newsgraph.clean;

import java.util.ArrayList;
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

    /** Adds a line, in two if a tail of other stories hangs on it after a no-break space. */
    private static boolean add(String input, int begin, int end, boolean opens, List<Line> lines) {
        int tail = input.lastIndexOf('\u00a0', end - 1);
        if (tail > begin
                && WordLists.endsArticle(input.substring(tail, end).strip().replace("\u00a0", ""))) {
            boolean some = add(input, begin, tail, opens, lines);
            return add(input, tail, end, !some && opens, lines) || some;
        }
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
