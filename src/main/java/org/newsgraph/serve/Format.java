package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;
import org.jspecify.annotations.Nullable;

/** The forms in which a page can be had, in order of preference. */
enum Format {
    HTML("text/html", "html", true),
    TURTLE("text/turtle", "ttl", true),
    JSONLD("application/ld+json", "jsonld", false),
    NTRIPLES("application/n-triples", "nt", true),
    RDFXML("application/rdf+xml", "rdf", false);

    private final String mediaType;
    private final String suffix;
    private final boolean tripleTerms;

    Format(String mediaType, String suffix, boolean tripleTerms) {
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.tripleTerms = tripleTerms;
    }

    String mediaType() {
        return mediaType;
    }

    String suffix() {
        return suffix;
    }

    /** JSON-LD and RDF/XML have no triple terms yet. */
    boolean holdsTripleTerms() {
        return tripleTerms;
    }

    RDFFormat rdf() {
        return switch (this) {
            case HTML -> throw new IllegalStateException("HTML is not RDF");
            case TURTLE -> RDFFormat.TURTLE_PRETTY;
            case JSONLD -> RDFFormat.JSONLD11_PRETTY;
            case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
            case RDFXML -> RDFFormat.RDFXML_PLAIN;
        };
    }

    /** Finds the format that the end of a path asks for. */
    static Optional<Format> ofPath(String path) {
        for (Format format : values()) {
            if (path.endsWith("." + format.suffix)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /**
     * Chooses by an Accept header.
     *
     * @return the best offer, none if the header excludes all
     */
    static Optional<Format> negotiate(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return Optional.of(HTML);
        }
        List<Range> ranges = new ArrayList<>();
        for (String part : accept.split(",")) {
            Range.parse(part).ifPresent(ranges::add);
        }
        Format best = null;
        double bestQuality = 0;
        for (Format format : values()) {
            double quality = format.quality(ranges);
            if (quality > bestQuality) {
                best = format;
                bestQuality = quality;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The most specific range decides. */
    private double quality(List<Range> ranges) {
        int bestRank = 0;
        double quality = 0;
        for (Range range : ranges) {
            int rank = range.rank(this);
            if (rank > bestRank) {
                bestRank = rank;
                quality = range.quality;
            }
        }
        return quality;
    }

    private record Range(String type, double quality) {
        static Optional<Range> parse(String part) {
            String[] pieces = part.trim().toLowerCase(Locale.ROOT).split(";");
            double quality = 1;
            for (int i = 1; i < pieces.length; i++) {
                String parameter = pieces[i].trim();
                if (parameter.startsWith("q=")) {
                    quality = number(parameter.substring(2));
                }
            }
            String type = pieces[0].trim();
            return type.isEmpty() ? Optional.empty() : Optional.of(new Range(alias(type), quality));
        }

        private static double number(String text) {
            try {
                return Math.min(1, Math.max(0, Double.parseDouble(text)));
            } catch (NumberFormatException e) {
                return 0;
            }
        }

        private static String alias(String type) {
            return switch (type) {
                case "application/xhtml+xml" -> HTML.mediaType;
                case "application/x-turtle" -> TURTLE.mediaType;
                case "application/json" -> JSONLD.mediaType;
                default -> type;
            };
        }

        int rank(Format format) {
            if (type.equals(format.mediaType)) {
                return 3;
            }
            if (type.equals("*/*")) {
                return 1;
            }
            return type.endsWith("/*") && format.mediaType.startsWith(type.substring(0, type.length() - 1)) ? 2 : 0;
        }
    }
}
