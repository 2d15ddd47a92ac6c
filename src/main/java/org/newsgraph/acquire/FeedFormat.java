package org.newsgraph.acquire;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.acquire.RawDocument.Kind;
import org.newsgraph.acquire.Sources.Found;
import org.newsgraph.acquire.Sources.Item;

/** RSS and Atom: leads to the pages of the entries, or reads the whole article where the feed holds it. */
final class FeedFormat implements SourceFormat {
    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf");
    private static final int WHOLE_ARTICLE = 1500;

    @Override
    public boolean fits(Input input) {
        return ROOTS.contains(input.root()) && !input.origin().extension().equals("txt");
    }

    @Override
    public Iterator<Item> read(Input input, Reading reading) throws IOException {
        Optional<String> text = input.text(reading);
        if (text.isEmpty()) {
            return Collections.emptyIterator();
        }
        try {
            SyndFeed feed =
                    new SyndFeedInput().build(new StringReader(text.get().stripLeading()));
            List<Item> items = new ArrayList<>();
            for (SyndEntry entry : feed.getEntries()) {
                item(entry, feed, input, reading, items.size() + 1).ifPresent(items::add);
            }
            return items.isEmpty()
                    ? reading.fault("ACQUIRE-016", input.name(), "is a feed without entries")
                    : items.iterator();
        } catch (FeedException | IllegalArgumentException e) {
            return reading.fault("ACQUIRE-016", input.name(), "is no feed that can be read: " + e.getMessage());
        }
    }

    private static Optional<Item> item(SyndEntry entry, SyndFeed feed, Input input, Reading reading, int number) {
        Optional<String> link =
                text(entry.getLink()).or(() -> text(entry.getUri())).flatMap(l -> resolved(input.name(), l));
        List<Hints.Moment> moments = new ArrayList<>();
        moment(entry.getPublishedDate(), false, "date of publication in the feed")
                .ifPresent(moments::add);
        moment(entry.getUpdatedDate(), true, "date of the update in the feed").ifPresent(moments::add);
        Hints hints =
                new Hints(link, text(feed.getTitle()), day(entry.getPublishedDate()), text(entry.getTitle()), moments);
        Optional<String> whole = entry.getContents().stream()
                .map(SyndContent::getValue)
                .filter(c -> c != null && c.length() >= WHOLE_ARTICLE)
                .findFirst();
        if (whole.isPresent()) {
            String name = input.name() + "#" + link.orElse(Integer.toString(number));
            String page = "<html><body><article>" + whole.get() + "</article></body></html>";
            return Optional.of(new Found(new RawDocument(name, Kind.HTML, page, hints)));
        }
        // The page itself knows its title, its outlet and its day better than the feed.
        return link.map(address -> reading.link(address, input, JsonArticles.ofAddress(address)));
    }

    /** Makes a link whole; one relative to a file leads nowhere. */
    private static Optional<String> resolved(String base, String link) {
        try {
            String address =
                    Fetcher.isAddress(base) ? URI.create(base).resolve(link).toString() : link;
            return Optional.of(address).filter(Fetcher::isAddress);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(@Nullable Date date) {
        return Optional.ofNullable(date)
                .map(d -> d.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** What is read of a feed's moment is without its zone. */
    private static Optional<Hints.Moment> moment(@Nullable Date date, boolean changed, String place) {
        return Optional.ofNullable(date)
                .map(d -> new Hints.Moment(changed, place, d.toInstant().toString()));
    }

    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
    }
}
