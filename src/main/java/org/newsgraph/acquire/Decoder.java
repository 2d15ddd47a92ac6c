package org.newsgraph.acquire;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns bytes into characters: byte order mark, then what the page declares, then UTF-8 if valid, else windows-1252. */
final class Decoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile(
            "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([A-Za-z0-9_.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    private static final char REPLACEMENT = '\ufffd';
    private static final int DECLARATION_WINDOW = 4096;

    private Decoder() {}

    /**
     * Characters and whether they are to be trusted.
     *
     * @param text the characters, without a byte order mark
     * @param doubtful true if some bytes fitted no character
     */
    record Decoded(String text, boolean doubtful) {}

    static Decoded decode(byte[] bytes) {
        return decode(bytes, Optional.empty());
    }

    /** Decodes what a server says the encoding of; that yields to a byte order mark, and to what is plainly UTF-8. */
    static Decoded decode(byte[] bytes, Optional<Charset> served) {
        Optional<Decoded> marked = byMark(bytes);
        return marked.orElseGet(() -> served.map(Decoder::asBrowsers)
                .or(() -> declared(bytes))
                .map(c -> withDeclared(bytes, c))
                .orElseGet(() -> guess(bytes, utf8(bytes, 0))));
    }

    /** Decodes a page as {@link #decode(byte[], Optional)} does, without what its scripts and styles hold. */
    static Decoded decodePage(byte[] bytes, Optional<Charset> served) {
        boolean ascii = served.map(charset -> Arrays.equals("<".getBytes(charset), new byte[] {'<'}))
                .orElse(true);
        boolean wide = startsWith(bytes, "\u00fe\u00ff") || startsWith(bytes, "\u00ff\u00fe");
        return decode(ascii && !wide ? PageFilter.filter(bytes) : bytes, served);
    }

    /** Tells whether the bytes are no text at all: a known signature, or many control characters. */
    static boolean isBinary(byte[] bytes) {
        if (byMark(Arrays.copyOf(bytes, Math.min(bytes.length, 4))).isPresent()) {
            return false;
        }
        if (startsWith(bytes, "%PDF-") || startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "\u001f\u008b")) {
            return true;
        }
        int length = Math.min(bytes.length, DECLARATION_WINDOW);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27) {
                controls++;
            }
        }
        return controls * 20 > length;
    }

    private static Optional<Decoded> byMark(byte[] bytes) {
        if (startsWith(bytes, "\u00ef\u00bb\u00bf")) {
            return Optional.of(strictOrReplaced(bytes, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, "\u00fe\u00ff")) {
            return Optional.of(strictOrReplaced(bytes, 2, StandardCharsets.UTF_16BE));
        }
        if (startsWith(bytes, "\u00ff\u00fe")) {
            return Optional.of(strictOrReplaced(bytes, 2, StandardCharsets.UTF_16LE));
        }
        return Optional.empty();
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_WINDOW), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        try {
            Charset charset = Charset.forName(name);
            // A meta element can't be UTF-16.
            boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
            return Optional.of(wide ? StandardCharsets.UTF_8 : asBrowsers(charset));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Browsers read what calls itself Latin-1 or ASCII as windows-1252. */
    private static Charset asBrowsers(Charset charset) {
        boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
        return latin ? WINDOWS_1252 : charset;
    }

    private static Decoded withDeclared(byte[] bytes, Charset charset) {
        // Bytes that are valid UTF-8 beyond ASCII are UTF-8, whatever an old template declares.
        Optional<String> utf8 = utf8(bytes, 0);
        boolean ascii = utf8.isPresent() && utf8.get().length() == bytes.length;
        if (utf8.isPresent() && !ascii) {
            return new Decoded(utf8.get(), false);
        }
        if (charset.equals(StandardCharsets.UTF_8) || charset.equals(WINDOWS_1252)) {
            return guess(bytes, utf8);
        }
        return strictOrReplaced(bytes, 0, charset);
    }

    private static Decoded guess(byte[] bytes, Optional<String> utf8) {
        if (utf8.isPresent()) {
            return new Decoded(utf8.get(), false);
        }
        // One cut character must not spoil a whole page.
        if (mostlyUtf8(bytes)) {
            return new Decoded(new String(bytes, StandardCharsets.UTF_8), true);
        }
        return new Decoded(new String(bytes, WINDOWS_1252), false);
    }

    private static boolean mostlyUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        int wrong = 0;
        int good = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            out.flip();
            good += (int) out.chars().filter(c -> c > 127).count();
            out.clear();
            if (result.isError()) {
                wrong++;
                in.position(in.position() + result.length());
            } else if (result.isUnderflow()) {
                return good > 20 * wrong;
            }
        }
    }

    private static Decoded strictOrReplaced(byte[] bytes, int from, Charset charset) {
        return strict(bytes, from, charset)
                .map(text -> new Decoded(text, false))
                .orElseGet(() -> new Decoded(new String(bytes, from, bytes.length - from, charset), true));
    }

    private static Optional<String> utf8(byte[] bytes, int from) {
        // Many times faster than a decoder, and wrong bytes show.
        String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? Optional.of(text) : slowly(bytes, from, StandardCharsets.UTF_8);
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) ? utf8(bytes, from) : slowly(bytes, from, charset);
    }

    private static Optional<String> slowly(byte[] bytes, int from, Charset charset) {
        try {
            CharsetDecoder decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, String prefix) {
        if (bytes.length < prefix.length()) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if ((bytes[i] & 0xff) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
