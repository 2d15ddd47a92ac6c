package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.GazetteerEntry;
import org.newsgraph.graph.Iris;
import org.newsgraph.identity.Judgement;
import org.newsgraph.identity.Unit;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds what users mean when they say who is who. */
final class Ends {
    private final NewsStore store;
    private final CommandSpec spec;

    Ends(NewsStore store, CommandSpec spec) {
        this.store = store;
        this.spec = spec;
    }

    /** The IRI of a key; of an entity of one article, the IRI of the decision on it. */
    String end(String name) {
        if (!name.contains("://")) {
            return store.iris().entity(name);
        }
        if (!Iris.valid(name)) {
            throw wrong("not an IRI: " + name);
        }
        int local = name.indexOf("/entity/", Math.max(0, name.indexOf("/article/")));
        return name.startsWith(store.iris().base() + "article/") && local > 0
                ? Iris.identity(name.substring(0, local), name)
                : name;
    }

    /** An entity that the store, or the gazetteer, knows. */
    String known(String name) {
        String end = end(name);
        boolean entity = end.startsWith(store.iris().base() + "entity/");
        if (!store.units(end).isEmpty()
                || (entity && gazetteer().entry(key(end)).isPresent())) {
            return end;
        }
        throw wrong("no such entity: " + name + "; 'newsgraph entities list' shows what there is");
    }

    private static String key(String entity) {
        return entity.substring(entity.lastIndexOf('/') + 1);
    }

    /** The entity, or what stands for it in some articles. */
    List<String> of(String name, List<String> articles) {
        String entity = known(name);
        if (articles.isEmpty()) {
            return List.of(entity);
        }
        List<Unit> units = store.units(entity);
        List<String> ends = new ArrayList<>();
        for (String article : articles) {
            ends.add(units.stream()
                    .filter(u -> u.article().equals(article))
                    .map(Unit::id)
                    .findFirst()
                    .orElseThrow(() -> wrong(article + " does not speak of " + entity)));
        }
        return ends.stream().distinct().toList();
    }

    /** What the gazetteer knows under an IRI of another data set, or else the IRI. */
    String catalogued(String name) {
        String end = end(name);
        return gazetteer().entries().stream()
                .filter(e -> e.sameAs().contains(end))
                .map(GazetteerEntry::key)
                .findFirst()
                .map(store.iris()::entity)
                .orElse(end);
    }

    Judgement pair(String subject, boolean same, String object) {
        if (subject.equals(object)) {
            throw wrong("both are " + subject + "; say in which articles with --in");
        }
        return new Judgement(subject, same, object);
    }

    private static Gazetteer gazetteer() {
        return new GazetteerOption().gazetteer();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
