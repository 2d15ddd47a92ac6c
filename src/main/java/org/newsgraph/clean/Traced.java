package org.newsgraph.clean;

import java.util.Arrays;
import java.util.List;

/**
 * Text that knows where each of its characters stood in the input.
 *
 * @unit offsets are UTF-16 code units; −1 stands for a character that was inserted
 */
final class Traced {
    static final Traced EMPTY = new Traced("", new int[0]);

    private final String text;
    private final int[] source;
    /** Stands for as many −1 as there are characters. */
    private static final int[] UNTRACED = new int[0];

    private Traced(String text, int[] source) {
        this.text = text;
        this.source = source;
    }

    /** Reads a stretch of the input: white space becomes single spaces, invisible and broken characters are dropped. */
    static Traced read(String input, int begin, int end) {
        StringBuilder text = new StringBuilder(end - begin);
        int[] source = new int[end - begin];
        boolean gap = false;
        int gapAt = -1;
        for (int i = begin; i < end; i++) {
            char c = input.charAt(i);
            if (isSpace(c)) {
                gapAt = gap ? gapAt : i;
                gap = true;
            } else if (isKept(input, i, begin, end)) {
                if (gap && text.length() > 0) {
                    source[text.length()] = input.charAt(gapAt) == ' ' ? gapAt : -1;
                    text.append(' ');
                }
                gap = false;
                source[text.length()] = i;
                text.append(c);
            }
        }
        return new Traced(text.toString(), Arrays.copyOf(source, text.length()));
    }

    /** Wraps text that cannot be traced, cleaned in the same way. */
    static Traced untraced(String text) {
        return ofClean(clean(text));
    }

    /** Wraps text that cannot be traced and is clean. */
    static Traced ofClean(String clean) {
        return new Traced(clean, UNTRACED);
    }

    /** Cleans text as {@link #read} does. */
    static String clean(CharSequence input) {
        StringBuilder text = new StringBuilder(input.length());
        boolean gap = false;
        for (int i = 0; i < input.length(); i++) {
            char c = input.charAt(i);
            if (isSpace(c)) {
                gap = true;
            } else if (isKept(input, i, 0, input.length())) {
                if (gap && text.length() > 0) {
                    text.append(' ');
                }
                gap = false;
                text.append(c);
            }
        }
        return text.toString();
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Cuts a stretch out, without white space at its ends. */
    Traced cut(int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == text.length()
                ? this
                : new Traced(
                        text.substring(from, to), source == UNTRACED ? UNTRACED : Arrays.copyOfRange(source, from, to));
    }

    Traced cut(int begin) {
        return cut(begin, text.length());
    }

    static Traced join(String separator, List<Traced> parts) {
        StringBuilder text = new StringBuilder();
        int[] source = new int
                [parts.stream().mapToInt(Traced::length).sum() + Math.max(0, parts.size() - 1) * separator.length()];
        for (Traced part : parts) {
            if (text.length() > 0) {
                Arrays.fill(source, text.length(), text.length() + separator.length(), -1);
                text.append(separator);
            }
            if (part.source == UNTRACED) {
                Arrays.fill(source, text.length(), text.length() + part.length(), -1);
            } else {
                System.arraycopy(part.source, 0, source, text.length(), part.length());
            }
            text.append(part.text);
        }
        return new Traced(text.toString(), Arrays.copyOf(source, text.length()));
    }

    OffsetMap offsets() {
        OffsetMap.Builder builder = new OffsetMap.Builder();
        int begin = 0;
        for (int i = 1; i <= source.length; i++) {
            if (i == source.length || source[i] < 0 || source[i] != source[i - 1] + 1) {
                if (source[begin] >= 0) {
                    builder.keep(begin, source[begin], i - begin);
                }
                begin = i;
            }
        }
        return builder.build();
    }

    static boolean isSpace(char c) {
        return CharKinds.isSpace(c);
    }

    /** Refuses controls, invisible marks and lone surrogates. */
    private static boolean isKept(CharSequence input, int i, int begin, int end) {
        char c = input.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < end && Character.isLowSurrogate(input.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > begin && Character.isHighSurrogate(input.charAt(i - 1));
        }
        return CharKinds.isKept(c);
    }
}
