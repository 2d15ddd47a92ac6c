package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page flattened by one walk: its blocks of text in order, its elements as ranges of them, and what it says of itself. */
final class Page {
    static final int DROP = 1;
    static final int KEEP = 2;
    static final int COMMENTS = 4;
    static final int HIDDEN = 8;
    static final int AUTHOR = 16;
    static final int ASIDE = 32;

    /**
     * A stretch of text between two breaks.
     *
     * @param index its place among the blocks of the page
     * @param text its text, cleaned
     * @param tag the name of the block element it stands in
     * @param element the innermost element around it
     * @param words how many words
     * @param linkShare the share of its characters that are links
     * @param prose true if it reads like sentences
     * @param notice true if it may ask for consent, gifts or subscriptions
     */
    record Block(
            int index,
            String text,
            String tag,
            int element,
            int words,
            double linkShare,
            boolean prose,
            boolean notice) {
        boolean heading() {
            return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
        }
    }

    /** An element; {@code breaking} if a new line begins with it; {@code first} and {@code end} are the range of its blocks. */
    static final class Box {
        final int parent;
        final String tag;
        final String classes;
        final boolean breaking;
        final int flags;
        final int first;
        int end;

        Box(int parent, String tag, String classes, boolean breaking, int flags, int first) {
            this.parent = parent;
            this.tag = tag;
            this.classes = classes;
            this.breaking = breaking;
            this.flags = flags;
            this.first = first;
            this.end = first;
        }

        /** Gives what elements of the same kind share. */
        String signature() {
            return tag + '.' + classes;
        }
    }

    /**
     * A moment given by a {@code time} element or a date property.
     *
     * @param value its machine-readable value
     * @param published true if it's marked as the day of publication
     * @param block the block it stands before
     * @param box the element it stands in
     */
    record Moment(String value, boolean published, int block, int box) {}

    /**
     * The text of an element that is marked as naming an author.
     *
     * @param text its text
     * @param stated true if it's marked by a property or relation, not only by a class
     * @param link true if all that marks it is that it leads to an author
     * @param block the block it stands before
     */
    record Byline(String text, boolean stated, boolean link, int block) {}

    final List<Block> blocks = new ArrayList<>();
    final List<Box> boxes = new ArrayList<>();
    final List<Moment> moments = new ArrayList<>();
    final List<String> jsonLd = new ArrayList<>();
    final List<Byline> bylines = new ArrayList<>();
    final Map<String, String> meta = new LinkedHashMap<>();
    final Map<String, List<String>> repeated = new LinkedHashMap<>();
    String title = "";
    Optional<String> language = Optional.empty();
    Optional<String> canonical = Optional.empty();
    Optional<String> strange = Optional.empty();

    Optional<String> meta(String... names) {
        for (String name : names) {
            String value = meta.get(name);
            if (value != null && !value.isBlank()) {
                return Optional.of(value.strip());
            }
        }
        return Optional.empty();
    }

    List<Block> headings(String tag) {
        return blocks.stream().filter(block -> block.tag().equals(tag)).toList();
    }
}
