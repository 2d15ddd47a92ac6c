package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Cuts a text into paragraphs and each into segments, wherever a sentence begins or the evidence of a claim begins or ends. */
    static List<List<Segment>> paragraphs(String text, List<ClaimView> claims, Map<Integer, String> sentences) {
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
                paragraphs.add(cut(text, codePoints, new Stretch(begin, end), shown, sentences));
            }
            begin = end + 1;
        }
        return paragraphs;
    }

    private record Stretch(int begin, int end) {}

    private static List<Segment> cut(
            String text,
            CodePoints codePoints,
            Stretch paragraph,
            List<ClaimView> claims,
            Map<Integer, String> sentences) {
        int begin = paragraph.begin();
        int end = paragraph.end();
        TreeSet<Integer> bounds = new TreeSet<>(List.of(begin, end));
        sentences.keySet().stream().filter(at -> at > begin && at < end).forEach(bounds::add);
        for (ClaimView claim : claims) {
            bounds.add(Math.max(begin, Math.min(end, claim.quote().begin())));
            bounds.add(Math.max(begin, Math.min(end, claim.quote().end())));
        }
        List<Segment> segments = new ArrayList<>();
        Integer from = bounds.first();
        for (Integer to : bounds.tailSet(from, false)) {
            String words = text.substring(codePoints.toUtf16(from), codePoints.toUtf16(to));
            segments.add(of(words, from, to, claims, sentences.getOrDefault(from, "")));
            from = to;
        }
        return segments;
    }

    private static Segment of(String words, int from, int to, List<ClaimView> claims, String sentence) {
        List<ClaimView> over = claims.stream()
                .filter(claim -> claim.quote().begin() <= from && claim.quote().end() >= to)
                .sorted(Comparator.comparingInt(
                        claim -> claim.quote().end() - claim.quote().begin()))
                .toList();
        if (over.isEmpty()) {
            return new Segment(words, sentence.isEmpty() ? List.of() : List.of(sentence), "", "", "", "", 0);
        }
        ClaimView inner = over.get(0);
        Stream<String> evidence = over.stream()
                .filter(claim -> claim.quote().begin() == from)
                .map(claim ->
                        "char=" + claim.quote().begin() + "," + claim.quote().end());
        List<String> ids = Stream.concat(evidence, Stream.of(sentence))
                .filter(id -> !id.isEmpty())
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
