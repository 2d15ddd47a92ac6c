package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.newsgraph.acquire.AuthorPath;
import org.newsgraph.clean.Page.Block;
import org.newsgraph.clean.Page.Box;
import org.newsgraph.clean.Page.Moment;

/** Walks over a parsed page once, without recursion, and flattens it. */
final class PageWalk implements NodeFilter {
    private static final int SKIPPED = 1;
    private static final int INLINE = 2;
    private static final int ASIDE = 4;
    /** Browsers cut at 512; the deepest news page that was measured has 60. */
    private static final int MOST_LEVELS = 500;
    /** A name for comments further out may be that of the whole page. */
    private static final int FEW_LEVELS = 4;

    private static final Map<String, Integer> TAGS = tags();

    private final Page page = new Page();
    private final MarkupWords.Reader names = new MarkupWords.Reader();
    private final BlockText text = new BlockText();
    private int linkDepth;
    private int linkCharacters;
    private int breaks;
    private int box = -1;
    private String blockTag = "body";

    private PageWalk() {}

    static Page over(Document document) {
        PageWalk walk = new PageWalk();
        document.filter(walk);
        walk.flush();
        return walk.page;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode textNode) {
            append(textNode.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (depth > MOST_LEVELS) {
            page.strange = Optional.of("the page is more than " + MOST_LEVELS + " levels deep");
        }
        return node instanceof Element element ? open(element) : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && box >= 0 && !(node instanceof Document)) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult open(Element element) {
        String tag = element.normalName();
        int kind = TAGS.getOrDefault(tag, 0);
        switch (tag) {
            case "script" -> {
                if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                    page.jsonLd.add(element.data());
                }
                return FilterResult.SKIP_ENTIRELY;
            }
            case "meta" -> meta(element);
            case "link" -> {
                if (element.attr("rel").equalsIgnoreCase("canonical")) {
                    page.canonical = page.canonical.or(() -> Optional.of(element.attr("href")));
                }
            }
            case "title" -> {
                if (page.title.isEmpty()) {
                    page.title = Traced.clean(element.wholeText());
                }
                return FilterResult.SKIP_ENTIRELY;
            }
            case "html" -> page.language = Optional.of(element.attr("lang")).filter(lang -> !lang.isBlank());
            case "br" -> {
                breaks++;
                if (breaks >= 2) {
                    flush();
                }
            }
            default -> {
                if ((kind & SKIPPED) != 0) {
                    return FilterResult.SKIP_ENTIRELY;
                }
            }
        }
        boolean breaking = element.isBlock() && (kind & INLINE) == 0;
        if (breaking) {
            flush();
            blockTag = tag;
        }
        enter(element, tag, kind, breaking);
        return FilterResult.CONTINUE;
    }

    private static boolean isBreaking(Element element) {
        return element.isBlock() && (TAGS.getOrDefault(element.normalName(), 0) & INLINE) == 0;
    }

    private static Map<String, Integer> tags() {
        Map<String, Integer> tags = new HashMap<>();
        for (String tag : List.of(
                "style",
                "template",
                "svg",
                "math",
                "iframe",
                "button",
                "select",
                "textarea",
                "object",
                "embed",
                "video",
                "audio",
                "canvas",
                "noscript",
                "option",
                "datalist",
                "map",
                "input")) {
            tags.put(tag, SKIPPED);
        }
        for (String tag : List.of("ins", "del", "s", "time", "label", "font", "video")) {
            tags.merge(tag, INLINE, Integer::sum);
        }
        for (String tag : List.of("aside", "nav", "footer", "form", "figure", "figcaption", "dialog")) {
            tags.put(tag, ASIDE);
        }
        return Map.copyOf(tags);
    }

    private void enter(Element element, String tag, int kind, boolean breaking) {
        if (tag.equals("a")) {
            linkDepth++;
        }
        int flags = (kind & ASIDE) != 0 ? Page.DROP | Page.ASIDE : 0;
        String classes = "";
        String property = "";
        // Asking an element without attributes for them would make some.
        if (element.attributesSize() > 0) {
            Attributes attributes = element.attributes();
            classes = attributes.get("class");
            String id = attributes.get("id");
            flags |= names.flags(classes, id);
            int others = element.attributesSize() - (classes.isEmpty() ? 0 : 1) - (id.isEmpty() ? 0 : 1);
            if (others > 0) {
                property = attributes.get("itemprop");
                flags |= property.equals("articleBody") ? Page.KEEP : 0;
                flags |= isHidden(attributes) ? Page.HIDDEN : 0;
            }
            if (others > 0 || (flags & Page.AUTHOR) != 0 || classes.contains("fn")) {
                flags |= byline(element, attributes, property, flags);
            }
        }
        page.boxes.add(new Box(box, tag, classes, breaking, flags, page.blocks.size()));
        box = page.boxes.size() - 1;
        if (tag.equals("time") || property.equals("datePublished") || property.equals("dateCreated")) {
            moment(element, property);
        }
    }

    private void moment(Element element, String property) {
        String value = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
        if (value.isBlank()) {
            value = shortText(element);
        }
        boolean published = (!property.isEmpty() && !property.contains("Modified"))
                || element.hasAttr("pubdate")
                || element.attr("class").toLowerCase(Locale.ROOT).contains("publish");
        boolean modified =
                element.attr("class").toLowerCase(Locale.ROOT).contains("updated") || property.contains("Modified");
        if (!modified || published) {
            page.moments.add(new Moment(value, published, page.blocks.size(), box));
        }
    }

    private int byline(Element element, Attributes attributes, String property, int flags) {
        String address = attributes.get("href");
        boolean stated = property.equals("author")
                || attributes.get("rel").contains("author")
                || isHCard(attributes.get("class"), flags);
        boolean link = !stated && AuthorPath.isIn(address);
        boolean named = (flags & Page.AUTHOR) != 0 && element.childNodeSize() > 0;
        if (!(stated || link || named) || isApart(flags)) {
            return 0;
        }
        String text = stated && attributes.hasKey("content") ? attributes.get("content") : shortText(element);
        if (stated || !text.isEmpty()) {
            boolean sure = stated || (link && AuthorPath.names(address, text));
            page.bylines.add(new Page.Byline(text, sure, link, page.blocks.size()));
        }
        return stated ? Page.AUTHOR : 0;
    }

    /** Tells what is the name of a person in the microformat hCard. */
    private boolean isHCard(String classes, int flags) {
        return classes.contains("fn")
                && List.of(classes.split("\\s+")).contains("fn")
                && isWithin(flags, Page.AUTHOR, Integer.MAX_VALUE);
    }

    /** Tells comments, and pictures with their captions: whoever is named there didn't write the article. */
    private boolean isApart(int flags) {
        boolean picture = false;
        for (int at = box; at >= 0 && !picture; at = page.boxes.get(at).parent) {
            String tag = page.boxes.get(at).tag;
            picture = tag.equals("figure") || tag.equals("figcaption");
        }
        return picture || isWithin(flags, Page.COMMENTS, FEW_LEVELS);
    }

    private boolean isWithin(int flags, int flag, int levels) {
        boolean within = (flags & flag) != 0;
        int left = levels;
        for (int at = box; at >= 0 && !within && left > 0; at = page.boxes.get(at).parent) {
            within = (page.boxes.get(at).flags & flag) != 0;
            left--;
        }
        return within;
    }

    private static boolean isHidden(Attributes attributes) {
        String style = attributes.get("style");
        return attributes.hasKey("hidden")
                || (!style.isEmpty() && style.replace(" ", "").contains("display:none"))
                || attributes.get("aria-hidden").equals("true");
    }

    /** Gives the text of a small element; a wrapper of half the page may carry the word author, too. */
    private static String shortText(Element element) {
        int nodes = 0;
        StringBuilder text = new StringBuilder();
        for (Node node = element; node != null && nodes < 60; nodes++) {
            if (node instanceof TextNode textNode) {
                boolean link = !node.equals(element)
                        && node.parent() instanceof Element in
                        && in.nameIs("a")
                        && !in.equals(element);
                text.append(link ? "\n" : "").append(textNode.getWholeText()).append(link ? '\n' : ' ');
            } else if (node instanceof Element child && text.length() > 0 && isBreaking(child)) {
                text.append('\n');
            }
            node = following(node, element);
        }
        return nodes < 60 && text.length() < 400 ? text.toString().strip() : "";
    }

    private static @org.jspecify.annotations.Nullable Node following(Node node, Element root) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (at != null && !at.equals(root)) {
            Node next = at.nextSibling();
            if (next != null) {
                return next;
            }
            at = at.parent();
        }
        return null;
    }

    private void close(Element element) {
        if (element.normalName().equals("a")) {
            linkDepth--;
        }
        Box closed = page.boxes.get(box);
        if (closed.breaking) {
            flush();
        }
        // What is said before the flush belongs to the inline element's block, which ends later.
        closed.end = Math.max(page.blocks.size(), closed.first);
        box = closed.parent;
        if (closed.breaking) {
            blockTag = box < 0 ? "body" : page.boxes.get(box).tag;
        }
    }

    private void append(String characters) {
        boolean blank = characters.isBlank();
        if (blank && text.isEmpty()) {
            return;
        }
        if (!blank) {
            breaks = 0;
        }
        text.append(characters);
        if (linkDepth > 0 && !blank) {
            linkCharacters += characters.strip().length();
        }
    }

    private void flush() {
        breaks = 0;
        if (!text.isEmpty()) {
            String clean = text.clean();
            if (text.hasWord()) {
                double links = Math.min(1, linkCharacters / (double) clean.length());
                boolean prose = Lines.isProse(clean, text.words());
                page.blocks.add(new Block(
                        page.blocks.size(),
                        clean,
                        blockTag,
                        Math.max(0, box),
                        text.words(),
                        links,
                        prose,
                        text.isNotice()));
            }
        }
        linkCharacters = 0;
    }

    private void meta(Element element) {
        String name = element.hasAttr("property")
                ? element.attr("property")
                : element.hasAttr("name") ? element.attr("name") : element.attr("itemprop");
        String content = element.attr("content");
        if (!name.isBlank() && !content.isBlank()) {
            String key = name.strip().toLowerCase(Locale.ROOT);
            page.meta.putIfAbsent(key, content);
            page.repeated.computeIfAbsent(key, k -> new ArrayList<>()).add(content);
        }
    }
}
