package org.newsgraph.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.acquire.Hints;
import org.newsgraph.acquire.RawDocument;
import org.newsgraph.acquire.Sources;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Ontology;
import org.newsgraph.graph.Terms;
import org.newsgraph.identity.SyntheticNews.Piece;
import org.newsgraph.identity.SyntheticNews.Saying;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.ReadArticle;
import org.newsgraph.pipeline.StandardStages;
import org.newsgraph.store.NewsStore;
import org.newsgraph.store.Reading;

/**
 * Measures who is who over synthetic news in a real store: 10,000 articles handed over as annotated, and some hundred read
 * from their text by the whole pipeline. Arguments: how many of each, and a seed.
 */
public final class WhoIsWhoMeasure {
    private static final int BATCH = 500;

    private final ClusterScore decided = new ClusterScore();
    private final ClusterScore byName = new ClusterScore();
    private int missed;

    private WhoIsWhoMeasure() {}

    public static void main(String[] arguments) throws IOException {
        int annotated = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int read = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        System.out.println("annotated: " + annotated(annotated, seed));
        if (read > 0) {
            System.out.println("read: " + read(read, seed));
        }
    }

    double f1() {
        return decided.f1();
    }

    @Override
    public String toString() {
        return decided + "\n  by the bare name: " + byName + "\n  not found: " + missed;
    }

    static WhoIsWhoMeasure annotated(int number, long seed) throws IOException {
        Path folder = Files.createTempDirectory("who-is-who");
        List<Piece> pieces = new SyntheticNews(seed, number / 5, 0.1).articles(number);
        Map<String, Piece> byArticle = new LinkedHashMap<>();
        try (NewsStore store = NewsStore.open(folder, Optional.empty())) {
            long storing = 0;
            List<Map.Entry<ArticleGraph, Reading>> batch = new ArrayList<>();
            Reading reading = new Reading(Instant.EPOCH, "made", "test");
            List<Piece> shuffled = new ArrayList<>(pieces);
            Collections.shuffle(shuffled, new Random(seed));
            for (Piece piece : shuffled) {
                ArticleGraph graph = made(piece);
                byArticle.put(graph.iri(), piece);
                batch.add(Map.entry(graph, reading));
                if (batch.size() == BATCH || byArticle.size() == shuffled.size()) {
                    long begin = System.nanoTime();
                    store.replaceAll(batch);
                    storing += System.nanoTime() - begin;
                    batch.clear();
                }
            }
            System.out.printf("stored and decided in %.0f s%n", storing / 1e9);
            return score(store, byArticle);
        } finally {
            delete(folder);
        }
    }

    private static ArticleGraph made(Piece piece) {
        Made made = Made.article("piece-" + piece.id(), piece.day().toString());
        piece.sayings().forEach(s -> made.entity(s.type(), s.beside(), s.name()));
        return made.graph();
    }

    static WhoIsWhoMeasure read(int number, long seed) throws IOException {
        Path folder = Files.createTempDirectory("who-is-who");
        List<Piece> pieces = new SyntheticNews(seed, number / 5, 0.1).articles(number);
        StandardStages stages = new StandardStages(LocalDate.of(2021, 1, 1), Optional.empty());
        Map<String, Piece> byArticle = new LinkedHashMap<>();
        try (NewsStore store = NewsStore.open(folder.resolve("store"), Optional.empty())) {
            Pipeline pipeline = stages.pipeline(Ontology.bundled(), store.iris(), true);
            for (Piece piece : pieces) {
                Path file = folder.resolve("piece-" + piece.id() + ".txt");
                Files.writeString(file, text(piece), StandardCharsets.UTF_8);
                Hints hints = new Hints(Optional.empty(), Optional.empty(), Optional.of(piece.day()), Optional.empty());
                List<RawDocument> documents = new ArrayList<>();
                new Sources(System.in)
                        .read(List.of(file.toString()), p -> {})
                        .iterator()
                        .forEachRemaining(documents::add);
                for (RawDocument document : documents) {
                    RawDocument dated = new RawDocument(
                            document.source(),
                            document.kind(),
                            document.content(),
                            document.hints().or(hints));
                    Optional<ReadArticle> article = pipeline.read(dated, p -> {});
                    article.ifPresent(a -> {
                        byArticle.put(a.graph().iri(), piece);
                        store.replace(a.graph(), new Reading(Clock.systemUTC().instant(), "made", "test"));
                    });
                }
            }
            return score(store, byArticle);
        } finally {
            delete(folder);
        }
    }

    /** Each one criticizes the next. */
    private static String text(Piece piece) {
        StringBuilder text = new StringBuilder("Report number " + piece.id() + "\n\n");
        List<Saying> sayings = piece.sayings();
        for (int i = 0; i < sayings.size(); i++) {
            String subject = phrase(sayings.get(i));
            String object = sayings.get((i + 1) % sayings.size()).name();
            text.append(Character.toUpperCase(subject.charAt(0)))
                    .append(subject.substring(1))
                    .append(" criticized ")
                    .append(object)
                    .append(" on Monday.\n\n");
        }
        return text.toString();
    }

    private static String phrase(Saying saying) {
        if (saying.beside().isEmpty()) {
            return saying.type().equals("Person") ? saying.name() : "the " + saying.name();
        }
        boolean demonym = Character.isUpperCase(saying.beside().charAt(0));
        return (demonym ? "" : "the ") + saying.beside() + " " + saying.name();
    }

    private static WhoIsWhoMeasure score(NewsStore store, Map<String, Piece> byArticle) {
        WhoIsWhoMeasure measure = new WhoIsWhoMeasure();
        store.read(dataset -> {
            byArticle.forEach((article, piece) ->
                    piece.sayings().forEach(s -> measure.add(dataset, NodeFactory.createURI(article), s)));
            return 0;
        });
        return measure;
    }

    private void add(DatasetGraph dataset, Node article, Saying saying) {
        Node words = NodeFactory.createLiteralString(saying.name());
        Optional<Node> entity = dataset.stream(article, Node.ANY, Terms.ANCHOR, words)
                .flatMap(q -> dataset.stream(article, q.getSubject(), Terms.IDENT_REF, Node.ANY))
                .map(q -> q.getObject())
                .findFirst();
        if (entity.isEmpty()) {
            missed++;
        }
        String gold = Integer.toString(saying.who());
        String alone = article + saying.name();
        decided.add(gold, entity.map(Node::getURI).orElse(alone));
        byName.add(gold, entity.isPresent() ? saying.name() : alone);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        }
    }
}
