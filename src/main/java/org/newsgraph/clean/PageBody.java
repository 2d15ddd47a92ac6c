package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    private static final Set<String> TEXT_TAGS = Set.of("p", "li", "blockquote", "pre", "dd", "dt", "td");

    private final Page page;
    private final String title;
    private final Optional<String> articleBody;
    private final boolean[] dropped;
    private final int titleBlock;

    private PageBody(Page page, String title, Optional<String> articleBody, boolean lenient) {
        this.page = page;
        this.title = title;
        this.articleBody = articleBody;
        this.dropped = dropped(page, lenient ? Page.ASIDE : Page.DROP | Page.HIDDEN);
        this.titleBlock = titleBlock(page, title);
    }

    static List<Block> of(Page page, String title, Optional<String> articleBody) {
        List<Block> body = new PageBody(page, title, articleBody, false).choose();
        if (words(body) < ENOUGH_WORDS) {
            List<Block> more = new PageBody(page, title, articleBody, true).choose();
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
        boolean[] dropped = new boolean[page.blocks.size()];
        for (Box box : page.boxes) {
            int inside = prose[box.end] - prose[box.first];
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

    private static int titleBlock(Page page, String title) {
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
        Optional<int[]> located = articleBody.flatMap(this::locate);
        int[] range = located.orElseGet(this::best);
        List<Integer> chosen = new ArrayList<>();
        for (int i = range[0]; i < range[1]; i++) {
            if (!dropped[i] && isText(i)) {
                chosen.add(i);
            }
        }
        return finish(chosen);
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
        Set<String> known = new HashSet<>(shingles(body));
        if (known.size() < 60) {
            return Optional.empty();
        }
        int first = -1;
        int last = -1;
        int found = 0;
        for (int i = 0; i < page.blocks.size(); i++) {
            List<String> shingles = shingles(page.blocks.get(i).text());
            int hits = (int) shingles.stream().filter(known::contains).count();
            if (shingles.size() >= 4 && hits * 10 >= shingles.size() * 7) {
                first = first < 0 ? i : first;
                last = i;
                found += hits;
            }
        }
        return found * 10 >= known.size() * 7 ? Optional.of(new int[] {first, last + 1}) : Optional.empty();
    }

    private static List<String> shingles(String text) {
        String[] words = WordLists.normal(text).split(" ");
        List<String> shingles = new ArrayList<>();
        for (int i = 0; i + 4 <= words.length; i++) {
            shingles.add(words[i] + ' ' + words[i + 1] + ' ' + words[i + 2] + ' ' + words[i + 3]);
        }
        return shingles;
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
        while (end > begin
                && !blocks.get(end - 1).prose()
                && !Lines.endsSentence(blocks.get(end - 1).text())) {
            end--;
        }
        return blocks.subList(begin, end);
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
