package org.newsgraph.acquire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.acquire.RawDocument.Kind;
import org.newsgraph.acquire.Sources.Found;
import org.newsgraph.acquire.Sources.Item;

/**
 * Newsletters as files of mail: the first part of the body that is a page, else the first that is text.
 *
 * @source RFC 5322, RFC 2045 and RFC 2047
 */
final class MailFormat implements SourceFormat {
    private static final Pattern PARAMETER = Pattern.compile("(?i)\\b(boundary|charset)\\s*=\\s*\"?([^\";]+)\"?");
    private static final Pattern ENCODED_WORD =
            Pattern.compile("=\\?([^?*]+)(?:\\*[^?]*)?\\?([BbQq])\\?([^?]*)\\?=(?:\\s+(?==\\?))?");
    private static final int MOST_NESTED = 5;

    @Override
    public boolean fits(Input input) {
        return input.isA("message/rfc822", "eml");
    }

    @Override
    public Iterator<Item> read(Input input, Reading reading) throws IOException {
        Optional<byte[]> bytes = input.bytes(reading);
        if (bytes.isEmpty()) {
            return Collections.emptyIterator();
        }
        try {
            return mail(Part.of(new String(bytes.get(), StandardCharsets.ISO_8859_1)), input, reading);
        } catch (IllegalArgumentException e) {
            return reading.fault("ACQUIRE-017", input.name(), "is a mail with a broken encoding: " + e.getMessage());
        }
    }

    private static Iterator<Item> mail(Part mail, Input input, Reading reading) {
        List<Part> leaves = new ArrayList<>();
        leaves(mail, leaves, 0);
        Optional<Part> body = leaves.stream()
                .filter(p -> p.type().startsWith("text/html"))
                .findFirst()
                .or(() -> leaves.stream()
                        .filter(p -> p.type().startsWith("text/plain"))
                        .findFirst());
        if (body.isEmpty()) {
            return reading.fault("ACQUIRE-017", input.name(), "is a mail without a text");
        }
        Kind kind = body.get().type().startsWith("text/html") ? Kind.HTML : Kind.TEXT;
        Hints hints = new Hints(
                Optional.empty(),
                mail.header("from").map(MailFormat::name).filter(n -> !n.isEmpty()),
                mail.header("date").flatMap(MailFormat::day),
                mail.header("subject").map(MailFormat::decoded),
                mail.header("date").flatMap(MailFormat::moment).stream().toList());
        RawDocument document = new RawDocument(
                input.name(), kind, body.get().text(), hints.or(input.origin().hints()));
        return List.<Item>of(new Found(document)).iterator();
    }

    /** A part of a mail: its headers by lower-case name, and its body as bytes in Latin-1. */
    private record Part(Map<String, String> headers, String body) {
        static Part of(String text) {
            String lines = text.replace("\r\n", "\n");
            int end = lines.indexOf("\n\n");
            String head = end < 0 ? lines : lines.substring(0, end);
            Map<String, String> headers = new HashMap<>();
            for (String line : head.replaceAll("\n[ \t]+", " ").split("\n")) {
                int colon = line.indexOf(':');
                if (colon > 0) {
                    headers.putIfAbsent(
                            line.substring(0, colon).toLowerCase(Locale.ROOT),
                            line.substring(colon + 1).strip());
                }
            }
            return new Part(headers, end < 0 ? "" : lines.substring(end + 2));
        }

        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }

        String type() {
            return header("content-type").orElse("text/plain").toLowerCase(Locale.ROOT);
        }

        Optional<String> parameter(String name) {
            Matcher matcher = PARAMETER.matcher(header("content-type").orElse(""));
            while (matcher.find()) {
                if (matcher.group(1).equalsIgnoreCase(name)) {
                    return Optional.of(matcher.group(2).strip());
                }
            }
            return Optional.empty();
        }

        String text() {
            String encoding = header("content-transfer-encoding").orElse("").toLowerCase(Locale.ROOT);
            byte[] bytes = switch (encoding) {
                case "base64" -> Base64.getMimeDecoder().decode(body.getBytes(StandardCharsets.ISO_8859_1));
                case "quoted-printable" -> unquoted(body.replaceAll("=[ \t]*\n", ""));
                default -> body.getBytes(StandardCharsets.ISO_8859_1);
            };
            return Decoder.decode(bytes, parameter("charset").flatMap(MailFormat::charset))
                    .text();
        }
    }

    private static void leaves(Part part, List<Part> into, int depth) {
        Optional<String> boundary = part.parameter("boundary");
        if (!part.type().startsWith("multipart/") || boundary.isEmpty() || depth > MOST_NESTED) {
            into.add(part);
            return;
        }
        String[] parts = ("\n" + part.body()).split(Pattern.quote("\n--" + boundary.get()));
        for (int i = 1; i < parts.length; i++) {
            if (!parts[i].startsWith("--")) {
                leaves(Part.of(parts[i].replaceFirst("^[ \t]*\n", "")), into, depth + 1);
            }
        }
    }

    private static byte[] unquoted(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
            if (c == '=' && high >= 0 && low >= 0) {
                out.write(16 * high + low);
                i += 2;
            } else {
                out.write(c);
            }
        }
        return out.toByteArray();
    }

    /** Reads encoded words in a header. */
    private static String decoded(String header) {
        return ENCODED_WORD.matcher(header).replaceAll(match -> {
            Charset charset = charset(match.group(1)).orElse(StandardCharsets.UTF_8);
            byte[] bytes = match.group(2).equalsIgnoreCase("B")
                    ? Base64.getMimeDecoder().decode(match.group(3))
                    : unquoted(match.group(3).replace('_', ' ') + "  ");
            return Matcher.quoteReplacement(new String(bytes, charset).strip());
        });
    }

    private static String name(String from) {
        String name =
                decoded(from).replaceFirst("<[^>]*>", "").replace("\"", "").strip();
        return name.contains("@") ? "" : name;
    }

    private static Optional<LocalDate> day(String date) {
        try {
            String plain = date.replaceFirst("\\s*\\([^)]*\\)\\s*$", "");
            return Optional.of(LocalDate.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Hints.Moment> moment(String date) {
        try {
            String plain = date.replaceFirst("\\s*\\([^)]*\\)\\s*$", "");
            OffsetDateTime moment = OffsetDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(
                    new Hints.Moment(false, "date of the mail", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
