package org.newsgraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.newsgraph.annotate.TimeExpression.Days;
import org.newsgraph.clean.Article;

/**
 * Mints the IRIs of one store, all under one base.
 *
 * <p>Deterministic: the same input gives the same IRI, whatever was read before. What comes from text is percent-encoded,
 * so that no text can break out of its IRI.
 *
 * @param base what every IRI begins with; ends with a slash
 */
public record Iris(String base) {
    /** Where a store that was told nothing else keeps its things. */
    public static final String DEFAULT_BASE = "http://localhost:3030/";

    private static final String ARTICLE = "/article/";
    private static final String IDENTITY = "/identity/";
    private static final int SLUG_LENGTH = 60;
    private static final int HASH_DIGITS = 8;

    /**
     * Checks the base and lets it end with a slash.
     *
     * @throws IllegalArgumentException if the base is no absolute http or https IRI
     */
    public Iris {
        base = base.endsWith("/") ? base : base + "/";
        if (!base.matches("https?://[^\\s?#]+") || !valid(base)) {
            throw new IllegalArgumentException("not a base IRI (http://host/ or https://host/path/): " + base);
        }
    }

    /**
     * Names an article: its day, its title, and a hash of its address, or of its content where it has none.
     *
     * @param article the article
     * @return the IRI of the article and of its graph
     */
    public String article(Article article) {
        String day = article.date().map(d -> d.value().toString()).orElse("undated");
        String key = article.url()
                .orElseGet(() -> article.publisher().orElse("") + '\n' + article.title() + '\n' + article.text());
        String slug = slug(article.title());
        return base + "article/" + day + '-' + (slug.isEmpty() ? "article" : slug) + '-' + hash(key);
    }

    /**
     * Names a claim of an article.
     *
     * @param article the article's IRI
     * @param saying what makes the claim this one
     * @return its IRI
     */
    public static String claim(String article, String saying) {
        return article + "/claim/" + hash(saying);
    }

    /**
     * Names an event of an article.
     *
     * @param article the article's IRI
     * @param saying what makes the event this one
     * @return its IRI
     */
    public static String event(String article, String saying) {
        return article + "/event/" + hash(saying);
    }

    /**
     * Names what is known beyond one article.
     *
     * @param key the last part of its IRI
     * @return its IRI
     */
    public String entity(String key) {
        return base + "entity/" + segment(key);
    }

    /**
     * Names what belongs to one article.
     *
     * @param article the article's IRI
     * @param key the last part of its IRI
     * @return its IRI
     */
    public static String localEntity(String article, String key) {
        return article + "/entity/" + segment(key);
    }

    /**
     * Names a stretch of an article's text.
     *
     * @param article the article's IRI
     * @param begin the first code point
     * @param end one past the last code point
     * @return its IRI
     * @source RFC 5147
     */
    public static String span(String article, int begin, int end) {
        return article + "#char=" + begin + ',' + end;
    }

    /**
     * Names a stretch of the calendar.
     *
     * @param days its first and last day
     * @return its IRI
     */
    public String time(Days days) {
        String first = days.first().toString();
        String last = days.last().toString();
        return base + "time/" + (first.equals(last) ? first : first + "--" + last);
    }

    /**
     * Names the graph that says when and from where each article was read.
     *
     * @return its IRI
     */
    public String catalog() {
        return base + "graph/catalog";
    }

    /**
     * Names the graph of what people said of who is who.
     *
     * @return its IRI
     */
    public String judgements() {
        return base + "graph/judgements";
    }

    /**
     * Names the graph of the decisions on whom an article means.
     *
     * @param article the article's IRI
     * @return its IRI
     */
    public static String identities(String article) {
        int at = article.lastIndexOf(ARTICLE);
        return at < 0
                ? article + "/identity"
                : article.substring(0, at) + IDENTITY + article.substring(at + ARTICLE.length());
    }

    /**
     * Names the decision on an entity of an article.
     *
     * @param article the article's IRI
     * @param entity the IRI the article alone gives it
     * @return the decision's IRI
     */
    public static String identity(String article, String entity) {
        String own = article + "/entity/";
        String part = entity.startsWith(own)
                ? "entity/" + entity.substring(own.length())
                : entity.substring(entity.lastIndexOf('/') + 1);
        return identities(article) + '/' + part;
    }

    /**
     * Names the graph that says which articles are copies of which.
     *
     * @return its IRI
     */
    public String copies() {
        return base + "graph/copies";
    }

    /**
     * Names what one article has from another.
     *
     * @param copy the IRI of the one
     * @param original the IRI of the other
     * @return its IRI
     */
    public String copy(String copy, String original) {
        return base + "copy/" + hash(copy + '\n' + original);
    }

    /**
     * Names the graph that holds the ontology.
     *
     * @return its IRI
     */
    public String ontology() {
        return base + "graph/ontology";
    }

    /**
     * Gives the key of a name: its words joined by underscores.
     *
     * @param name a name as people write it
     * @return the key
     */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("[\\s_]+", "_");
    }

    /**
     * Tells whether something can be written as an IRI.
     *
     * @param iri the characters
     * @return true if it is an absolute IRI by RFC 3987
     */
    public static boolean valid(String iri) {
        try {
            IRIx parsed = IRIx.create(iri);
            return parsed.isAbsolute() && !parsed.hasViolations() && !iri.matches("(?s).*[\\s<>\"{}|\\\\^`].*");
        } catch (IRIException e) {
            return false;
        }
    }

    /** Lower-case ASCII words joined by hyphens, cut at a word. */
    static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’`]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() <= SLUG_LENGTH) {
            return plain;
        }
        int cut = plain.lastIndexOf('-', SLUG_LENGTH);
        return plain.substring(0, cut > 0 ? cut : SLUG_LENGTH);
    }

    /** One path segment; a segment of dots alone would be read as a step in the path. */
    static String segment(String text) {
        if (text.isEmpty() || text.matches("\\.+")) {
            return "_" + text;
        }
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            int value = octet & 0xFF;
            boolean letter = (value | 0x20) >= 'a' && (value | 0x20) <= 'z';
            boolean digit = value >= '0' && value <= '9';
            if (letter || digit || "-._~".indexOf(value) >= 0) {
                encoded.append((char) value);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return encoded.toString();
    }

    /**
     * Gives the first digits of the SHA-256 of a text.
     *
     * @param text the text
     * @return eight hexadecimal digits
     */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
