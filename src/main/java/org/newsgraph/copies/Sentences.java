package org.newsgraph.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.text.Span;

/**
 * Cuts a text into sentences by its marks alone: the same words are cut the same way in every article, and no model is
 * loaded for it.
 */
final class Sentences {
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");
    private static final Pattern END = Pattern.compile("[.!?…]+[\"”’'»)\\]]*(?=\\s+[\"“‘'«(\\[]*[\\p{Lu}\\p{N}])");
    /** What a full stop does not end: one letter, {@code U.S.}, a title, a month. */
    private static final Pattern OPEN = Pattern.compile("(?:^|[\\s\"“‘'(\\[])(?:\\p{Lu}|(?:\\p{L}\\.)+\\p{L}"
            + "|Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Sen|Rep|Gov|Rev|Hon|Jr|Sr|No|vs"
            + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.$");

    private static final int LOOK_BACK = 12;

    private Sentences() {}

    /**
     * Cuts a text.
     *
     * @shape in text order, not overlapping, without blanks at their ends
     * @param text paragraphs, one a line
     * @param title what a first paragraph that is the title says; it is left out
     * @return the sentences
     * @unit offsets are UTF-16 code units of {@code text}
     */
    static List<Span> of(String text, String title) {
        List<Span> found = new ArrayList<>();
        Matcher paragraphs = PARAGRAPH.matcher(text);
        boolean first = true;
        while (paragraphs.find()) {
            boolean isTitle = first && paragraphs.group().strip().equals(title.strip());
            first = false;
            if (!isTitle) {
                cut(text, paragraphs.start(), paragraphs.end(), found);
            }
        }
        return found;
    }

    private static void cut(String text, int begin, int end, List<Span> found) {
        Matcher ends = END.matcher(text).region(begin, end);
        int from = begin;
        while (ends.find()) {
            String before = text.substring(Math.max(from, ends.start() - LOOK_BACK), ends.start() + 1);
            if (!OPEN.matcher(before).find()) {
                add(text, from, ends.end(), found);
                from = ends.end();
            }
        }
        add(text, from, end, found);
    }

    private static void add(String text, int begin, int end, List<Span> found) {
        int from = begin;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            found.add(new Span(from, to));
        }
    }
}
