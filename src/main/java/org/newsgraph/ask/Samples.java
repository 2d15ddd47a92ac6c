package org.newsgraph.ask;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.annotate.Lemmas;
import org.newsgraph.ask.Party.Named;
import org.newsgraph.graph.Terms;
import org.newsgraph.vocab.Ng;

/** Picks names and verbs of a store for examples of questions that it can answer. */
final class Samples {
    private static final int MOST = 3000;
    private static final Set<String> PLAIN =
            Set.of("supports", "targets", "condemns", "criticizes", "praises", "aids", "rejects", "meetsWith");

    private final DatasetGraph dataset;
    private final KnownNames names;
    private final Meanings meanings;
    private final Map<String, String> found = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private Samples(DatasetGraph dataset, KnownNames names, Meanings meanings) {
        this.dataset = dataset;
        this.names = names;
        this.meanings = meanings;
    }

    static Map<String, String> of(
            DatasetGraph dataset, KnownNames names, Meanings meanings, Optional<java.time.LocalDate> newest) {
        Samples samples = new Samples(dataset, names, meanings);
        int seen = 0;
        var claims = dataset.findNG(Node.ANY, Node.ANY, Terms.SUBJECT, Node.ANY);
        while (claims.hasNext() && seen++ < MOST) {
            samples.add(claims.next());
        }
        newest.ifPresent(day -> samples.found.put("Y", Integer.toString(day.getYear())));
        var outlets = dataset.findNG(Node.ANY, Node.ANY, Terms.PUBLISHER, Node.ANY);
        if (outlets.hasNext()) {
            samples.named(outlets.next().getObject()).ifPresent(n -> samples.found.put("U", n.label()));
        }
        return samples.found;
    }

    private Optional<Named> named(Node node) {
        return node.isURI() ? names.byIri(node.getURI()).filter(n -> !n.local()) : Optional.empty();
    }

    private Optional<Node> value(Quad claim, Node property) {
        var values = dataset.find(claim.getGraph(), claim.getSubject(), property, Node.ANY);
        return values.hasNext() ? Optional.of(values.next().getObject()) : Optional.empty();
    }

    private void add(Quad claim) {
        Optional<Named> subject = named(claim.getObject());
        String relation = value(claim, Terms.PREDICATE)
                .map(node -> node.getURI().replace(Ng.NS, ""))
                .orElse("");
        Optional<Node> object = value(claim, Terms.OBJECT);
        Optional<Named> other = object.flatMap(this::named);
        value(claim, Terms.PLACE).flatMap(this::named).ifPresent(n -> found.putIfAbsent("L", n.label()));
        if (subject.isPresent() && relation.equals("holdsOffice")) {
            object.flatMap(o -> o.isURI() ? names.byIri(o.getURI()) : Optional.empty())
                    .ifPresent(o -> {
                        found.putIfAbsent("OFFICE", o.label());
                        found.putIfAbsent("OFFICER", subject.get().label());
                    });
        }
        value(claim, Terms.ATTRIBUTED_TO)
                .flatMap(this::named)
                .filter(s -> other.isPresent() && !s.equals(other.get()))
                .ifPresent(speaker -> {
                    found.putIfAbsent("V", speaker.label());
                    found.putIfAbsent("A", other.orElseThrow().label());
                });
        if (subject.isEmpty() || other.isEmpty()) {
            return;
        }
        switch (relation) {
            case "spokespersonFor" -> found.putIfAbsent("SPOKEN", other.get().label());
            case "accuses" -> found.putIfAbsent("ACCUSED", other.get().label());
            case "negotiatesWith" -> found.putIfAbsent("TALKER", other.get().label());
            default -> {
                // The others serve the general examples.
            }
        }
        if (PLAIN.contains(relation)) {
            int count = counts.merge(subject.get().iri() + ' ' + other.get().iri(), 1, Integer::sum);
            if (count > counts.getOrDefault("", 0)) {
                counts.put("", count);
                found.put("S", subject.get().label());
                found.put("O", other.get().label());
                found.put("R", meanings.label(relation));
                found.put("B", base(meanings.label(relation)));
            }
        }
    }

    private static String base(String label) {
        String[] words = label.split(" ", 2);
        return new Lemmas().verb(words[0]) + (words.length > 1 ? " " + words[1] : "");
    }
}
