package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.text.CodePoints;

/**
 * A stretch of an article's text over which the same claims rest.
 *
 * @param text the words
 * @param ids the fragments that begin here, such as {@code char=23,50}
 * @param claims the anchors of the claims that rest on it, separated by blanks; empty if none
 * @param href the fragment of the innermost claim
 * @param key the factuality of the innermost claim
 * @param title the innermost claim in words
 * @param depth how many claims rest on it
 */
record Segment(String text, List<String> ids, String claims, String href, String key, String title, int depth) {
    Segment {
        ids = List.copyOf(ids);
    }

    public boolean marked() {
        return depth > 0;
    }

    /** Cuts a text into paragraphs and each into segments, wherever the evidence of a claim begins or ends. */
    static List<List<Segment>> paragraphs(String text, List<ClaimView> claims) {
        CodePoints codePoints = new CodePoints(text);
        int length = codePoints.of(text.length());
        List<ClaimView> shown = claims.stream()
                .filter(claim -> claim.quote().begin() >= 0
                        && claim.quote().end() <= length
                        && claim.quote().begin() < claim.quote().end())
                .toList();
        List<List<Segment>> paragraphs = new ArrayList<>();
        int begin = 0;
        for (String paragraph : text.split("\n", -1)) {
            int end = begin + paragraph.codePointCount(0, paragraph.length());
            if (!paragraph.isBlank()) {
                paragraphs.add(cut(text, codePoints, begin, end, shown));
            }
            begin = end + 1;
        }
        return paragraphs;
    }

    private static List<Segment> cut(String text, CodePoints codePoints, int begin, int end, List<ClaimView> claims) {
        TreeSet<Integer> bounds = new TreeSet<>(List.of(begin, end));
        for (ClaimView claim : claims) {
            bounds.add(Math.max(begin, Math.min(end, claim.quote().begin())));
            bounds.add(Math.max(begin, Math.min(end, claim.quote().end())));
        }
        List<Segment> segments = new ArrayList<>();
        Integer from = bounds.first();
        for (Integer to : bounds.tailSet(from, false)) {
            String words = text.substring(codePoints.toUtf16(from), codePoints.toUtf16(to));
            segments.add(of(words, from, to, claims));
            from = to;
        }
        return segments;
    }

    private static Segment of(String words, int from, int to, List<ClaimView> claims) {
        List<ClaimView> over = claims.stream()
                .filter(claim -> claim.quote().begin() <= from && claim.quote().end() >= to)
                .sorted(Comparator.comparingInt(
                        claim -> claim.quote().end() - claim.quote().begin()))
                .toList();
        if (over.isEmpty()) {
            return new Segment(words, List.of(), "", "", "", "", 0);
        }
        ClaimView inner = over.get(0);
        List<String> ids = over.stream()
                .filter(claim -> claim.quote().begin() == from)
                .map(claim ->
                        "char=" + claim.quote().begin() + "," + claim.quote().end())
                .distinct()
                .toList();
        String anchors = over.stream().map(ClaimView::anchor).collect(Collectors.joining(" "));
        String title = over.stream()
                .map(claim -> claim.self().label() + " — " + claim.stance().key())
                .limit(4)
                .collect(Collectors.joining("\n"));
        return new Segment(
                words, ids, anchors, "#" + inner.anchor(), inner.stance().key(), title, over.size());
    }
}
