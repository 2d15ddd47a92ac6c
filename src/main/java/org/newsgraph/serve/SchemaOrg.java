package org.newsgraph.serve;

import com.google.gson.Gson;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/** What an article is, for search engines: JSON-LD with the terms of schema.org. */
final class SchemaOrg {
    private static final int ABOUT = 20;

    private SchemaOrg() {}

    /** Gives JSON that may stand in a page: it holds no character that ends a script. */
    static String of(ArticleView article, Claims claims, Names names, List<ClaimEntry> entries) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@context", "https://schema.org/");
        json.put("@type", "NewsArticle");
        json.put("@id", article.self().iri());
        json.put("headline", article.self().label());
        put(json, "datePublished", article.date());
        if (article.original().external()) {
            json.put("url", article.original().iri());
        }
        put(json, "publisher", things("Organization", article.publishers()));
        put(json, "sourceOrganization", things("Organization", article.wires()));
        put(json, "author", things("Person", article.authors()));
        put(json, "about", things("Thing", about(claims, names, entries)));
        return new Gson().toJson(json);
    }

    /** The named parties of its claims, the first in its text first. */
    private static List<Link> about(Claims claims, Names names, List<ClaimEntry> entries) {
        Set<Node> parties = new LinkedHashSet<>();
        for (ClaimEntry entry : entries) {
            parties.add(entry.subject());
            if (entry.betweenThings()) {
                parties.add(entry.object());
            }
        }
        return parties.stream()
                .filter(party -> party.isURI() && !claims.isNameless(party))
                .limit(ABOUT)
                .map(names::link)
                .toList();
    }

    private static List<Map<String, String>> things(String type, List<Link> links) {
        return links.stream()
                .map(link -> {
                    Map<String, String> thing = new LinkedHashMap<>();
                    thing.put("@type", type);
                    if (!link.iri().isEmpty()) {
                        thing.put("@id", link.iri());
                    }
                    thing.put("name", link.label());
                    return thing;
                })
                .toList();
    }

    private static void put(Map<String, Object> json, String name, String value) {
        if (!value.isEmpty()) {
            json.put(name, value);
        }
    }

    private static void put(Map<String, Object> json, String name, List<?> values) {
        if (!values.isEmpty()) {
            json.put(name, values);
        }
    }
}
