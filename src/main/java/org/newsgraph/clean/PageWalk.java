package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.newsgraph.clean.Page.Block;
import org.newsgraph.clean.Page.Box;
import org.newsgraph.clean.Page.Moment;

/** Walks over a parsed page once, without recursion, and flattens it. */
final class PageWalk implements NodeFilter {
    private static final Set<String> SKIPPED = Set.of(
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
            "input");
    private static final Set<String> INLINE_AFTER_ALL = Set.of("ins", "del", "s", "time", "label", "font", "video");
    private static final Set<String> ASIDES =
            Set.of("aside", "nav", "footer", "form", "figure", "figcaption", "dialog");

    private final Page page = new Page();
    private final Map<String, Integer> flagsByAttribute = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private int linkDepth;
    private int linkCharacters;
    private int breaks;
    private int box = -1;
    private String blockTag = "body";
    private int blockBox = -1;

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
                    page.title = Traced.untraced(element.wholeText()).text();
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
                if (SKIPPED.contains(tag)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
            }
        }
        if (isBreaking(element)) {
            flush();
            blockTag = tag;
        }
        enter(element, tag);
        return FilterResult.CONTINUE;
    }

    private static boolean isBreaking(Element element) {
        return element.isBlock() && !INLINE_AFTER_ALL.contains(element.normalName());
    }

    private void enter(Element element, String tag) {
        if (tag.equals("a")) {
            linkDepth++;
        }
        String property = element.attr("itemprop");
        int flags = flags(element, tag, property);
        String classes = element.attr("class");
        page.boxes.add(new Box(box, tag, tag + '.' + classes, property, flags, page.blocks.size()));
        box = page.boxes.size() - 1;
        if (tag.equals("time") || property.equals("datePublished") || property.equals("dateCreated")) {
            moment(element, property);
        }
    }

    private void moment(Element element, String property) {
        String value = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
        if (value.isBlank()) {
            value = element.text();
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

    private int flags(Element element, String tag, String property) {
        int flags = ASIDES.contains(tag) ? Page.DROP | Page.ASIDE : 0;
        String names = element.attr("class") + ' ' + element.id();
        if (names.length() > 1) {
            flags |= flagsByAttribute.computeIfAbsent(names, PageWalk::flagsOf);
        }
        if (property.equals("articleBody")) {
            flags |= Page.KEEP;
        }
        if (property.equals("author") || element.attr("rel").contains("author")) {
            flags |= Page.AUTHOR;
            String stated = element.hasAttr("content") ? element.attr("content") : shortText(element);
            page.bylines.add(new Page.Byline(stated, true, page.blocks.size()));
        } else if ((flags & Page.AUTHOR) != 0 && element.childNodeSize() > 0) {
            String byline = shortText(element);
            if (!byline.isEmpty()) {
                page.bylines.add(new Page.Byline(byline, false, page.blocks.size()));
            }
        }
        String style = element.attr("style");
        boolean hidden = element.hasAttr("hidden")
                || (!style.isEmpty() && style.replace(" ", "").contains("display:none"))
                || element.attr("aria-hidden").equals("true");
        return hidden ? flags | Page.HIDDEN : flags;
    }

    /** Gives the text of a small element; a wrapper of half the page may carry the word author, too. */
    private static String shortText(Element element) {
        int nodes = 0;
        StringBuilder text = new StringBuilder();
        for (Node node = element; node != null && nodes < 60; nodes++) {
            if (node instanceof TextNode textNode) {
                text.append(textNode.getWholeText()).append(' ');
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
        if (isBreaking(element)) {
            flush();
        }
        Box closed = page.boxes.get(box);
        // What is said before the flush belongs to the inline element's block, which ends later.
        closed.end = Math.max(page.blocks.size(), closed.first);
        box = closed.parent;
        if (isBreaking(element)) {
            blockTag = box < 0 ? "body" : page.boxes.get(box).tag;
        }
    }

    private void append(String characters) {
        boolean blank = characters.isBlank();
        if (blank && text.length() == 0) {
            return;
        }
        if (!blank) {
            breaks = 0;
            if (blockBox < 0) {
                blockBox = box;
            }
        }
        text.append(characters);
        if (linkDepth > 0 && !blank) {
            linkCharacters += characters.strip().length();
        }
    }

    private void flush() {
        breaks = 0;
        if (text.length() > 0) {
            String clean = Traced.untraced(text.toString()).text();
            if (Lines.hasLetterOrDigit(clean)) {
                double links = Math.min(1, linkCharacters / (double) clean.length());
                page.blocks.add(
                        new Block(clean, blockTag, Math.max(0, box), Lines.words(clean), links, Lines.isProse(clean)));
            }
        }
        text.setLength(0);
        linkCharacters = 0;
        blockBox = -1;
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

    static int flagsOf(String names) {
        int flags = 0;
        List<String> tokens = tokens(names);
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            boolean negated = i > 0 && MarkupWords.NEGATE.contains(tokens.get(i - 1));
            String pair = i + 1 < tokens.size() ? token + tokens.get(i + 1) : token;
            flags |= !negated && (MarkupWords.DROP.contains(token) || MarkupWords.DROP.contains(pair)) ? Page.DROP : 0;
            flags |= MarkupWords.COMMENTS.contains(token) ? Page.COMMENTS : 0;
            flags |= MarkupWords.KEEP.contains(token) || MarkupWords.KEEP.contains(pair) ? Page.KEEP : 0;
            flags |= MarkupWords.AUTHOR.contains(token) ? Page.AUTHOR : 0;
        }
        return flags;
    }

    private static List<String> tokens(String names) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean letter = Character.isLetter(c);
            boolean camel = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(names.charAt(i - 1));
            if ((!letter || camel) && token.length() > 0) {
                tokens.add(token.toString());
                token.setLength(0);
            }
            if (letter) {
                token.append(Character.toLowerCase(c));
            }
        }
        return tokens;
    }
}
