package org.newsgraph.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.newsgraph.ask.Evidence.Thing;

/** Runs queries and reads their rows. */
final class Rows {
    private static final long SECONDS = 10;

    private Rows() {}

    /** Gives all rows of a query. */
    static List<Binding> of(DatasetGraph dataset, String sparql) {
        try (QueryExecution execution =
                QueryExecutionFactory.create(QueryFactory.create(sparql), DatasetFactory.wrap(dataset))) {
            execution.getContext().set(ARQ.queryTimeout, TimeUnit.SECONDS.toMillis(SECONDS));
            execution.getContext().set(ARQ.httpServiceAllowed, false);
            List<Binding> rows = new ArrayList<>();
            ResultSet results = execution.execSelect();
            while (results.hasNext()) {
                rows.add(results.nextBinding());
            }
            return rows;
        }
    }

    /** Makes one claim of the rows that only differ in speakers and names. */
    static List<Evidence> evidence(List<Binding> rows, Meanings meanings) {
        Map<String, Evidence> found = new LinkedHashMap<>();
        for (Binding row : rows) {
            String claim = iri(row, "claim");
            Evidence known = found.get(claim);
            if (known == null) {
                found.put(claim, read(row, meanings));
                continue;
            }
            Thing speaker = thing(row, "speaker");
            boolean more = !speaker.iri().isEmpty()
                    && known.speakers().stream().noneMatch(s -> s.iri().equals(speaker.iri()));
            if (more) {
                List<Thing> speakers = new ArrayList<>(known.speakers());
                speakers.add(speaker);
                found.put(claim, with(known, speakers));
            }
        }
        return List.copyOf(found.values());
    }

    private static Evidence with(Evidence e, List<Thing> speakers) {
        return new Evidence(
                e.claim(),
                e.fits(),
                e.subject(),
                e.relation(),
                e.object(),
                e.factuality(),
                e.negative(),
                e.certainty(),
                speakers,
                e.first(),
                e.last(),
                e.reported(),
                e.place(),
                e.words(),
                e.sentence(),
                e.article(),
                e.publisher(),
                e.story());
    }

    private static Evidence read(Binding row, Meanings meanings) {
        String relation = iri(row, "relation");
        Thing speaker = thing(row, "speaker");
        return new Evidence(
                iri(row, "claim"),
                text(row, "fits").equals("true"),
                thing(row, "subject"),
                new Thing(relation, meanings.label(local(relation))),
                object(row, meanings),
                local(iri(row, "factuality")).toLowerCase(Locale.ROOT),
                iri(row, "polarity").endsWith("#Negative"),
                local(iri(row, "certainty")).toLowerCase(Locale.ROOT),
                speaker.iri().isEmpty() ? List.of() : List.of(speaker),
                text(row, "first"),
                text(row, "last"),
                text(row, "reported"),
                thing(row, "place"),
                text(row, "words"),
                text(row, "sentence").isEmpty() ? text(row, "words") : text(row, "sentence"),
                new Thing(iri(row, "article"), text(row, "headline")),
                thing(row, "publisher"),
                iri(row, "story"));
    }

    /** A value is its own name; an event is named by its class; a claim within a claim has none. */
    private static Thing object(Binding row, Meanings meanings) {
        Node node = row.get(Var.alloc("object"));
        if (node != null && node.isLiteral()) {
            return new Thing("", node.getLiteralLexicalForm());
        }
        Thing thing = thing(row, "object");
        return thing.label().isEmpty() && thing.iri().contains("#")
                ? new Thing(thing.iri(), meanings.label(local(thing.iri())))
                : thing;
    }

    static String local(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    static Thing thing(Binding row, String name) {
        return new Thing(iri(row, name), text(row, name + "Name"));
    }

    static String iri(Binding row, String name) {
        Node node = row.get(Var.alloc(name));
        return node != null && node.isURI() ? node.getURI() : "";
    }

    static String text(Binding row, String name) {
        Node node = row.get(Var.alloc(name));
        return node != null && node.isLiteral() ? node.getLiteralLexicalForm() : "";
    }
}
