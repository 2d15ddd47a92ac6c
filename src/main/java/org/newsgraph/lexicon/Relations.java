package org.newsgraph.lexicon;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** What the ontology says of relations: PLOVER type, symmetry and super-relations. Relations are local names. */
public final class Relations {
    private static final String FILE = "/ontology/newsgraph.ttl";
    private static final String NG = "https://w3id.org/newsgraph/ontology#";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    private static final String SUPER = "http://www.w3.org/2000/01/rdf-schema#subPropertyOf";

    private static final String KINDS = "https://schema.org/rangeIncludes";
    private static final String SUPER_CLASS = "http://www.w3.org/2000/01/rdf-schema#subClassOf";

    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> symmetric = new HashSet<>();
    private final Set<String> literals = new HashSet<>();
    private final Map<String, String> ranges = new LinkedHashMap<>();
    private final Map<String, List<String>> kinds = new LinkedHashMap<>();
    private final Map<String, String> domains = new LinkedHashMap<>();
    private final Map<String, String> ploverTypes = new LinkedHashMap<>();
    private final Map<String, String> inverses = new LinkedHashMap<>();
    private final Map<String, List<String>> supers = new LinkedHashMap<>();
    private final Map<String, List<String>> ended = new LinkedHashMap<>();
    private final Map<String, List<String>> superClasses = new LinkedHashMap<>();
    private final Map<String, String> eventClasses = new LinkedHashMap<>();

    private Relations(Statements ontology) {
        for (Node term : ontology.subjects()) {
            if (term.isURI() && term.getURI().startsWith(NG) && isClass(ontology, term)) {
                addClass(ontology, term);
            }
            if (term.isURI() && term.getURI().startsWith(NG) && isProperty(ontology, term)) {
                add(ontology, term);
            }
        }
    }

    /**
     * Loads the relations of the built-in ontology.
     *
     * @return the table
     */
    public static Relations load() {
        return new Relations(Lexicon.resource(FILE));
    }

    /**
     * Gives all relations, in the order of the ontology.
     *
     * @return local names
     */
    public Set<String> names() {
        return Set.copyOf(names);
    }

    /**
     * Gives the PLOVER type of a relation, its own or that of its nearest super-relation.
     *
     * @param relation a local name
     * @return the local name of the type, such as {@code ASSAULT}
     */
    public Optional<String> ploverType(String relation) {
        return ancestors(relation).stream()
                .filter(ploverTypes::containsKey)
                .map(ploverTypes::get)
                .findFirst();
    }

    /**
     * Tells whether a relation holds both ways.
     *
     * @param relation a local name
     * @return whether it is symmetric
     */
    public boolean symmetric(String relation) {
        return symmetric.contains(relation);
    }

    /**
     * Gives the relation that says the same from the other side.
     *
     * @param relation a local name
     * @return its inverse, if one is declared
     */
    public Optional<String> inverse(String relation) {
        return Optional.ofNullable(inverses.get(relation));
    }

    /**
     * Tells whether a relation is, or is a kind of, another.
     *
     * @param relation a local name
     * @param general the supposed super-relation
     * @return whether it is
     */
    public boolean isA(String relation, String general) {
        return ancestors(relation).contains(general);
    }

    /**
     * Gives the relations that are over once a relation holds: who breaks ties is affiliated no more.
     *
     * @param relation a local name
     * @return local names
     */
    public List<String> ends(String relation) {
        return ended.getOrDefault(relation, List.of());
    }

    /**
     * Gives the class of what a relation starts from.
     *
     * @param relation a local name
     * @return the local name of the class
     */
    public Optional<String> domain(String relation) {
        return Optional.ofNullable(domains.get(relation));
    }

    /**
     * Gives the class of what a relation leads to.
     *
     * @param relation a local name
     * @return the local name of the class
     */
    public Optional<String> range(String relation) {
        return Optional.ofNullable(ranges.get(relation));
    }

    /**
     * Gives the classes of what a relation can lead to in news, where not everything can stand there.
     *
     * @param relation a local name
     * @return local names of classes; empty if anything can
     */
    public List<String> kinds(String relation) {
        return kinds.getOrDefault(relation, List.of());
    }

    /**
     * Tells whether a relation leads to a value, not to an entity.
     *
     * @param relation a local name
     * @return whether it does
     */
    public boolean literal(String relation) {
        return literals.contains(relation);
    }

    /**
     * Gives the class of the events a relation speaks of.
     *
     * @param relation a local name
     * @return the local name of the class of its PLOVER type, such as {@code Attack}
     */
    public Optional<String> eventClass(String relation) {
        return ploverType(relation).map(eventClasses::get);
    }

    /**
     * Tells whether a class is, or is a kind of, another.
     *
     * @param type a local name
     * @param general the supposed super-class
     * @return whether it is
     */
    public boolean classIsA(String type, String general) {
        return type.equals(general)
                || superClasses.getOrDefault(type, List.of()).stream().anyMatch(s -> classIsA(s, general));
    }

    private void addClass(Statements ontology, Node term) {
        String name = Statements.text(term);
        superClasses.put(name, own(ontology, term, SUPER_CLASS));
        ontology.text(term, NG + "ploverType").ifPresent(type -> eventClasses.putIfAbsent(type, name));
    }

    /** The terms of our own that a term stands below; {@code schema:Event} has the local name of ours. */
    private static List<String> own(Statements ontology, Node term, String property) {
        return ontology.objects(term, property).stream()
                .filter(above -> above.isURI() && above.getURI().startsWith(NG))
                .map(Statements::text)
                .toList();
    }

    private static boolean isClass(Statements ontology, Node term) {
        return ontology.texts(term, TYPE).contains("Class");
    }

    private void add(Statements ontology, Node term) {
        String name = Statements.text(term);
        names.add(name);
        supers.put(name, own(ontology, term, SUPER));
        ontology.text(term, NG + "ploverType").ifPresent(type -> ploverTypes.put(name, type));
        ended.put(name, ontology.texts(term, NG + "endsRelation"));
        ontology.text(term, OWL + "inverseOf").ifPresent(other -> {
            inverses.put(name, other);
            inverses.putIfAbsent(other, name);
        });
        ontology.text(term, RDFS + "domain").ifPresent(domain -> domains.put(name, domain));
        ontology.text(term, RDFS + "range").ifPresent(range -> ranges.put(name, range));
        kinds.put(name, ontology.texts(term, KINDS));
        if (ontology.texts(term, TYPE).contains("DatatypeProperty")) {
            literals.add(name);
        }
        if (ontology.texts(term, TYPE).contains("SymmetricProperty")) {
            symmetric.add(name);
        }
    }

    /** The relation itself, then its super-relations, nearest first. */
    private Set<String> ancestors(String relation) {
        Set<String> found = new LinkedHashSet<>(List.of(relation));
        List<String> level = List.of(relation);
        while (!level.isEmpty()) {
            level = level.stream()
                    .flatMap(name -> supers.getOrDefault(name, List.of()).stream())
                    .filter(found::add)
                    .toList();
        }
        return found;
    }

    private static boolean isProperty(Statements ontology, Node term) {
        return ontology.texts(term, TYPE).stream().anyMatch(type -> type.endsWith("Property"));
    }
}
