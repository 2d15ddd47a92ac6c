package org.newsgraph.clean;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.newsgraph.clean.Page.Block;

/** Finds title, body and metadata in a page: one parse, one walk, then decisions over the flattened page. */
final class PageReader {
    /** What news pages have at most is a tenth of this; a page of millions would fill the memory. */
    private static final int MOST_TAGS = 300_000;

    private static final int LARGE = 1_000_000;

    private PageReader() {}

    static Draft read(String html, Optional<String> address, Optional<String> knownTitle) {
        int end = html.length() < LARGE ? html.length() : endOfTags(html);
        Page page = PageWalk.over(Jsoup.parse(html.substring(0, end)));
        if (end < html.length()) {
            page.strange = Optional.of("the page has more than " + MOST_TAGS + " tags; the rest was left out");
        }
        return read(page, address, knownTitle);
    }

    private static int endOfTags(String html) {
        int tags = 0;
        int at = html.indexOf('<');
        while (at >= 0 && tags < MOST_TAGS) {
            tags++;
            at = html.indexOf('<', at + 1);
        }
        return at < 0 ? html.length() : at;
    }

    private static Draft read(Page page, Optional<String> address, Optional<String> knownTitle) {
        Optional<String> url = address.or(() -> page.canonical).or(() -> page.meta("og:url"));
        List<String> titles =
                page.meta("og:title").map(t -> List.of(t, page.title)).orElse(List.of(page.title));
        StructuredData data = new StructuredData(page.jsonLd, url, titles);
        Set<String> siteNames = siteNames(page, data, url);
        Optional<String> title = knownTitle.or(() -> PageTitle.of(page, data.headline(), siteNames));
        int titleBlock = PageBody.titleBlock(page, title.orElse(""));
        List<Block> body = PageBody.of(page, title.orElse(""), titleBlock, data.articleBody());
        int firstProse = body.isEmpty() ? page.blocks.size() : body.get(0).index();
        List<String> above = page.blocks.subList(Math.max(0, firstProse - 15), firstProse).stream()
                .map(Block::text)
                .toList();
        Metadata metadata = new Metadata(
                page.canonical.filter(PageReader::isAddress).or(() -> url),
                publisher(page, data),
                PageAuthors.of(page, data, siteNames, firstProse),
                PageAuthors.organizations(page, data),
                PageDates.of(page, data, url, titleBlock, firstProse),
                page.language.or(data::language).or(() -> page.meta("og:locale")),
                PageFields.of(page, data));
        return new Draft(
                title.map(Traced::untraced),
                above,
                body.stream().map(block -> Traced.ofClean(block.text())).toList(),
                metadata,
                page.strange);
    }

    private static Optional<String> publisher(Page page, StructuredData data) {
        return page.meta("og:site_name")
                .or(data::publisher)
                .or(() -> page.meta("application-name", "apple-mobile-web-app-title"));
    }

    private static boolean isAddress(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }

    /** Gives the names the site goes by, in the form of the lists, with and without spaces. */
    private static Set<String> siteNames(Page page, StructuredData data, Optional<String> url) {
        Set<String> names = new HashSet<>();
        for (String key : List.of(
                "og:site_name",
                "application-name",
                "apple-mobile-web-app-title",
                "twitter:site",
                "copyright",
                "publisher",
                "dc.publisher")) {
            page.meta(key).ifPresent(name -> names.add(WordLists.normal(name)));
        }
        data.siteNames().forEach(name -> names.add(WordLists.normal(name)));
        url.or(() -> page.canonical).flatMap(PageReader::host).ifPresent(host -> {
            names.add(WordLists.normal(host));
            String bare = host.startsWith("www.") ? host.substring(4) : host;
            names.add(WordLists.normal(bare));
            for (String part : bare.split("\\.")) {
                if (part.length() > 3) {
                    names.add(WordLists.normal(part));
                    names.add(WordLists.normal(part).replace(" ", ""));
                }
            }
        });
        names.remove("");
        Set<String> both = new HashSet<>(names);
        names.forEach(name -> both.add(name.replace(" ", "")));
        names.forEach(name -> {
            if (name.startsWith("the ")) {
                both.add(name.substring(4));
                both.add(name.substring(4).replace(" ", ""));
            } else {
                both.add("the " + name);
                both.add("the" + name.replace(" ", ""));
            }
        });
        return both;
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
