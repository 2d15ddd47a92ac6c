package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.clean.Page.Block;

/** Chooses a page's title among its first headings, what it tells other sites, and the title of its window. */
final class PageTitle {
    private static final String[] SEPARATORS = {" | ", " - ", " – ", " — ", " · ", " » ", " :: ", " « ", " • ", " / "};
    private static final double ENOUGH_OVERLAP = 0.4;

    private PageTitle() {}

    static Optional<String> of(Page page, Optional<String> headline, Set<String> siteNames) {
        List<String> others = new ArrayList<>();
        page.meta("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "title")
                .map(title -> Traced.clean(title))
                .ifPresent(others::add);
        headline.ifPresent(others::add);
        others.add(page.title);
        Optional<String> heading = heading(page, others);
        if (heading.isPresent()) {
            return heading.map(text -> withoutKicker(text, others, siteNames));
        }
        for (String other : others) {
            if (!other.isBlank() && !siteNames.contains(WordLists.normal(other))) {
                return Optional.of(asHeaded(withoutSite(other, siteNames), page));
            }
        }
        return page.headings("h1").stream().map(Block::text).findFirst();
    }

    /** Cuts off what another statement of the title lacks at its begin. */
    private static String withoutKicker(String heading, List<String> others, Set<String> siteNames) {
        for (String other : others) {
            String bare = withoutSite(other, siteNames);
            boolean part = heading.length() > bare.length() && heading.endsWith(" " + bare);
            if (part && Lines.words(bare) >= 4) {
                return bare;
            }
        }
        return heading;
    }

    /** Prefers a heading of the page that says the beginning of the title, up to a separator. */
    private static String asHeaded(String title, Page page) {
        for (Block block : page.blocks) {
            if (block.heading() && block.words() >= 2 && title.startsWith(block.text() + " ")) {
                String rest = title.substring(block.text().length());
                if (Arrays.stream(SEPARATORS).anyMatch(rest::startsWith)) {
                    return block.text();
                }
            }
        }
        return title;
    }

    private static Optional<String> heading(Page page, List<String> others) {
        String best = "";
        double most = ENOUGH_OVERLAP;
        for (Block block : page.headings("h1")) {
            double overlap = others.stream()
                    .mapToDouble(other -> overlap(block.text(), other))
                    .max()
                    .orElse(0);
            if (overlap > most && Lines.words(block.text()) <= 45) {
                most = overlap;
                best = block.text();
            }
        }
        return Optional.of(best).filter(text -> !text.isEmpty());
    }

    /** Gives the share of the words of the longer text that both have. */
    static double overlap(String a, String b) {
        Set<String> first = new HashSet<>(Arrays.asList(WordLists.normal(a).split(" ")));
        Set<String> second = new HashSet<>(Arrays.asList(WordLists.normal(b).split(" ")));
        int longer = Math.max(first.size(), second.size());
        first.retainAll(second);
        first.remove("");
        return first.size() / (double) Math.max(1, longer);
    }

    /** Cuts the site's name off: a part that is the name, or a short last part. */
    static String withoutSite(String title, Set<String> siteNames) {
        for (String separator : SEPARATORS) {
            int last = title.lastIndexOf(separator);
            int first = title.indexOf(separator);
            if (last > 0) {
                String after = title.substring(last + separator.length());
                String before = title.substring(0, first);
                if (isSite(after, siteNames)) {
                    return withoutSite(title.substring(0, last).strip(), siteNames);
                }
                if (isSite(before, siteNames) && Lines.words(title.substring(first)) >= 3) {
                    return title.substring(first + separator.length()).strip();
                }
            }
        }
        return title;
    }

    private static boolean isSite(String part, Set<String> siteNames) {
        String normal = WordLists.normal(part);
        String joined = normal.replace(" ", "");
        return siteNames.contains(normal) || siteNames.contains(joined);
    }
}
