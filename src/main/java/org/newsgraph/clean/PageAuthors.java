package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds who signed a page: structured data first, then marked elements, then a line that begins like <em>By</em>. */
final class PageAuthors {
    private static final Pattern BY = Pattern.compile(
            "^(?i:by|von|par|por|di|door|av|af|text|words|written by|author|autor|posted by|published by|reported by)\\s*:?\\s+(?=\\p{Lu})");
    private static final Pattern SPLIT =
            Pattern.compile("\\s*(?:,|;|\\||&|/|•|·|\\n|\\s(?:and|und|et|y|e|en|og|och|with|mit)\\s)\\s*");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{L}{1,3}\\s+)?\\p{Lu}[\\p{L}.'’-]*){1,4}");
    private static final int MOST_AUTHORS = 8;

    private PageAuthors() {}

    static List<String> of(Page page, StructuredData data, Set<String> siteNames, int firstProse) {
        for (List<String> source : List.of(
                data.people(), metaAuthors(page), page.properties, page.bylines, bylinesNear(page, firstProse))) {
            List<String> names = names(source, siteNames);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static List<String> metaAuthors(Page page) {
        for (String key : List.of(
                "author",
                "parsely-author",
                "sailthru.author",
                "article:author",
                "dc.creator",
                "byl",
                "dcterms.creator",
                "citation_author",
                "cxenseparse:author",
                "twitter:data1")) {
            List<String> values = page.repeated.getOrDefault(key, List.of()).stream()
                    .filter(value -> !value.contains("://") && !value.contains("@"))
                    .toList();
            if (!values.isEmpty()
                    && !(key.equals("twitter:data1")
                            && !page.meta
                                    .getOrDefault("twitter:label1", "")
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .contains("by"))) {
                return values;
            }
        }
        return List.of();
    }

    private static List<String> bylinesNear(Page page, int firstProse) {
        return page.blocks.subList(Math.max(0, firstProse - 15), Math.min(page.blocks.size(), firstProse + 1)).stream()
                .map(Page.Block::text)
                .filter(text -> Lines.words(text) <= 15 && BY.matcher(text).find())
                .limit(1)
                .toList();
    }

    private static List<String> names(List<String> values, Set<String> siteNames) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String value : values) {
            for (String part : SPLIT.split(
                    BY.matcher(Traced.untraced(value.replace('\n', ';')).text()).replaceFirst(""))) {
                String name = BY.matcher(part.strip()).replaceFirst("").strip();
                String normal = WordLists.normal(name);
                boolean site = siteNames.contains(normal) || siteNames.contains(normal.replace(" ", ""));
                if (!site
                        && NAME.matcher(name).matches()
                        && names.size() < MOST_AUTHORS
                        && !WordLists.section("no-author").stream()
                                .anyMatch(word -> (" " + normal + " ").contains(" " + word + " "))) {
                    names.putIfAbsent(normal, name);
                }
            }
        }
        return new ArrayList<>(names.values());
    }
}
