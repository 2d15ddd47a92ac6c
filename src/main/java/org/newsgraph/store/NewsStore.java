package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Ontology;
import org.newsgraph.graph.Spans;
import org.newsgraph.graph.SureClaims;
import org.newsgraph.graph.Terms;
import org.newsgraph.identity.Judgements;
import org.newsgraph.identity.Unit;
import org.newsgraph.vocab.Prefixes;

/**
 * A store of article graphs on disk.
 *
 * <p>One process at a time may open it. Every change is a transaction: a process that is killed leaves every article
 * whole, old or new.
 */
public final class NewsStore implements AutoCloseable {
    /**
     * Four quad indexes of the six that TDB2 has by default: two thirds of the disk and the time to load, and our queries
     * need no other. Kept beside the data in {@code tdb.cfg}.
     */
    private static final String[] INDEXES = {"GSPO", "SPOG", "POSG", "OSPG"};

    private final Path directory;
    private final DatasetGraph dataset;
    private final Iris iris;
    private final DatasetGraph shown;
    private final Catalog catalog;
    private final WhoIsWho whoIsWho;
    private final CopyGraph copies;
    private final double least;
    private boolean closed;

    private NewsStore(Path directory, DatasetGraph dataset, Iris iris, double least) {
        this.directory = directory;
        this.dataset = dataset;
        this.shown = SureClaims.of(dataset, least);
        this.iris = iris;
        this.catalog = new Catalog(dataset, iris);
        this.whoIsWho = new WhoIsWho(dataset, iris);
        this.copies = new CopyGraph(dataset, iris);
        this.least = least;
    }

    /**
     * Gives the store without its unsure claims, and without what only they state, for all that reads; writing goes on
     * as before. Closing it closes this store.
     *
     * @param confidence the confidence from which on claims are there, 0 to 1
     * @return this store seen so
     */
    public NewsStore atLeast(double confidence) {
        return confidence <= 0 ? this : new NewsStore(directory, dataset, iris, confidence);
    }

    /**
     * Opens a store, and creates it where there is none.
     *
     * @param directory where it is kept
     * @param base what its IRIs begin with; empty for the base it was created with, or the default
     * @return the store
     * @throws StoreException if another process has it open, it was created with another base, or the place is no store
     */
    public static NewsStore open(Path directory, Optional<String> base) {
        create(directory);
        return connect(directory, base);
    }

    /**
     * Opens a store that is there.
     *
     * @param directory where it is kept
     * @return the store
     * @throws StoreException if there is none, or another process has it open
     */
    public static NewsStore open(Path directory) {
        if (!exists(directory)) {
            throw new StoreException(
                    "no store in " + directory + "; 'newsgraph build SOURCE --store " + directory + "' creates one");
        }
        return connect(directory, Optional.empty());
    }

    /**
     * Tells whether a directory holds a store.
     *
     * @param directory where to look
     * @return true if it does
     */
    public static boolean exists(Path directory) {
        return Files.isDirectory(directory.resolve("Data-0001")) || Files.exists(directory.resolve("tdb.cfg"));
    }

    private static void create(Path directory) {
        try {
            Files.createDirectories(directory);
            try (Stream<Path> content = Files.list(directory)) {
                if (!exists(directory) && content.findAny().isPresent()) {
                    throw new StoreException(directory + " is neither a store nor empty");
                }
            }
        } catch (IOException e) {
            throw new StoreException("cannot create a store in " + directory + ": " + e.getMessage(), e);
        }
    }

    private static NewsStore connect(Path directory, Optional<String> base) {
        Location location = Location.create(directory.toString());
        try {
            StoreParams params = StoreParams.builder("newsgraph")
                    .primaryIndexQuads(INDEXES[0])
                    .quadIndexes(INDEXES)
                    .build();
            DatabaseConnection.connectCreate(location, params, null);
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(location);
            dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
            return prepare(directory, dataset, base);
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            throw explain(directory, e);
        }
    }

    private static NewsStore prepare(Path directory, DatasetGraph dataset, Optional<String> base) {
        Optional<String> recorded = Txn.calculateRead(dataset, () -> Catalog.base(dataset));
        String wanted = base.map(b -> new Iris(b).base()).or(() -> recorded).orElse(Iris.DEFAULT_BASE);
        if (recorded.isPresent() && !recorded.get().equals(wanted)) {
            close(dataset);
            throw new StoreException("the store in " + directory + " was created with the base " + recorded.get()
                    + " and cannot take " + wanted);
        }
        NewsStore store = new NewsStore(directory, dataset, new Iris(wanted), 0);
        if (recorded.isEmpty()) {
            Txn.executeWrite(dataset, () -> {
                store.catalog.recordBase();
                Prefixes.all().forEach((p, n) -> dataset.prefixes().add(p, n));
                dataset.prefixes().add("ent", store.iris.base() + "entity/");
            });
        }
        return store;
    }

    private static StoreException explain(Path directory, RuntimeException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("lock")) {
            return new StoreException(
                    "the store in " + directory
                            + " is in use by another process, perhaps a running server; stop it first" + " (" + message
                            + ")",
                    e);
        }
        return new StoreException("cannot open the store in " + directory + ": " + message, e);
    }

    /**
     * Gives the dataset; its default graph is, in queries, the union of all graphs.
     *
     * @return the dataset, to be used within transactions
     */
    public DatasetGraph dataset() {
        return shown;
    }

    /**
     * Gives the names of things in this store.
     *
     * @return the IRIs under the store's base
     */
    public Iris iris() {
        return iris;
    }

    /**
     * Tells where the store is kept.
     *
     * @return its directory
     */
    public Path directory() {
        return directory;
    }

    /**
     * Reads within one transaction.
     *
     * @param reading what to do with the dataset
     * @param <T> what comes of it
     * @return what came of it
     */
    public <T> T read(Function<DatasetGraph, T> reading) {
        return Txn.calculateRead(shown, () -> reading.apply(shown));
    }

    /**
     * Puts the ontology into its graph, if it is not there or is another.
     *
     * @param ontology the ontology
     */
    public void ontology(Ontology ontology) {
        Txn.executeWrite(dataset, () -> {
            Node name = NodeFactory.createURI(iris.ontology());
            if (!dataset.getGraph(name).isIsomorphicWith(ontology.graph())) {
                dataset.removeGraph(name);
                ontology.graph()
                        .find()
                        .forEach(t -> dataset.add(name, t.getSubject(), t.getPredicate(), t.getObject()));
            }
        });
    }

    /**
     * Stores one article, in place of its earlier version: that with its IRI, and those with its address and much the same
     * text, whose title or day was another.
     *
     * @param article its graph
     * @param reading when and from where it was read
     * @throws IllegalArgumentException if the graph quotes what its text does not say
     */
    public void replace(ArticleGraph article, Reading reading) {
        replaceAll(List.of(Map.entry(article, reading)));
    }

    /**
     * Stores several articles in one transaction.
     *
     * @param articles their graphs, each with when and from where it was read
     * @throws IllegalArgumentException if a graph quotes what its text does not say; nothing is stored then
     */
    public void replaceAll(Collection<Map.Entry<ArticleGraph, Reading>> articles) {
        articles.forEach(a -> check(a.getKey()));
        Txn.executeWrite(dataset, () -> {
            Set<String> names = new TreeSet<>();
            Set<String> changed = new TreeSet<>();
            articles.forEach(a -> {
                Stream.concat(Stream.of(a.getKey().iri()), versions(a.getKey()).stream())
                        .forEach(iri -> {
                            changed.add(iri);
                            names.addAll(whoIsWho.units().names(iri));
                            delete(iri);
                        });
                put(a.getKey(), a.getValue());
            });
            whoIsWho.decide(List.copyOf(changed), names);
            copies.update();
        });
    }

    private static void check(ArticleGraph article) {
        List<String> faults = Spans.faults(article);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(article.iri() + ": " + String.join("; ", faults));
        }
    }

    private void put(ArticleGraph article, Reading reading) {
        Node name = article.node();
        whoIsWho.units().put(article.iri(), article.identities());
        article.graph().find().forEach(t -> dataset.add(name, t.getSubject(), t.getPredicate(), t.getObject()));
        catalog.record(article, reading);
    }

    /**
     * Removes an article.
     *
     * @param iri its IRI
     * @return false if it was not there
     */
    public boolean remove(String iri) {
        return Txn.calculateWrite(dataset, () -> {
            Node name = NodeFactory.createURI(iri);
            boolean there = catalog.holds(name);
            if (there) {
                Set<String> names = whoIsWho.units().names(iri);
                delete(iri);
                whoIsWho.decide(List.of(iri), names);
                copies.update();
            }
            return there;
        });
    }

    /** Earlier versions of an article that have its address, but another title or day. */
    private List<String> versions(ArticleGraph article) {
        List<Node> addresses = article.graph()
                .find(article.node(), Terms.URL, Node.ANY)
                .mapWith(t -> t.getObject())
                .toList();
        return copies.versions(article.node(), addresses, article.fingerprint()).stream()
                .map(Node::getURI)
                .toList();
    }

    private void delete(String iri) {
        Node article = NodeFactory.createURI(iri);
        dataset.removeGraph(article);
        whoIsWho.units().remove(iri);
        catalog.forget(article);
    }

    /**
     * Lists the articles.
     *
     * @return the articles, by day and IRI
     */
    public List<StoredArticle> list() {
        return Txn.calculateRead(dataset, () -> {
            List<StoredArticle> found = new ArrayList<>(catalog.list());
            if (least > 0) {
                found.replaceAll(a -> a.withClaims(sureClaims(a.iri())));
            }
            found.sort(Comparator.comparing((StoredArticle a) -> a.date().orElse(""))
                    .thenComparing(StoredArticle::iri));
            return List.copyOf(found);
        });
    }

    private int sureClaims(String article) {
        return shown.getGraph(NodeFactory.createURI(article))
                .find(Node.ANY, Terms.TYPE, Terms.CLAIM)
                .toList()
                .size();
    }

    /**
     * Lists the articles that were made from others.
     *
     * @return the copies, by story and IRI
     */
    public List<StoredCopy> copies() {
        return Txn.calculateRead(dataset, copies::list);
    }

    /**
     * Copies one article's graph out of the store.
     *
     * @param iri its IRI
     * @return the graph, if the article is there
     */
    public Optional<ArticleGraph> article(String iri) {
        return Txn.calculateRead(dataset, () -> {
            Node name = NodeFactory.createURI(iri);
            if (!catalog.holds(name)) {
                return Optional.empty();
            }
            Graph copy = GraphMemFactory.createDefaultGraphSameTerm();
            shown.getGraph(name).find().forEach(copy::add);
            return Optional.of(new ArticleGraph(iri, copy));
        });
    }

    /**
     * Gives what people said of who is who.
     *
     * @return their judgements
     */
    public Judgements judgements() {
        return Txn.calculateRead(dataset, whoIsWho::judgements);
    }

    /**
     * Finds the entities of single articles behind an entity.
     *
     * @param end the IRI of an entity, or of a decision
     * @return the units that stand under it, or would without other articles; often none
     */
    public List<Unit> units(String end) {
        return Txn.calculateRead(
                dataset,
                () -> whoIsWho.judgements().isDecision(end)
                        ? whoIsWho.units().unit(end).stream().toList()
                        : whoIsWho.units().ofEntity(end));
    }

    /**
     * Takes judgements in place of those before, and puts all graphs in order after them. They outlive all articles.
     *
     * @param judgements all judgements
     */
    public void judge(Judgements judgements) {
        Txn.executeWrite(dataset, () -> whoIsWho.judge(judgements));
    }

    /** Rewrites the store without what was removed or replaced; frees the disk. */
    public void compact() {
        DatabaseMgr.compact(dataset, true);
    }

    /**
     * Measures the store.
     *
     * @return the bytes it takes on disk
     */
    public long bytes() {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(p -> p.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(directory.toString(), e);
        }
    }

    /** Lets other processes open the store; closing twice is closing once. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            close(dataset);
        }
    }

    private static void close(DatasetGraph dataset) {
        if (dataset.isInTransaction() && dataset.transactionMode() == ReadWrite.WRITE) {
            dataset.abort();
        }
        TDBInternal.expel(dataset);
    }
}
