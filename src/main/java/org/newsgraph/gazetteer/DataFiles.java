package org.newsgraph.gazetteer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
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

    private static final int VERSION_DIGITS = 8;

    private final Map<String, Thing> things = new LinkedHashMap<>();
    private final MessageDigest digest;

    private DataFiles() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Reads all files from the class path.
     *
     * @return what they speak of, in the order of the files
     */
    static DataFiles read() {
        DataFiles files = new DataFiles();
        NAMES.forEach(files::add);
        return files;
    }

    /**
     * Reads one file from the class path.
     *
     * @param name its name without the ending
     * @return what it speaks of, in the order of the file
     */
    static DataFiles read(String name) {
        DataFiles files = new DataFiles();
        files.add(name);
        return files;
    }

    /**
     * Tells these files from any others.
     *
     * @return the first digits of the SHA-256 of what was read
     */
    String version() {
        try {
            byte[] all = ((MessageDigest) digest.clone()).digest();
            return HexFormat.of().formatHex(all).substring(0, VERSION_DIGITS);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the digest of every Java can be cloned", e);
        }
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

    private void add(String name) {
        String path = "/ontology/gazetteer/" + name + ".ttl";
        try (InputStream in = DataFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + path);
            }
            byte[] content = in.readAllBytes();
            digest.update(content);
            RDFParser.source(new ByteArrayInputStream(content))
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
