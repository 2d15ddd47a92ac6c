package org.newsgraph.acquire;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.Severity;

/** One opened source: its bytes, and what its name and its server say they are. */
final class Input {
    private static final int HEAD = 4096;

    private final Origin origin;
    private final BufferedInputStream stream;
    private final String head;

    /**
     * Where bytes come from.
     *
     * @param name what problems call it
     * @param extension the end of a file's name, lower case; empty if there is none
     * @param type the media type a server gives; empty if none does
     * @param charset the encoding a server gives; empty if none does
     * @param named true if the user named it, false if it was found
     * @param depth how many feeds and site maps led to it
     * @param hints what is known from outside
     */
    record Origin(String name, String extension, String type, String charset, boolean named, int depth, Hints hints) {}

    private Input(Origin origin, BufferedInputStream stream, String head) {
        this.origin = origin;
        this.stream = stream;
        this.head = head;
    }

    /** Looks at the first bytes; what is compressed with gzip is unpacked as it's read. */
    static Input open(Origin origin, InputStream stream) throws IOException {
        BufferedInputStream plain = new BufferedInputStream(stream, HEAD);
        String head = peek(plain);
        if (head.startsWith("\u001f\u008b")) {
            BufferedInputStream unpacked = new BufferedInputStream(Unpacked.of(plain), HEAD);
            return new Input(origin, unpacked, peek(unpacked));
        }
        return new Input(origin, plain, head);
    }

    private static String peek(BufferedInputStream stream) throws IOException {
        stream.mark(HEAD);
        byte[] bytes = new byte[HEAD - 1];
        int length = 0;
        try {
            for (int read = 0; read >= 0 && length < bytes.length; length += Math.max(0, read)) {
                read = stream.read(bytes, length, bytes.length - length);
            }
        } catch (EOFException e) {
            // What is cut is known by its begin, too; whoever reads it meets the end again.
        }
        stream.reset();
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    Origin origin() {
        return origin;
    }

    String name() {
        return origin.name();
    }

    /** Gives the first bytes as Latin-1 characters, without a byte order mark and white space. */
    String head() {
        String bare = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
        return bare.stripLeading();
    }

    /** Tells whether the extension is one of some, or else the media type holds a word. */
    boolean isA(String word, String... extensions) {
        for (String extension : extensions) {
            if (origin.extension().equals(extension)) {
                return true;
            }
        }
        return origin.extension().isEmpty() && origin.type().contains(word);
    }

    /** Tells whether a feed or a site map was to be expected, from what the server or the name says. */
    boolean isCalledFeed() {
        String type = origin.type();
        String path = name().replaceFirst("[?#].*$", "");
        return isA("rss", "rss", "atom")
                || (origin.extension().isEmpty()
                        && (type.contains("atom+xml") || path.matches("(?i).*\\.(?:rss|atom|xml)")));
    }

    /** Gives the local name of the first element, lower case; empty if the text does not begin like XML. */
    String root() {
        String text = head();
        int at = 0;
        while (at >= 0 && at < text.length() && text.charAt(at) == '<') {
            if (text.startsWith("<!--", at)) {
                at = text.indexOf("-->", at) + 3;
            } else if (text.startsWith("<?", at) || text.startsWith("<!", at)) {
                int end = text.indexOf('>', at);
                int inner = text.indexOf('[', at);
                at = (inner >= 0 && inner < end ? text.indexOf("]>", inner) + 1 : end) + 1;
            } else {
                String name = text.substring(at + 1).split("[\\s/>]", 2)[0];
                return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
            }
            if (at < 4) {
                return "";
            }
            at += text.substring(at).length()
                    - text.substring(at).stripLeading().length();
        }
        return "";
    }

    InputStream stream() {
        return stream;
    }

    /** Reads it whole; empty if it's larger than allowed, and then a problem says so. */
    Optional<byte[]> bytes(Reading reading) throws IOException {
        byte[] bytes = stream.readNBytes(reading.maxBytes() + 1);
        if (bytes.length > reading.maxBytes()) {
            reading.fault("ACQUIRE-003", name(), "is larger than " + reading.maxBytes() + " bytes");
            return Optional.empty();
        }
        return Optional.of(bytes);
    }

    /** Reads it whole as text; empty if it's none, and then a problem says so. */
    Optional<String> text(Reading reading) throws IOException {
        return bytes(reading).flatMap(bytes -> text(bytes, false, reading));
    }

    /** Reads a page as {@link #text} does, without what its scripts and styles hold. */
    Optional<String> page(Reading reading) throws IOException {
        return bytes(reading).flatMap(bytes -> text(bytes, true, reading));
    }

    private Optional<String> text(byte[] bytes, boolean page, Reading reading) {
        if (Decoder.isBinary(bytes)) {
            reading.fault("ACQUIRE-004", name(), "is not text");
            return Optional.empty();
        }
        Decoder.Decoded decoded = page ? Decoder.decodePage(bytes, charset()) : Decoder.decode(bytes, charset());
        if (decoded.text().isBlank()) {
            reading.fault("ACQUIRE-009", name(), "is empty");
            return Optional.empty();
        }
        if (decoded.doubtful()) {
            String message = "has bytes that fit no character of its encoding";
            reading.problems().accept(Problem.of("ACQUIRE-010", Severity.WARNING, name(), message));
        }
        return Optional.of(decoded.text());
    }

    private Optional<Charset> charset() {
        try {
            return origin.charset().isEmpty() ? Optional.empty() : Optional.of(Charset.forName(origin.charset()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
