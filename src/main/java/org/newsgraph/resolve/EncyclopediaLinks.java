package org.newsgraph.resolve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.gazetteer.AnchorIndex;
import org.newsgraph.gazetteer.Encyclopedia;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.GazetteerEntry;
import org.newsgraph.lexicon.Relations;
import org.newsgraph.resolve.ResolvedEntity.Link;
import org.newsgraph.resolve.ResolvedEntity.Scope;

/** Links what articles name to the articles of the English Wikipedia, where one has the very name and the same kind. */
final class EncyclopediaLinks {
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final double BY_NAME = 0.8;
    private static final double CANDIDATE = 0.35;
    /** So much less sure is a link of somebody in a crowded field; who is known to everybody stays linked. */
    private static final double NAMESAKE = 0.25;

    private final Encyclopedia encyclopedia = Encyclopedia.load();
    private final Relations relations = Relations.load();
    private final Gazetteer gazetteer;
    private final Optional<AnchorLinks> anchors;

    EncyclopediaLinks(Gazetteer gazetteer, Optional<AnchorIndex> anchors) {
        this.gazetteer = gazetteer;
        this.anchors = anchors.map(index -> new AnchorLinks(index, encyclopedia));
    }

    /**
     * Adds the link, if there is one; without it the entity itself.
     *
     * @param entity what to link
     * @param text the article
     * @param crowded whether it is a person in a field of many, who more likely only shares the name
     */
    ResolvedEntity add(ResolvedEntity entity, String text, boolean crowded) {
        boolean certain = entity.links().stream().anyMatch(l -> l.iri().startsWith(WIKIDATA));
        if (certain || entity.scope() != Scope.GLOBAL || unknownOffice(entity) || lesserNamesake(entity)) {
            return entity;
        }
        Stream<String> aliases = gazetteer.entry(entity.key()).stream().flatMap(known -> known.aliases().stream());
        List<String> names = Stream.of(Stream.of(entity.label()), entity.names().stream(), aliases)
                .flatMap(n -> n)
                .toList();
        Encyclopedia.Kind kind = kind(entity.type());
        Optional<Link> byTitle = names.stream()
                .flatMap(name -> encyclopedia.find(name, kind).stream())
                .findFirst()
                .map(iri -> new Link(iri, "closeMatch", BY_NAME, "title of the Wikipedia article"));
        return byTitle.map(link -> anchors.flatMap(a -> a.moved(link)).orElse(link))
                .or(() -> anchors.flatMap(a -> a.find(names, kind, text))
                        .map(l -> crowded ? lessSure(l) : l)
                        .filter(l -> l.score() >= CANDIDATE))
                .map(entity::with)
                .orElse(entity);
    }

    private static Link lessSure(Link link) {
        return new Link(link.iri(), link.match(), Math.max(0, link.score() - NAMESAKE), link.method());
    }

    /** The name of an office alone does not tell whose it is. */
    private boolean unknownOffice(ResolvedEntity entity) {
        return entity.type().equals("Office") && gazetteer.entry(entity.key()).isEmpty();
    }

    /** The title belongs to the London everybody means. */
    private boolean lesserNamesake(ResolvedEntity entity) {
        Optional<GazetteerEntry> known = gazetteer.entry(entity.key());
        return known.isPresent()
                && gazetteer.named(entity.label()).stream()
                        .anyMatch(other -> other.prominence() > known.get().prominence());
    }

    private Encyclopedia.Kind kind(String type) {
        if (type.equals("Person")) {
            return Encyclopedia.Kind.PERSON;
        }
        if (relations.classIsA(type, "Place")) {
            return Encyclopedia.Kind.PLACE;
        }
        return relations.classIsA(type, "Agent") ? Encyclopedia.Kind.ORGANISATION : Encyclopedia.Kind.THING;
    }
}
