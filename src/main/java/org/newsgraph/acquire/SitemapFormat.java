package org.newsgraph.acquire;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.acquire.Sources.Item;

/** Site maps: leads to their pages, and to other site maps. What a page is called and when it appeared the page says itself. */
final class SitemapFormat implements SourceFormat {
    private static final Set<String> ROOTS = Set.of("urlset", "sitemapindex");
    private static final String NOWHERE = "http://localhost/sitemap.xml";

    @Override
    public boolean fits(Input input) {
        return ROOTS.contains(input.root()) && !input.origin().extension().equals("txt");
    }

    @Override
    public Iterator<Item> read(Input input, Reading reading) throws IOException {
        Optional<byte[]> bytes = input.bytes(reading);
        if (bytes.isEmpty()) {
            return Collections.emptyIterator();
        }
        try {
            SiteMapParser parser = new SiteMapParser(false);
            String base = Fetcher.isAddress(input.name()) ? input.name() : NOWHERE;
            AbstractSiteMap map = parser.parseSiteMap(
                    "text/xml", bytes.get(), URI.create(base).toURL());
            List<Item> items = new ArrayList<>();
            if (map instanceof SiteMapIndex index) {
                for (AbstractSiteMap child : index.getSitemaps()) {
                    items.add(link(child.getUrl(), input, reading));
                }
            } else if (map instanceof SiteMap urls) {
                for (SiteMapURL url : urls.getSiteMapUrls()) {
                    items.add(link(url.getUrl(), input, reading));
                }
            }
            return items.isEmpty()
                    ? reading.fault("ACQUIRE-016", input.name(), "is a site map without pages")
                    : items.iterator();
        } catch (UnknownFormatException | IllegalArgumentException e) {
            return reading.fault("ACQUIRE-016", input.name(), "is no site map that can be read: " + e.getMessage());
        }
    }

    private static Item link(URL url, Input input, Reading reading) {
        return reading.link(url.toString(), input, JsonArticles.ofAddress(url.toString()));
    }
}
