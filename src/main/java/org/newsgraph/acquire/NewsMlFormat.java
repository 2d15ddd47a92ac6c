package org.newsgraph.acquire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsgraph.acquire.RawDocument.Kind;
import org.newsgraph.acquire.Sources.Found;
import org.newsgraph.acquire.Sources.Item;

/**
 * News items as agencies send them: NewsML-G2, alone or in a message, the text as NITF, XHTML or plain.
 *
 * @source IPTC NewsML-G2, https://iptc.org/standards/newsml-g2/
 */
final class NewsMlFormat implements SourceFormat {
    /** A moment in the basic format of ISO 8601. */
    private static final String BASIC = "^(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})(.*)$";

    private static final Set<String> ROOTS = Set.of("newsmessage", "newsitem", "nitf");

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
        // The parser knows no entities of its own making and fetches nothing.
        Document xml = Jsoup.parse(text.get(), Parser.xmlParser());
        List<Element> news = all(xml, "newsItem");
        if (news.isEmpty()) {
            news = all(xml, "nitf");
        }
        List<Item> items = new ArrayList<>();
        for (Element one : news) {
            String name = news.size() == 1 ? input.name() : input.name() + "#" + (items.size() + 1);
            article(one, name, input.origin().hints()).map(Found::new).ifPresent(items::add);
        }
        return items.isEmpty()
                ? reading.fault("ACQUIRE-017", input.name(), "holds no news item with a text")
                : items.iterator();
    }

    private static Optional<RawDocument> article(Element item, String name, Hints known) {
        Optional<String> title =
                text(item, "headline").or(() -> text(item, "hl1")).or(() -> text(item, "title"));
        Optional<String> date = text(item, "firstCreated")
                .or(() -> text(item, "contentCreated"))
                .or(() -> text(item, "versionCreated"))
                .or(() -> first(item, "date.issue").map(e -> e.attr("norm")));
        Optional<String> provider = first(item, "provider")
                .or(() -> first(item, "creditline"))
                .flatMap(e -> text(e, "name").or(() -> Optional.of(e.text()).filter(t -> !t.isBlank())));
        Hints hints = new Hints(link(item), provider, date.flatMap(NewsMlFormat::day), title, moments(item)).or(known);
        Optional<Element> markup = first(item, "body.content")
                .or(() -> first(item, "inlineXML").flatMap(e -> first(e, "body").or(() -> Optional.of(e))));
        if (markup.isPresent()) {
            String page = "<html><body><article>" + markup.get().html() + "</article></body></html>";
            return Optional.of(new RawDocument(name, Kind.HTML, page, hints));
        }
        return first(item, "inlineData")
                .map(Element::wholeText)
                .filter(t -> !t.isBlank())
                .map(t -> new RawDocument(name, Kind.TEXT, t, hints));
    }

    private static List<Hints.Moment> moments(Element item) {
        List<Hints.Moment> moments = new ArrayList<>();
        for (String name : List.of("contentCreated", "firstCreated", "contentModified", "versionCreated")) {
            boolean changed = name.equals("contentModified") || name.equals("versionCreated");
            text(item, name)
                    .ifPresent(value -> moments.add(new Hints.Moment(changed, name + " of the news item", value)));
        }
        first(item, "date.issue")
                .map(e -> e.attr("norm").replaceFirst(BASIC, "$1-$2-$3T$4:$5:$6$7"))
                .ifPresent(value -> moments.add(new Hints.Moment(false, "date.issue of the news item", value)));
        return moments;
    }

    /** Reads a day as {@code 2016-08-05} or, in NITF, {@code 20160805}. */
    private static Optional<java.time.LocalDate> day(String text) {
        String dashed = text.strip().replaceFirst("^(\\d{4})(\\d{2})(\\d{2})", "$1-$2-$3");
        return JsonArticles.day(dashed);
    }

    private static Optional<String> link(Element item) {
        return all(item, "link").stream()
                .map(e -> e.attr("href"))
                .filter(h -> h.startsWith("http"))
                .findFirst();
    }

    private static Optional<String> text(Element within, String name) {
        return first(within, name).map(Element::text).filter(t -> !t.isBlank());
    }

    private static Optional<Element> first(Element within, String name) {
        return all(within, name).stream().findFirst();
    }

    /** Finds elements by their name, whatever their prefix. */
    private static List<Element> all(Element within, String name) {
        List<Element> found = new ArrayList<>();
        for (Element element : within.getAllElements()) {
            String own = element.tagName();
            if (own.equalsIgnoreCase(name) || (own.length() > name.length() && own.endsWith(":" + name))) {
                found.add(element);
            }
        }
        return found;
    }
}
