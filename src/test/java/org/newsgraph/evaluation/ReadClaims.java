package org.newsgraph.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.extract.Argument;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Extraction;
import org.newsgraph.extract.Qualifiers;

/**
 * Extracts the claims of the articles that were read by hand again, and counts right and wrong ones by cause.
 *
 * <p>Prints those nobody has read yet, each as a line for {@code verdicts.tsv} without round and cause, below it the
 * claim and its sentence. Arguments are further articles: {@code SET ID...}.
 */
final class ReadClaims {
    private ReadClaims() {}

    public static void main(String[] args) throws IOException {
        Verdicts verdicts = Verdicts.load();
        ReadArticles articles = new ReadArticles(EvaluationData.folder().orElseThrow());
        Map<String, List<ClaimKey>> now = new LinkedHashMap<>();
        for (ReadArticles.ReadArticle article : read(articles, verdicts, args)) {
            String half = article.index() % 2 == 0 ? "even" : "odd";
            for (Map.Entry<ClaimKey, Claim> entry : article.claims().entrySet()) {
                List.of("all", half, article.set(), asserted(entry.getValue()))
                        .forEach(part -> now.computeIfAbsent(part, k -> new ArrayList<>())
                                .add(entry.getKey()));
                if (!verdicts.byKey().containsKey(entry.getKey())) {
                    System.out.println(article.set() + "\t"
                            + String.join("\t", entry.getKey().columns()));
                    System.out.println("    " + words(article.extraction(), entry.getValue()));
                }
            }
        }
        now.forEach((part, claims) -> System.out.println(row(part, verdicts.count(claims))));
        System.out.println(row("first round", verdicts.count(verdicts.firstRound())));
    }

    /** Reads all articles with verdicts, or those asked for. */
    private static List<ReadArticles.ReadArticle> read(ReadArticles articles, Verdicts verdicts, String... args)
            throws IOException {
        Map<String, Set<String>> ids = new TreeMap<>();
        if (args.length > 1) {
            ids.put(args[0], Set.copyOf(List.of(args).subList(1, args.length)));
        } else {
            verdicts.articles()
                    .forEach((id, set) ->
                            ids.computeIfAbsent(set, k -> new HashSet<>()).add(id));
        }
        List<ReadArticles.ReadArticle> found = new ArrayList<>();
        for (Map.Entry<String, Set<String>> entry : ids.entrySet()) {
            found.addAll(articles.read(entry.getKey(), entry.getValue()));
        }
        return found;
    }

    private static String asserted(Claim claim) {
        return claim.qualifiers().assertsTriple() ? "asserted" : "not asserted";
    }

    static String row(String part, Map<String, Integer> counts) {
        int right = counts.getOrDefault("right", 0);
        int unjudged = counts.getOrDefault("unjudged", 0);
        int read = counts.values().stream().mapToInt(Integer::intValue).sum() - unjudged;
        return String.format("%-12s %3d of %3d right (%.3f) %s", part, right, read, right / (double) read, counts);
    }

    private static String words(Extraction extraction, Claim claim) {
        AnnotatedArticle article = extraction.article();
        Qualifiers q = claim.qualifiers();
        String said;
        if (claim instanceof Claim.RelationClaim c) {
            said = name(extraction, c.subject()) + " | " + c.relation() + " | " + name(extraction, c.object());
        } else if (claim instanceof Claim.EventClaim c) {
            said = name(extraction, c.participant()) + " | " + c.role() + " | " + c.event();
        } else {
            Claim.AttributeClaim c = (Claim.AttributeClaim) claim;
            said = name(extraction, c.subject()) + " | " + c.relation() + " | \"" + c.value() + '"';
        }
        String by = q.source().map(s -> " by " + name(extraction, s)).orElse("");
        Sentence sentence = article.sentences().stream()
                .filter(s -> s.span().contains(q.trigger()))
                .findFirst()
                .orElseThrow();
        String text = article.article().text();
        return said + " [" + q.trigger().in(text) + "]" + by + " {" + q.rule() + " "
                + q.confidence().value() + "}\n    " + sentence.span().in(text).replace('\n', ' ');
    }

    private static String name(Extraction extraction, Argument argument) {
        if (argument instanceof Argument.Claimed c) {
            Qualifiers inner = extraction.claims().get(c.claim()).qualifiers();
            return "(" + inner.trigger().in(extraction.article().article().text()) + ")";
        }
        Argument.Mentioned m = (Argument.Mentioned) argument;
        String mention = extraction.article().mentions().get(m.mention()).name();
        String entity = m.entity(extraction.article()).name();
        String type = ":" + m.entity(extraction.article()).type();
        return (mention.equals(entity) ? entity : mention + "=" + entity) + type;
    }
}
