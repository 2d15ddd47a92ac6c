package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds who signed a page: structured data first, then marked elements, then a line that begins like <em>By</em>. */
final class PageAuthors {
    private static final Set<String> BYLINE = WordLists.section("byline");
    private static final Pattern BY = Pattern.compile("^(?i:(?:(?:posted|published|updated)\\b.{1,40}?\\s)?(?:"
            + String.join("|", BYLINE) + "))\\s*:?\\s+(?=\\p{Lu})");
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^()]{1,30}\\)$");
    private static final Pattern SPLIT =
            Pattern.compile("\\s*(?:,|;|\\||&|/|•|·|\\n|\\s(?:and|und|et|y|e|en|og|och|with|mit)\\s)\\s*");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{L}{1,3}\\s+){0,2}\\p{Lu}[\\p{L}.'’-]*){1,4}");
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[^@:()\\[\\]{}<>]*");
    private static final int MOST_AUTHORS = 12;
    private static final int MOST_WORDS_OF_NAME = 5;
    private static final int MOST_BLOCKS_BESIDE = 15;

    private PageAuthors() {}

    static List<String> of(Page page, StructuredData data, Set<String> siteNames, int firstProse) {
        List<String> people = names(data.people(), siteNames, true);
        if (!people.isEmpty()) {
            return people;
        }
        List<String> near = marked(page, siteNames, firstProse);
        List<String> meta = names(metaAuthors(page), siteNames, true);
        if (!near.isEmpty() && (meta.isEmpty() || near.containsAll(meta))) {
            return near;
        }
        return meta.isEmpty() ? names(bylinesNear(page, firstProse), siteNames, false) : meta;
    }

    /** Takes the marked names nearest the title: further down stand those of other articles. */
    private static List<String> marked(Page page, Set<String> siteNames, int firstProse) {
        for (boolean stated : new boolean[] {true, false}) {
            List<String> found = new ArrayList<>();
            int first = -1;
            for (Page.Byline byline : page.bylines) {
                boolean late = first >= 0
                        && (byline.block() > first + 4 || (byline.block() > firstProse + 2 && first <= firstProse + 2));
                boolean near = !byline.link() || Math.abs(byline.block() - firstProse) <= MOST_BLOCKS_BESIDE;
                if (byline.stated() == stated && !late && near) {
                    List<String> names = names(List.of(byline.text()), siteNames, stated);
                    if (!names.isEmpty()) {
                        first = first < 0 ? byline.block() : first;
                        names.stream().filter(name -> !found.contains(name)).forEach(found::add);
                    }
                }
            }
            if (!found.isEmpty()) {
                return found;
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
                .filter(text -> Lines.words(text, 15) <= 15 && BY.matcher(text).find())
                .limit(1)
                .toList();
    }

    /** Gives who signed without being a person: agencies, desks, the outlet itself. */
    static List<String> organizations(Page page, StructuredData data) {
        List<String> stated = data.organizations();
        if (stated.isEmpty()) {
            stated = nobodies(data.people());
        }
        return stated.isEmpty() ? nobodies(metaAuthors(page)) : stated;
    }

    private static List<String> nobodies(List<String> values) {
        return values.stream()
                .map(value -> bare(Traced.clean(value)))
                .filter(name ->
                        name.codePoints().anyMatch(Character::isLetter) && Lines.words(name) <= MOST_WORDS_OF_NAME)
                .distinct()
                .limit(MOST_AUTHORS)
                .toList();
    }

    /** Splits and checks names; what is stated in metadata may be a pseudonym or in any script. */
    private static List<String> names(List<String> values, Set<String> siteNames, boolean stated) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String value : values) {
            String whole = bare(Traced.clean(value.replace('\n', ';')));
            for (String part : isOf(siteNames, whole) ? new String[0] : SPLIT.split(whole)) {
                String name = ASIDE.matcher(bare(part.strip())).replaceFirst("");
                String normal = WordLists.normal(name);
                boolean site = isOf(siteNames, name);
                boolean like = stated
                        ? Lines.words(name) <= MOST_WORDS_OF_NAME
                                && normal.length() >= 2
                                && PLAIN.matcher(name).matches()
                        : NAME.matcher(name).matches();
                if (!site && like && names.size() < MOST_AUTHORS && !isNobody(normal)) {
                    names.putIfAbsent(normal, name);
                }
            }
        }
        return new ArrayList<>(names.values());
    }

    private static boolean isOf(Set<String> siteNames, String name) {
        String normal = WordLists.normal(name);
        return siteNames.contains(normal) || siteNames.contains(normal.replace(" ", ""));
    }

    private static String bare(String text) {
        return BY.matcher(text).replaceFirst("");
    }

    private static boolean isNobody(String normal) {
        Set<String> words = WordLists.section("no-author");
        return normal.startsWith("the ")
                || BYLINE.contains(normal)
                || Arrays.stream(normal.split(" ")).anyMatch(words::contains);
    }
}
