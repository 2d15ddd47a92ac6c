package org.newsgraph.serve;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** The page of one claim: its words, its sources, its evidence, and who else says the same. */
final class ClaimPage {
    private ClaimPage() {}

    static Map<String, Object> of(
            Request request,
            DatasetGraph dataset,
            Names names,
            Claims claims,
            Extracts extracts,
            ClaimReader.Place place) {
        ClaimReader reader = new ClaimReader(dataset, names);
        ClaimView claim = reader.read(place);
        Description description = Description.of(dataset, place.graph(), place.claim());
        List<ClaimEntry> others = description.all(Terms.SUBJECT).stream()
                .flatMap(subject -> description.all(Terms.PREDICATE).stream()
                        .flatMap(relation -> description.all(Terms.OBJECT).stream()
                                .flatMap(object -> claims.same(subject, relation, object).stream())))
                .filter(other -> !other.claim().equals(place.claim()))
                .toList();
        List<ClaimView> parts = reader.find(Terms.WITHIN, place.claim()).stream()
                .map(reader::read)
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("claim", claim);
        model.put("others", ClaimList.of(request, others, reader::read));
        Set<Node> articles = others.stream().map(ClaimEntry::graph).collect(Collectors.toSet());
        articles.add(place.graph());
        model.put("articles", articles.size());
        model.put("stories", CopyPages.stories(dataset, articles));
        model.put("parts", parts);
        model.put("outer", outer(reader, place.graph(), description));
        model.put("modes", description.all(Terms.MODE).stream().map(names::link).toList());
        model.put("context", context(dataset, place.graph(), description));
        byte[] turtle = Extracts.write(extracts.claim(place.graph(), place.claim()), Format.TURTLE);
        model.put("turtle", withoutPrefixes(new String(turtle, StandardCharsets.UTF_8)));
        return model;
    }

    private static List<ClaimView> outer(ClaimReader reader, Node graph, Description claim) {
        return claim.all(Terms.WITHIN).stream()
                .map(node -> reader.read(new ClaimReader.Place(graph, node)))
                .toList();
    }

    /** The sentences before and after the one that holds the evidence. */
    private static List<String> context(DatasetGraph dataset, Node graph, Description claim) {
        List<Node> own = new ArrayList<>();
        for (Node evidence : claim.all(Terms.EVIDENCE)) {
            own.addAll(Description.of(dataset, graph, evidence).all(Terms.SENTENCE));
        }
        List<Description> sentences = Quote.sentences(dataset, graph);
        for (int i = 0; i < sentences.size(); i++) {
            if (own.contains(sentences.get(i).node())) {
                String before = i == 0 ? "" : sentences.get(i - 1).text(Terms.ANCHOR);
                String after =
                        i + 1 == sentences.size() ? "" : sentences.get(i + 1).text(Terms.ANCHOR);
                return List.of(before, after);
            }
        }
        return List.of("", "");
    }

    private static String withoutPrefixes(String turtle) {
        StringBuilder kept = new StringBuilder();
        turtle.lines()
                .filter(line -> !line.startsWith("PREFIX") && !line.startsWith("@prefix"))
                .forEach(line -> kept.append(line).append('\n'));
        return kept.toString().strip();
    }
}
