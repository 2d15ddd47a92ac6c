package org.newsgraph.gazetteer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
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

    /** What a thing has one of. */
    private static final Set<String> SINGLE = Set.of(
            Terms.TYPE,
            Terms.LABEL,
            Terms.COUNTRY,
            Terms.LOCATED_IN,
            Terms.LATITUDE,
            Terms.LONGITUDE,
            Terms.PROMINENCE);

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
     * Reads all files from the class path, and a user's own after them.
     *
     * @param own Turtle files; what they say of something known is added to it
     * @return what they speak of, in the order of the files
     * @throws UncheckedIOException if one of the own files cannot be read, or is no Turtle
     */
    static DataFiles read(List<Path> own) {
        DataFiles files = read();
        own.forEach(files::addOwn);
        return files;
    }

    /**
     * Reads files of a user alone.
     *
     * @param own Turtle files
     * @return what they speak of
     * @throws UncheckedIOException if one of them cannot be read, or is no Turtle
     */
    static DataFiles of(List<Path> own) {
        DataFiles files = new DataFiles();
        own.forEach(files::addOwn);
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
            parse(content, Thing::add);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** What is known stays as it is: a second name is another name, a second class or country counts for nothing. */
    private void addOwn(Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            digest.update(content);
            parse(content, (thing, predicate, object) -> {
                if (!SINGLE.contains(predicate) || thing.values(predicate).isEmpty()) {
                    thing.add(predicate, object);
                } else if (predicate.equals(Terms.LABEL)
                        && !thing.values(predicate).contains(object)) {
                    thing.add(Terms.ALIAS, object);
                }
            });
        } catch (RiotException e) {
            throw new UncheckedIOException(
                    new IOException(file + " is no Turtle: " + e.getMessage() + "; add it again, or remove it", e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How one statement is added to what is said of a thing. */
    private interface Addition {
        void add(Thing thing, String predicate, Node object);
    }

    private void parse(byte[] content, Addition addition) {
        RDFParser.source(new ByteArrayInputStream(content))
                .lang(Lang.TURTLE)
                .checking(false)
                .resolveURIs(false)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(new StreamRDFBase() {
                    @Override
                    public void triple(Triple triple) {
                        Node subject = triple.getSubject();
                        Thing thing = things.computeIfAbsent(subject.toString(), k -> new Thing(Terms.key(subject)));
                        addition.add(thing, triple.getPredicate().getURI(), triple.getObject());
                    }
                });
    }
}
