package org.newsgraph.acquire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of a page, before it is decoded and parsed, what no reader of articles asks for: what scripts and styles
 * hold, but for JSON-LD, the shapes of drawings, and attributes that neither say what an element is nor lead to an author. All this is 70 percent
 * of what news pages weigh.
 *
 * <p>Elements, text and comments stay, so the page is parsed to the same tree. The encoding must write ASCII characters
 * as ASCII bytes.
 *
 * @source HTML Standard, section 13.2.5, as jsoup follows it
 */
final class PageFilter {
    /** Elements whose content is no markup. */
    private static final List<byte[]> RAW =
            ascii("script", "style", "title", "textarea", "iframe", "xmp", "noembed", "noframes");

    private static final byte[] SCRIPT = RAW.get(0);
    private static final byte[] STYLE = RAW.get(1);
    /** Elements of which all attributes stay. */
    private static final List<byte[]> WHOLE = ascii("meta", "link", "html");

    private static final byte[] HREF = ascii("href").get(0);
    private static final byte[] SVG = ascii("svg").get(0);
    /** What drawings are made of; other elements would end them. */
    private static final List<byte[]> DRAWING = ascii(
            "path",
            "use",
            "g",
            "symbol",
            "title",
            "rect",
            "circle",
            "desc",
            "polygon",
            "defs",
            "stop",
            "clippath",
            "line",
            "lineargradient",
            "ellipse",
            "mask",
            "polyline");
    /** The attributes that stay, by their length. */
    private static final byte[][][] ATTRIBUTES = byLength(ascii(
            "id",
            "rel",
            "lang",
            "type",
            "name",
            "class",
            "style",
            "hidden",
            "content",
            "pubdate",
            "itemprop",
            "datetime",
            "property",
            "aria-hidden"));

    private final byte[] page;
    /** The page again, each byte a character: strings are searched many bytes at once. */
    private final String characters;

    private final byte[] kept;
    private int length;
    /** Up to here the page is kept or left out. */
    private int done;

    private PageFilter(byte[] page) {
        this.page = page;
        this.characters = new String(page, StandardCharsets.ISO_8859_1);
        this.kept = new byte[page.length];
    }

    /**
     * Filters a page.
     *
     * @param page its bytes
     * @return the bytes that are left
     */
    static byte[] filter(byte[] page) {
        PageFilter filter = new PageFilter(page);
        int at = filter.characters.indexOf('<');
        while (at >= 0) {
            int end = filter.markup(at);
            at = end < 0 ? -1 : filter.characters.indexOf('<', end);
        }
        filter.keep(page.length);
        return Arrays.copyOf(filter.kept, filter.length);
    }

    private void keep(int end) {
        System.arraycopy(page, done, kept, length, end - done);
        length += end - done;
        done = end;
    }

    private void leaveOut(int begin, int end) {
        keep(begin);
        done = end;
    }

    /** Reads over what begins with the given sign; gives where it ends, −1 if nowhere. */
    private int markup(int begin) {
        int next = at(begin + 1);
        if (next == '!' && characters.startsWith("<!--", begin)) {
            return after(characters.indexOf("-->", begin + 2), 3);
        }
        if (next == '!' || next == '?' || next == '/') {
            return after(characters.indexOf('>', begin), 1);
        }
        return isLetter(next) ? element(begin) : begin + 1;
    }

    private static int after(int found, int length) {
        return found < 0 ? -1 : found + length;
    }

    private int element(int begin) {
        byte[] raw = named(RAW, begin + 1);
        int name = begin + 1;
        while (!isSpace(at(name)) && at(name) != '/' && at(name) != '>' && name < page.length) {
            name++;
        }
        int end = attributes(name, raw != null || named(WHOLE, begin + 1) != null);
        if (end < 0 || page[end - 2] == '/') {
            return end;
        }
        if (raw != null) {
            return content(begin, end, raw);
        }
        return isName(begin + 1, SVG) ? drawing(end) : end;
    }

    /** Leaves out what a drawing holds, if that is no more than shapes. */
    private int drawing(int begin) {
        int at = characters.indexOf('<', begin);
        while (at >= 0 && (at(at + 1) == '/' || named(DRAWING, at + 1) != null)) {
            if (isName(at + 2, SVG)) {
                leaveOut(begin, at);
                return at;
            }
            at = characters.indexOf('<', at + 1);
        }
        return begin;
    }

    /** Reads the content of an element that is no markup. */
    private int content(int tag, int begin, byte[] name) {
        boolean odd = false;
        int at = characters.indexOf('<', begin);
        while (at >= 0 && !(at(at + 1) == '/' && isName(at + 2, name))) {
            // In a script a comment can hide an end.
            odd |= at(at + 1) == '!';
            at = characters.indexOf('<', at + 1);
        }
        boolean script = name == SCRIPT
                && !odd
                && !characters.substring(tag, begin).toLowerCase(Locale.ROOT).contains("ld+json");
        if (at > begin && (script || name == STYLE)) {
            leaveOut(begin, at);
        }
        return at;
    }

    /** Reads attributes up to the end of the tag; gives where it is, −1 if nowhere. */
    private int attributes(int from, boolean whole) {
        int at = from;
        while (at < page.length) {
            int c = page[at];
            if (c == '>') {
                return at + 1;
            }
            if (c == '/' || isSpace(c)) {
                at++;
                continue;
            }
            int name = at;
            at++;
            while (at < page.length && !endsName(page[at])) {
                at++;
            }
            int nameEnd = at;
            at = value(at);
            if (at < 0) {
                return -1;
            }
            if (!whole && !isKept(name, nameEnd) && !leadsToAuthor(name, nameEnd, at)) {
                leaveOut(name, at);
            }
        }
        return -1;
    }

    /** Reads the value after a name if there is one; gives where it ends, −1 if nowhere. */
    private int value(int nameEnd) {
        int at = afterSpace(nameEnd);
        if (at(at) != '=') {
            return nameEnd;
        }
        at = afterSpace(at + 1);
        int quote = at(at);
        if (quote == '"' || quote == '\'') {
            return after(characters.indexOf(quote, at + 1), 1);
        }
        while (at < page.length && page[at] != '>' && !isSpace(page[at])) {
            at++;
        }
        return at;
    }

    private int afterSpace(int from) {
        int at = from;
        while (at < page.length && isSpace(page[at])) {
            at++;
        }
        return at;
    }

    private boolean isKept(int begin, int end) {
        int size = end - begin;
        if (size < ATTRIBUTES.length) {
            for (byte[] name : ATTRIBUTES[size]) {
                if (isAt(begin, name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean leadsToAuthor(int name, int nameEnd, int end) {
        return nameEnd - name == HREF.length && isAt(name, HREF) && AuthorPath.isIn(characters, nameEnd, end);
    }

    private byte @Nullable [] named(List<byte[]> names, int at) {
        for (byte[] name : names) {
            if (isName(at, name)) {
                return name;
            }
        }
        return null;
    }

    private boolean isName(int at, byte[] name) {
        int next = at(at + name.length);
        return isAt(at, name) && (isSpace(next) || next == '>' || next == '/');
    }

    /** Compares with lower-case characters. */
    private boolean isAt(int at, byte[] name) {
        if (at + name.length > page.length) {
            return false;
        }
        for (int i = 0; i < name.length; i++) {
            int c = page[at + i];
            if (c != name[i] && (c < 'A' || c > 'Z' || c + 32 != name[i])) {
                return false;
            }
        }
        return true;
    }

    private int at(int index) {
        return index < page.length ? page[index] : ' ';
    }

    private static boolean endsName(int c) {
        return c == '=' || c == '>' || c == '/' || isSpace(c);
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static byte[][][] byLength(List<byte[]> names) {
        int longest = names.stream().mapToInt(name -> name.length).max().orElse(0);
        byte[][][] byLength = new byte[longest + 1][][];
        for (int size = 0; size <= longest; size++) {
            int wanted = size;
            byLength[size] =
                    names.stream().filter(name -> name.length == wanted).toArray(byte[][]::new);
        }
        return byLength;
    }

    private static List<byte[]> ascii(String... names) {
        return Arrays.stream(names)
                .map(name -> name.getBytes(StandardCharsets.US_ASCII))
                .toList();
    }
}
