package org.newsgraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The claims of the articles that were read by hand stay as right as they were; claims that nobody read are few.
 *
 * <p>When it fails for claims that nobody read: read what {@link ReadClaims} prints, and add verdicts.
 */
@Tag("evaluation")
class ClaimVerdictsIT {
    private static final double RIGHT = 0.65;
    private static final int UNREAD_AT_MOST = 20;

    @Test
    void asManyClaimsAreRightAsWere() throws Exception {
        Path data = EvaluationData.folder().orElse(Path.of(""));
        assumeTrue(Files.exists(data.resolve("polnear")), "no evaluation data; -Deval.dir names its folder");
        Verdicts verdicts = Verdicts.load();
        Map<String, Set<String>> ids = new TreeMap<>();
        verdicts.articles()
                .forEach((id, set) ->
                        ids.computeIfAbsent(set, k -> new HashSet<>()).add(id));
        List<ClaimKey> claims = new ArrayList<>();
        ReadArticles articles = new ReadArticles(data);
        for (Map.Entry<String, Set<String>> entry : ids.entrySet()) {
            articles.read(entry.getKey(), entry.getValue())
                    .forEach(a -> claims.addAll(a.claims().keySet()));
        }
        Map<String, Integer> counts = verdicts.count(claims);
        int unread = counts.getOrDefault("unjudged", 0);
        assertThat(unread).as(counts.toString()).isLessThanOrEqualTo(UNREAD_AT_MOST);
        double right = counts.getOrDefault("right", 0) / (double) (claims.size() - unread);
        assertThat(right).as(counts.toString()).isGreaterThanOrEqualTo(RIGHT);
    }
}
