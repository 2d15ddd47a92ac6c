package org.newsgraph.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.gazetteer.Fields;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Terms;
import org.newsgraph.identity.Identities;
import org.newsgraph.identity.Judgement;
import org.newsgraph.identity.Judgements;
import org.newsgraph.identity.Rewriting;
import org.newsgraph.identity.Unit;

/**
 * Keeps the entities of all articles as they were decided on, whenever articles come and go or people judge. Only what may
 * have changed is decided anew; the outcome is that of deciding everything. Used within transactions.
 */
final class WhoIsWho {
    private final DatasetGraph dataset;
    private final Iris iris;
    private final UnitStore units;
    private final AsRead asRead;
    private final Fields fields = Fields.load();

    WhoIsWho(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.units = new UnitStore(dataset);
        this.asRead = new AsRead(dataset);
    }

    UnitStore units() {
        return units;
    }

    /** What people said so far. */
    Judgements judgements() {
        return Judgements.of(iris.base(), dataset.getGraph(graph()));
    }

    private Node graph() {
        return NodeFactory.createURI(iris.judgements());
    }

    /** Decides on articles that were written, and on those that speak of a name some of which came or went. */
    void decide(Collection<String> written, Collection<String> names) {
        Judgements judgements = judgements();
        Affected affected = new Affected(judgements);
        written.forEach(a -> units.ofArticle(a).forEach(affected::add));
        names.forEach(affected::name);
        // A judgement on a nameless entity of an article holds as soon as the article is there.
        Set<String> places = new HashSet<>();
        written.forEach(a -> places.add(Iris.identities(a) + '/'));
        judgements.components().stream()
                .flatMap(Set::stream)
                .filter(e -> places.stream().anyMatch(e::startsWith))
                .forEach(affected::end);
        decide(affected, judgements);
    }

    /** Takes other judgements in place of the present ones. */
    void judge(Judgements now) {
        Judgements before = judgements();
        NavigableSet<Judgement> changed = new TreeSet<>(before.all());
        changed.removeIf(now.all()::contains);
        now.all().stream().filter(j -> !before.all().contains(j)).forEach(changed::add);
        Affected affected = new Affected(now);
        for (Judgement judgement : changed) {
            for (String end : List.of(judgement.subject(), judgement.object())) {
                affected.end(end);
                before.components().stream().filter(c -> c.contains(end)).forEach(c -> c.forEach(affected::end));
            }
        }
        dataset.removeGraph(graph());
        now.all()
                .forEach(j -> dataset.add(
                        graph(),
                        NodeFactory.createURI(j.subject()),
                        j.same() ? Terms.SAME_ENTITY_AS : Terms.DIFFERENT_ENTITY_FROM,
                        NodeFactory.createURI(j.object())));
        decide(affected, now);
    }

    private void decide(Affected affected, Judgements judgements) {
        Identities identities = new Identities(affected.units.values(), judgements, fields::mix);
        Set<String> articles = new TreeSet<>(affected.articles);
        for (Unit unit : affected.units.values()) {
            String now = identities.entity(unit);
            if (!now.equals(units.entity(unit))) {
                units.entity(unit, now);
                articles.add(unit.article());
            }
        }
        articles.forEach(a -> rewrite(a, identities, judgements));
    }

    private void rewrite(String article, Identities identities, Judgements judgements) {
        Rewriting rewriting = new Rewriting();
        for (Unit unit : units.ofArticle(article)) {
            identities.settle(unit, units.entity(unit));
            rewriting.add(unit, identities);
        }
        Node node = NodeFactory.createURI(article);
        Graph read = asRead.of(node);
        asRead.put(node, read, rewriting.isEmpty() ? read : rewriting.of(read));
        units.forget(article, judgements);
    }

    /** The units that may have to be decided on anew, each with all those of its name. */
    private final class Affected {
        private final Judgements judgements;
        private final Map<String, Unit> units = new TreeMap<>();
        private final Set<String> articles = new TreeSet<>();
        private final Set<String> names = new HashSet<>();
        private final Set<String> ends = new HashSet<>();

        Affected(Judgements judgements) {
            this.judgements = judgements;
        }

        void add(Unit unit) {
            if (units.putIfAbsent(unit.id(), unit) == null) {
                unit.nameKey().ifPresent(this::name);
                judged(unit.id());
            }
        }

        void name(String key) {
            if (names.add(key)) {
                WhoIsWho.this.units.ofName(key).forEach(this::add);
            }
        }

        /** An end of a judgement: its units must be looked at, and their articles' links. */
        void end(String end) {
            if (ends.add(end)) {
                List<Unit> found = judgements.isDecision(end)
                        ? WhoIsWho.this.units.unit(end).stream().toList()
                        : WhoIsWho.this.units.ofEntity(end);
                for (Unit unit : found) {
                    articles.add(unit.article());
                    add(unit);
                    if (judgements.isDecision(end)) {
                        end(WhoIsWho.this.units.entity(unit));
                    }
                }
                judged(end);
            }
        }

        private void judged(String end) {
            judgements.oneWith(end).stream().filter(judgements::speaksOf).forEach(this::end);
        }
    }
}
