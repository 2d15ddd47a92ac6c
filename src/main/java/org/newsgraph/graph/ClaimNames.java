package org.newsgraph.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.extract.Argument;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Qualifiers;

/** Names the claims of one article by what they say and where, so that saying it twice gives one claim. */
final class ClaimNames {
    private final List<Claim> claims;
    private final String article;
    private final EntityNodes entities;
    private final TextNodes text;
    private final Map<Integer, String> names = new HashMap<>();

    ClaimNames(List<Claim> claims, String article, EntityNodes entities, TextNodes text) {
        this.claims = claims;
        this.article = article;
        this.entities = entities;
        this.text = text;
    }

    String of(int claim) {
        return name(claim, new HashSet<>());
    }

    private String name(int id, Set<Integer> open) {
        String known = names.get(id);
        if (known != null) {
            return known;
        }
        Claim claim = claims.get(id);
        if (!open.add(id)) {
            // Claims that speak of each other: the words alone must tell them apart.
            return "circle " + text.offsets(claim.qualifiers().evidence());
        }
        String name = Iris.claim(article, saying(claim, open));
        open.remove(id);
        if (open.isEmpty()) {
            names.put(id, name);
        }
        return name;
    }

    private String saying(Claim claim, Set<Integer> open) {
        Qualifiers q = claim.qualifiers();
        Said said = Said.of(claim);
        String object = said.object()
                .map(o -> argument(o, open))
                .or(said::event)
                .orElseGet(() -> '"' + said.value().orElse(""));
        String triple = argument(said.subject(), open) + '\n' + said.relation() + '\n' + object;
        String source = q.source().map(s -> argument(s, open)).orElse("");
        return String.join(
                "\n", triple, q.factuality().name(), q.polarity().name(), source, text.offsets(q.evidence()));
    }

    private String argument(Argument argument, Set<Integer> open) {
        if (argument instanceof Argument.Mentioned mentioned) {
            return entities.iri(entities.entity(mentioned));
        }
        return name(((Argument.Claimed) argument).claim(), open);
    }
}
