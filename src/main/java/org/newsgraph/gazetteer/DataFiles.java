package org.newsgraph.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;

/** Reads {@code ontology/gazetteer}. */
final class DataFiles {
    private static final List<String> NAMES = List.of(
            "countries",
            "cities",
            "regions",
            "organizations",
            "media",
            "indices",
            "groups",
            "parties",
            "people",
            "offices",
            "actors");

    private final Map<String, Thing> things = new LinkedHashMap<>();

    private DataFiles() {}

    /**
     * Reads all files from the class path.
     *
     * @return what they speak of, in the order of the files
     */
    static DataFiles read() {
        DataFiles files = new DataFiles();
        NAMES.forEach(files::read);
        return files;
    }

    Collection<Thing> things() {
        return things.values();
    }

    /**
     * Finds what is said of an entity.
     *
     * @param key its key
     * @return what is said
     * @throws IllegalStateException if nothing is
     */
    Thing entity(String key) {
        return thing(Terms.iri(key));
    }

    /**
     * Finds what is said of a node without a name.
     *
     * @param node a blank node
     * @return what is said
     * @throws IllegalStateException if nothing is
     */
    Thing nameless(Node node) {
        return thing(node.toString());
    }

    private Thing thing(String name) {
        Thing found = things.get(name);
        if (found == null) {
            throw new IllegalStateException("nothing is said of " + name);
        }
        return found;
    }

    private void read(String name) {
        String path = "/ontology/gazetteer/" + name + ".ttl";
        try (InputStream in = DataFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + path);
            }
            RDFParser.source(in)
                    .lang(Lang.TURTLE)
                    .checking(false)
                    .resolveURIs(false)
                    .parse(new StreamRDFBase() {
                        @Override
                        public void triple(Triple triple) {
                            Node subject = triple.getSubject();
                            things.computeIfAbsent(subject.toString(), k -> new Thing(Terms.key(subject)))
                                    .add(triple.getPredicate().getURI(), triple.getObject());
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
