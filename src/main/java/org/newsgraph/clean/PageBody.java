package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.clean.Page.Block;
import org.newsgraph.clean.Page.Box;

/**
 * Chooses the element that holds the article and the blocks of it that belong to the article.
 *
 * <p>Each block is worth its words if it's prose, and costs something if it isn't. Elements are ranges of blocks, so the
 * worth of an element is a difference of sums; the best element wins.
 */
final class PageBody {
    private static final int ENOUGH_WORDS = 80;
    private static final int NOTICE_MOST_CHARACTERS = 2000;
    private static final int TEASER_MOST_WORDS = 120;
    private static final Set<String> TEXT_TAGS = Set.of("p", "li", "blockquote", "pre", "dd", "dt", "td");

    private final Page page;
    private final String title;
    private final Optional<String> articleBody;
    private final boolean[] dropped;
    private final int titleBlock;

    private PageBody(Page page, String title, int titleBlock, Optional<String> articleBody, boolean lenient) {
        this.page = page;
        this.title = title;
        this.articleBody = articleBody;
        this.dropped = dropped(page, lenient ? Page.ASIDE : Page.DROP | Page.HIDDEN);
        this.titleBlock = titleBlock;
        dropTeasers();
        dropNotices();
    }

    /** Drops small elements that begin with a heading which is all link: they lead to other articles. */
    private void dropTeasers() {
        for (int i = 0; i < page.blocks.size(); i++) {
            Block block = page.blocks.get(i);
            if (!dropped[i] && block.heading() && block.linkShare() > 0.8 && i != titleBlock) {
                Box teaser = page.boxes.get(block.element());
                for (int at = teaser.parent;
                        at >= 0 && wordsOf(page.boxes.get(at)) <= TEASER_MOST_WORDS;
                        at = teaser.parent) {
                    teaser = page.boxes.get(at);
                }
                Arrays.fill(dropped, teaser.first, teaser.end, true);
            }
        }
    }

    /** Drops paragraphs about cookies, gifts and subscriptions, unless the page is about them. */
    private void dropNotices() {
        List<Integer> notices = new ArrayList<>();
        int words = 0;
        for (int i = 0; i < page.blocks.size(); i++) {
            Block block = page.blocks.get(i);
            if (block.notice() && block.text().length() <= NOTICE_MOST_CHARACTERS) {
                notices.add(i);
                words += page.blocks.get(i).words();
            }
        }
        if (words * 5 < words(page.blocks) * 2
                && Collections.disjoint(Arrays.asList(WordLists.normal(title).split(" ")), MarkupWords.CONSENT)) {
            notices.forEach(index -> dropped[index] = true);
        }
    }

    private int wordsOf(Box box) {
        int words = 0;
        for (int i = box.first; i < box.end && words <= TEASER_MOST_WORDS; i++) {
            words += page.blocks.get(i).words();
        }
        return words;
    }

    static List<Block> of(Page page, String title, int titleBlock, Optional<String> articleBody) {
        List<Block> body = new PageBody(page, title, titleBlock, articleBody, false).choose();
        if (words(body) < ENOUGH_WORDS) {
            List<Block> more = new PageBody(page, title, titleBlock, articleBody, true).choose();
            if (words(more) > 2 * words(body)) {
                body = more;
            }
        }
        return body;
    }

    private static int words(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::words).sum();
    }

    /** Marks the blocks of elements whose names say they aren't the article, unless most of the page's prose is there. */
    private static boolean[] dropped(Page page, int mask) {
        int[] prose = new int[page.blocks.size() + 1];
        for (int i = 0; i < page.blocks.size(); i++) {
            Block block = page.blocks.get(i);
            prose[i + 1] = prose[i] + (block.prose() && block.linkShare() < 0.5 ? block.words() : 0);
        }
        int total = prose[page.blocks.size()];
        // A name on every paragraph, such as paywall, says as little as one on the whole body.
        Map<String, Integer> bySignature = new HashMap<>();
        for (Box box : page.boxes) {
            if ((box.flags & mask) != 0 && box.tag.equals("p")) {
                bySignature.merge(box.signature(), prose[box.end] - prose[box.first], Integer::sum);
            }
        }
        boolean[] dropped = new boolean[page.blocks.size()];
        for (Box box : page.boxes) {
            if ((box.flags & (mask | Page.COMMENTS)) == 0) {
                continue;
            }
            int inside = bySignature.getOrDefault(box.signature(), prose[box.end] - prose[box.first]);
            boolean comments = (box.flags & Page.COMMENTS) != 0 && total - inside >= 2 * ENOUGH_WORDS;
            boolean drop = (box.flags & mask) != 0;
            if (comments || (drop && inside * 5 < total * 2)) {
                for (int i = box.first; i < box.end; i++) {
                    dropped[i] = true;
                }
            }
        }
        return dropped;
    }

    /** Finds the heading that says the title; −1 if there is none. */
    static int titleBlock(Page page, String title) {
        int found = -1;
        if (!title.isEmpty()) {
            for (int i = 0; i < page.blocks.size(); i++) {
                Block block = page.blocks.get(i);
                if (block.heading() && PageTitle.overlap(block.text(), title) > 0.7) {
                    if (block.tag().equals("h1")) {
                        return i;
                    }
                    found = found < 0 ? i : found;
                }
            }
        }
        return found;
    }

    private double worth(int index) {
        Block block = page.blocks.get(index);
        if (dropped[index]) {
            return 0;
        }
        if (block.prose() && block.linkShare() < 0.5) {
            return index < titleBlock ? block.words() * 0.2 : block.words();
        }
        return block.heading() ? -1 : -1 - Math.min(block.words(), 12) * 0.5;
    }

    private List<Block> choose() {
        int[] range = range();
        range[1] = beforeNextArticle(range);
        List<Integer> chosen = new ArrayList<>();
        for (int i = range[0]; i < range[1]; i++) {
            if (!dropped[i] && isText(i)) {
                chosen.add(i);
            }
        }
        return finish(chosen);
    }

    /** Takes the text in the metadata for a guide, but not for the whole: it's often cut short. */
    private int[] range() {
        int[] best = best();
        Optional<int[]> located = articleBody.flatMap(this::locate);
        if (located.isEmpty()) {
            return best;
        }
        int[] found = located.get();
        boolean within = best[0] <= found[0] && found[1] <= best[1];
        return within && prose(found) * 10 < prose(best) * 6 ? best : found;
    }

    /** Finds where another article begins: a heading like the title's that says something else. */
    private int beforeNextArticle(int[] range) {
        if (titleBlock < 0) {
            return range[1];
        }
        String like = page.boxes.get(page.blocks.get(titleBlock).element()).signature();
        int words = 0;
        for (int i = Math.max(range[0], titleBlock + 1); i < range[1]; i++) {
            Block block = page.blocks.get(i);
            boolean same = block.heading()
                    && page.boxes.get(block.element()).signature().equals(like)
                    && PageTitle.overlap(block.text(), title) < 0.4;
            if (same && words >= ENOUGH_WORDS && (like.length() > 3 || isDated(i))) {
                return i;
            }
            words += block.prose() && !dropped[i] ? block.words() : 0;
        }
        return range[1];
    }

    private boolean isDated(int heading) {
        return page.moments.stream().anyMatch(moment -> Math.abs(moment.block() - heading) <= 5);
    }

    private int prose(int[] range) {
        int words = 0;
        for (int i = range[0]; i < range[1]; i++) {
            Block block = page.blocks.get(i);
            words += block.prose() && !dropped[i] ? block.words() : 0;
        }
        return words;
    }

    private int[] best() {
        double[] sums = new double[page.blocks.size() + 1];
        for (int i = 0; i < page.blocks.size(); i++) {
            sums[i + 1] = sums[i] + worth(i);
        }
        int[] range = {0, page.blocks.size()};
        double best = 0;
        for (Box box : page.boxes) {
            double worth = sums[box.end] - sums[box.first];
            double bonus = (box.flags & Page.KEEP) != 0 ? 1.3 : box.tag.equals("article") ? 1.1 : 1;
            if (worth * bonus >= best && worth > 0) {
                best = worth * bonus;
                range = new int[] {box.first, box.end};
            }
        }
        return range;
    }

    /** Finds the range of blocks that the article's text in the metadata covers. */
    private Optional<int[]> locate(String body) {
        Shingles known = new Shingles(body);
        if (known.size() < 60) {
            return Optional.empty();
        }
        int first = -1;
        int last = -1;
        int found = 0;
        for (Block block : page.blocks) {
            if (block.words() >= 4) {
                long[] shingles = Shingles.of(block.text());
                int hits = known.count(shingles);
                if (shingles.length >= 4 && hits * 10 >= shingles.length * 7) {
                    first = first < 0 ? block.index() : first;
                    last = block.index();
                    found += hits;
                }
            }
        }
        return found * 10 >= known.size() * 7 ? Optional.of(new int[] {first, last + 1}) : Optional.empty();
    }

    private boolean isText(int index) {
        Block block = page.blocks.get(index);
        if (block.linkShare() > 0.8 && !Lines.endsSentence(block.text())) {
            return false;
        }
        if (TextReader.isFurniture(block.text()) || TextReader.repeats(block.text(), title)) {
            return false;
        }
        return block.prose() || block.heading() || TEXT_TAGS.contains(block.tag()) || block.words() >= 10;
    }

    private List<Block> finish(List<Integer> chosen) {
        List<Block> blocks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int index : chosen) {
            Block block = page.blocks.get(index);
            if (block.words() <= 8 || seen.add(block.text())) {
                blocks.add(block);
            }
        }
        int end = tail(blocks);
        int begin = 0;
        while (begin < end && !blocks.get(begin).prose()) {
            begin++;
        }
        while (end > begin && isLoose(blocks.get(end - 1))) {
            end--;
        }
        List<Block> body = new ArrayList<>(blocks.subList(begin, end));
        if (!body.isEmpty()) {
            standfirst(body.get(0)).ifPresent(block -> body.add(0, block));
        }
        return body;
    }

    /** Tells what may not end an article: headings, links, captions, lines of no paragraph. */
    private static boolean isLoose(Block block) {
        return !block.prose()
                && !Lines.endsSentence(block.text())
                && (block.heading() || block.linkShare() > 0.5 || !TEXT_TAGS.contains(block.tag()));
    }

    /** Finds what introduces the article above its body: the page describes itself with the same words. */
    private Optional<Block> standfirst(Block first) {
        Optional<String> description = page.meta("og:description", "description", "twitter:description");
        int end = first.index();
        for (int i = Math.max(0, titleBlock); i < end && description.isPresent(); i++) {
            Block block = page.blocks.get(i);
            if (block.words() >= 5 && i != titleBlock && PageTitle.overlap(block.text(), description.get()) > 0.7) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    private static int tail(List<Block> blocks) {
        int total = words(blocks);
        int before = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (before * 10 > total * 3 && WordLists.endsArticle(blocks.get(i).text())) {
                return i;
            }
            before += blocks.get(i).words();
        }
        return blocks.size();
    }
}
