package org.newsgraph.resolve;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.gazetteer.AnchorIndex;
import org.newsgraph.gazetteer.Encyclopedia;

/**
 * Judges what the links of the web suggest for a name.
 *
 * <p>What a text is mostly a link to is right for well-known names and wrong for common words, family names and namesakes;
 * so the share of the links counts, whether the name is the title, how well known the thing is, and whether its kind fits.
 */
final class AnchorLinks {
    private static final String METHOD = "what links of this text go to";
    private static final double SHARE = 0.35;
    private static final double TITLE = 0.2;
    private static final double FAME = 0.2;
    private static final double KIND = 0.15;
    private static final double OTHER_KIND = -0.4;
    private static final double STRANGE_BRACKETS = -0.25;
    private static final double UNLIKE = -0.25;
    private static final double OTHER_PERSON = -0.6;
    private static final double NEARLY_ALL = 0.98;
    /** So many names has what everybody knows. */
    private static final double FAMOUS = Math.log(300);

    private final AnchorIndex index;
    private final Encyclopedia encyclopedia;

    AnchorLinks(AnchorIndex index, Encyclopedia encyclopedia) {
        this.index = index;
        this.encyclopedia = encyclopedia;
    }

    /**
     * Finds the likeliest link.
     *
     * @param names the names of one thing
     * @param kind what it is
     * @param text the article
     * @return the link, with a score from 0 to 1
     */
    Optional<ResolvedEntity.Link> find(List<String> names, Encyclopedia.Kind kind, String text) {
        return names.stream()
                .flatMap(name -> index.find(name).stream().map(c -> link(name, c, kind, text)))
                .max(Comparator.comparingDouble(ResolvedEntity.Link::score)
                        .thenComparing(ResolvedEntity.Link::iri, Comparator.reverseOrder()));
    }

    /**
     * Follows an article that has gone into another: what it tells of was renamed, or is told of under another title.
     *
     * @param link a link to the article
     * @return a link to the other, if practically all links with the title for a text go there
     */
    Optional<ResolvedEntity.Link> moved(ResolvedEntity.Link link) {
        return Encyclopedia.title(link.iri()).flatMap(title -> moved(title, link));
    }

    private Optional<ResolvedEntity.Link> moved(String title, ResolvedEntity.Link link) {
        return index.find(title)
                .filter(c -> c.share() >= NEARLY_ALL && !c.title().equals(title) && alike(title, c.title()))
                .map(c -> new ResolvedEntity.Link(Encyclopedia.iri(c.title()), link.match(), link.score(), METHOD));
    }

    private ResolvedEntity.Link link(
            String name, AnchorIndex.Candidate candidate, Encyclopedia.Kind kind, String text) {
        String title = candidate.title();
        int bracket = title.indexOf(" (");
        String bare = bracket < 0 ? title : title.substring(0, bracket);
        String iri = Encyclopedia.iri(title);
        double score = SHARE * candidate.share();
        score += bare.equalsIgnoreCase(name) ? TITLE : 0;
        score += FAME * Math.min(1, Math.log1p(candidate.names()) / FAMOUS);
        score += encyclopedia.kind(iri).map(k -> k == kind ? KIND : OTHER_KIND).orElse(KIND / 2);
        boolean explained = bracket < 0
                || text.toLowerCase(Locale.ROOT)
                        .contains(
                                title.substring(bracket + 2, title.length() - 1).toLowerCase(Locale.ROOT));
        score += explained ? 0 : STRANGE_BRACKETS;
        score += alike(name, bare) ? 0 : UNLIKE;
        score += kind == Encyclopedia.Kind.PERSON && !sharesName(name, bare) ? OTHER_PERSON : 0;
        return new ResolvedEntity.Link(iri, "closeMatch", Math.max(0, Math.min(1, score)), METHOD);
    }

    /** A person's article has at least half of its words in the name. */
    private static boolean sharesName(String name, String title) {
        Set<String> known = words(name);
        Set<String> wanted = words(title);
        long shared = wanted.stream().filter(known::contains).count();
        return known.size() > 1 && 2 * shared >= wanted.size() && shared > 1;
    }

    /** A name has a word of the title, begins one, or has its initials; a nickname needs more to speak for it. */
    private static boolean alike(String name, String title) {
        Set<String> wanted = words(title);
        return words(name).stream().anyMatch(w -> wanted.stream().anyMatch(t -> t.startsWith(w) || w.startsWith(t)))
                || initials(title).contains(name.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT));
    }

    private static String initials(String title) {
        return Arrays.stream(title.split("[^\\p{L}]+"))
                .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
                .map(w -> w.substring(0, 1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s.,]+"))
                .filter(w -> !w.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
