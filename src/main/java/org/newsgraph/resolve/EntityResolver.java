package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.DocumentEntity;
import org.newsgraph.annotate.Mention;
import org.newsgraph.extract.Extraction;
import org.newsgraph.gazetteer.AnchorIndex;
import org.newsgraph.gazetteer.Fields;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.GazetteerEntry;
import org.newsgraph.gazetteer.NameVariants;
import org.newsgraph.gazetteer.PlaceIndex;
import org.newsgraph.lexicon.Relations;
import org.newsgraph.resolve.ResolvedEntity.Link;
import org.newsgraph.resolve.ResolvedEntity.Scope;

/**
 * Finds out who and what the entities of an article are across articles.
 *
 * <p>Known names become entries of the gazetteer, other names entities under their own name, and what has no name stays
 * within its article. A pure function of article and gazetteer: no article knows of another.
 */
public final class EntityResolver {
    private static final double COUNTRY_BONUS = 0.3;
    private static final double OTHER_KIND_PENALTY = 0.5;
    private static final double OUTLET = 0.95;
    private static final Set<String> PLACES =
            Set.of("Country", "Region", "City", "Place", "Facility", "Infrastructure");

    private static final Set<String> NEVER_BY_NAME_ALONE = Set.of("Person", "Office");

    private final Gazetteer gazetteer;
    private final EncyclopediaLinks encyclopedia;
    private final NameVariants variants = NameVariants.load();
    private final Fields fields = Fields.load();
    private final Relations relations = Relations.load();
    private final Countries countriesOf;
    private final PlaceLinks cities;
    private final String resources;

    /**
     * Makes a resolver.
     *
     * @param gazetteer what is known beforehand
     */
    public EntityResolver(Gazetteer gazetteer) {
        this(gazetteer, Optional.empty());
    }

    /**
     * Makes a resolver that also knows what the links of the web mean by a name.
     *
     * @param gazetteer what is known beforehand
     * @param anchors the names, if there are any
     */
    public EntityResolver(Gazetteer gazetteer, Optional<AnchorIndex> anchors) {
        this(gazetteer, anchors, Optional.empty());
    }

    /**
     * Makes a resolver that also knows the cities of the world.
     *
     * @param gazetteer what is known beforehand
     * @param anchors what the links of the web mean by a name, if that is there
     * @param places the cities, if they are there
     */
    public EntityResolver(Gazetteer gazetteer, Optional<AnchorIndex> anchors, Optional<PlaceIndex> places) {
        this.gazetteer = gazetteer;
        this.cities = new PlaceLinks(gazetteer, places);
        this.countriesOf = new Countries(gazetteer);
        this.encyclopedia = new EncyclopediaLinks(gazetteer, anchors);
        this.resources = "gazetteer " + gazetteer.version()
                + anchors.map(a -> ", names.index " + a.version()).orElse("")
                + places.map(p -> ", places.index " + p.version()).orElse("");
    }

    /**
     * Resolves the entities of an article.
     *
     * @shape one for each entity of the article, at the same place
     * @param extraction what was found in the article
     * @return the extraction with its entities resolved
     */
    public ResolvedArticle resolve(Extraction extraction) {
        return new ResolvedArticle(extraction, new OneArticle(extraction.article()).resolve(), resources);
    }

    /**
     * Resolves the name of an outlet, such as an article's publisher, which need not be mentioned in its text.
     *
     * @param name its name
     * @param type its class if it is unknown: {@code NewsPublisher} or {@code NewsAgency}
     * @return the outlet; its document entity is -1
     */
    public ResolvedEntity outlet(String name, String type) {
        Optional<GazetteerEntry> known = gazetteer.named(name).stream()
                .filter(e -> e.type().startsWith("News"))
                .findFirst();
        ResolvedEntity outlet = known.map(e -> ofEntry(-1, e, List.of(name)))
                .orElseGet(() -> ofName(-1, type, name, List.of(name), Optional.empty()));
        String method = known.isPresent() ? "name in the gazetteer" : "name";
        Optional<String> key = known.isPresent() ? Optional.empty() : Optional.of(variants.key(name));
        return encyclopedia
                .add(outlet, name, false)
                .on(new Grounds(method, known.map(e -> OUTLET), key, Set.of("kind:Group"), List.of()));
    }

    private ResolvedEntity ofEntry(int id, GazetteerEntry entry, List<String> names) {
        boolean place = PLACES.contains(entry.type());
        return new ResolvedEntity(
                id,
                Scope.GLOBAL,
                entry.key(),
                entry.type(),
                entry.label(),
                names,
                entry.country(),
                entry.sameAs().stream().map(iri -> link(iri, place)).toList(),
                entry.latitude(),
                entry.longitude(),
                within(entry, place));
    }

    /** The places around it, by what the gazetteer says of each in turn; around a place in the end its country. */
    private List<Container> within(GazetteerEntry entry, boolean place) {
        Map<String, Container> around = new LinkedHashMap<>();
        if (entry.type().equals("City") && entry.within().isEmpty()) {
            cities.region(entry.key()).ifPresent(r -> around.put(r.key(), r));
        }
        Optional<GazetteerEntry> inner = Optional.of(entry);
        while (inner.isPresent()) {
            GazetteerEntry of = inner.get();
            inner = (place ? of.within().or(of::country) : of.within())
                    .filter(k -> !around.containsKey(k) && !k.equals(entry.key()))
                    .flatMap(gazetteer::entry);
            inner.ifPresent(e -> around.put(e.key(), PlaceLinks.container(e)));
        }
        return List.copyOf(around.values());
    }

    private ResolvedEntity ofPlace(int id, PlaceIndex.Place place, List<String> names) {
        ResolvedEntity city = ofEntry(id, place.entry(), names);
        List<Container> around = new ArrayList<>();
        place.region().map(PlaceLinks::container).ifPresent(around::add);
        place.entry()
                .country()
                .flatMap(gazetteer::entry)
                .map(PlaceLinks::container)
                .ifPresent(around::add);
        return city.within(around);
    }

    private static Link link(String iri, boolean place) {
        return place
                ? new Link(iri, "sameAs", 1.0, "id of the gazetteer's source")
                : new Link(iri, "exactMatch", 0.95, "name in the gazetteer");
    }

    private ResolvedEntity ofName(int id, String type, String name, List<String> names, Optional<String> country) {
        String key = Keys.global(name);
        // A namesake of something known, but of another kind, must not become it.
        boolean clash = gazetteer.entry(key).isPresent() || (!PLACES.contains(type) && cities.has(key));
        return unlinked(id, Scope.GLOBAL, clash ? key + "_" + type : key, type, name, names, country);
    }

    private static ResolvedEntity unlinked(
            int id, Scope scope, String key, String type, String label, List<String> names, Optional<String> country) {
        return new ResolvedEntity(
                id, scope, key, type, label, names, country, List.of(), Optional.empty(), Optional.empty(), List.of());
    }

    /** The work on one article. */
    private final class OneArticle {
        private final AnnotatedArticle article;
        private final PersonLinks people;
        private final OfficeLinks offices;
        private final Set<String> countries = new TreeSet<>();
        private final Keys localKeys = new Keys();
        private final Reasons reasons;
        private final Traits traits;

        OneArticle(AnnotatedArticle article) {
            this.article = article;
            this.people = new PersonLinks(gazetteer, article);
            this.traits = new Traits(gazetteer, fields, variants, relations, article);
            this.reasons = new Reasons(gazetteer, variants, this::score, traits::of);
            this.offices = new OfficeLinks(gazetteer, article, e -> person(e, names(e)));
            for (DocumentEntity entity : article.entities()) {
                for (String name : names(entity)) {
                    countriesOf.one(name).ifPresent(countries::add);
                }
            }
            article.article().datelinePlace().flatMap(countriesOf::one).ifPresent(countries::add);
        }

        List<ResolvedEntity> resolve() {
            // Keys of the nameless are given in the order of the text, whatever the order of the list.
            List<DocumentEntity> inTextOrder = article.entities().stream()
                    .sorted(Comparator.comparingInt(this::begin).thenComparingInt(DocumentEntity::id))
                    .toList();
            ResolvedEntity[] resolved = new ResolvedEntity[article.entities().size()];
            for (DocumentEntity entity : inTextOrder) {
                ResolvedEntity chosen = resolve(entity);
                resolved[entity.id()] = encyclopedia
                        .add(chosen, article.article().text(), traits.crowded(entity))
                        .on(reasons.of(entity, chosen));
            }
            return List.of(resolved);
        }

        private int begin(DocumentEntity entity) {
            return entity.mentions().stream()
                    .mapToInt(m -> article.mentions().get(m).span().begin())
                    .min()
                    .orElse(Integer.MAX_VALUE);
        }

        private ResolvedEntity resolve(DocumentEntity entity) {
            List<String> names = names(entity);
            Optional<GazetteerEntry> known = known(entity, names);
            if (known.isPresent()) {
                return ofEntry(entity.id(), known.get(), names);
            }
            Optional<PlaceIndex.Place> city = city(entity, names);
            if (city.isPresent()) {
                return gazetteer
                        .entry(city.get().entry().key())
                        .map(e -> ofEntry(entity.id(), e, names))
                        .orElseGet(() -> ofPlace(entity.id(), city.get(), names));
            }
            boolean office = entity.type().equals("Office");
            boolean person = entity.type().equals("Person");
            if (person && entity.named() && people.family(entity.name())) {
                Optional<DocumentEntity> namesake = people.namesake(entity);
                if (namesake.isPresent()) {
                    String full = namesake.get().name();
                    return ofName(entity.id(), "Person", full, names, countriesOf.one(full));
                }
            }
            // One word, or "the president", means too many people and offices to be one node for all articles.
            boolean shared = office || (person && people.family(entity.name()));
            boolean global = entity.named() && !shared;
            return global
                    ? ofName(entity.id(), entity.type(), entity.name(), names, countriesOf.one(entity.name()))
                    : unlinked(
                            entity.id(),
                            Scope.ARTICLE,
                            localKeys.local(entity.name()),
                            entity.type(),
                            entity.name(),
                            names,
                            countriesOf.one(entity.name()));
        }

        /** What somebody of the article is called is not a city, whatever it was taken for. */
        private Optional<PlaceIndex.Place> city(DocumentEntity entity, List<String> names) {
            boolean place = entity.type().equals("Place") || entity.type().equals("City");
            String ending = " " + entity.name();
            boolean surname = article.entities().stream()
                    .anyMatch(e -> e.type().equals("Person") && e.name().endsWith(ending));
            return entity.named() && place && !surname
                    ? Stream.concat(Stream.of(entity.name()), names.stream())
                            .flatMap(n ->
                                    cities.find(n, countries, article.article().text()).stream())
                            .findFirst()
                    : Optional.empty();
        }

        private Optional<GazetteerEntry> known(DocumentEntity entity, List<String> names) {
            if (!entity.named()) {
                // "the Syrian air force" is no name to a reader of capitals, but it says which.
                return entity.parts().isEmpty()
                        ? gazetteer.named(entity.name()).stream()
                                .filter(e ->
                                        e.country().isPresent() && !e.type().equals("Person"))
                                .findFirst()
                        : Optional.empty();
            }
            if (entity.type().equals("Person")) {
                return person(entity, names);
            }
            if (entity.type().equals("Office")) {
                return offices.known(entity, countriesOf.one(entity.name()));
            }
            List<String> all = new ArrayList<>();
            all.add(entity.name());
            all.addAll(names);
            // Mentions begin after the article, also where the name begins with it: The Hague.
            names.stream().map("The "::concat).forEach(all::add);
            return all.stream()
                    .flatMap(n -> likeliest(gazetteer.named(n), entity.type()).stream())
                    .findFirst();
        }

        private Optional<GazetteerEntry> person(DocumentEntity entity, List<String> names) {
            List<String> full = new ArrayList<>();
            full.add(entity.name());
            full.addAll(names);
            Optional<GazetteerEntry> byName = people.byFullName(full).filter(e -> !traits.contradict(entity, e));
            if (byName.isPresent() || !people.family(entity.name())) {
                return byName;
            }
            return people.namesake(entity)
                    .map(other -> people.byFullName(List.of(other.name())))
                    .orElseGet(() -> people.byTitle(entity));
        }

        private Optional<GazetteerEntry> likeliest(List<GazetteerEntry> candidates, String type) {
            return candidates.stream()
                    .filter(c -> c.type().equals(type) || !NEVER_BY_NAME_ALONE.contains(c.type()))
                    .max(Comparator.comparingDouble((GazetteerEntry c) -> score(c, type))
                            .thenComparing(GazetteerEntry::key, Comparator.reverseOrder()));
        }

        private double score(GazetteerEntry candidate, String type) {
            double score = candidate.prominence();
            if (candidate.country().filter(countries::contains).isPresent()) {
                score += COUNTRY_BONUS;
            }
            boolean sameKind = PLACES.contains(candidate.type()) == PLACES.contains(type);
            return sameKind ? score : score - OTHER_KIND_PENALTY;
        }

        private List<String> names(DocumentEntity entity) {
            Set<String> found = new LinkedHashSet<>();
            for (int id : entity.mentions()) {
                Mention mention = article.mentions().get(id);
                boolean telling =
                        entity.named() ? mention.kind() == Mention.Kind.NAME : mention.kind() == Mention.Kind.NOMINAL;
                if (telling) {
                    found.add(mention.name());
                }
            }
            if (found.isEmpty()) {
                found.add(entity.name());
            }
            return List.copyOf(found);
        }
    }
}
