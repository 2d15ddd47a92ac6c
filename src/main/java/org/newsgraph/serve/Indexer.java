package org.newsgraph.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.SureClaims;

/**
 * Keeps the search index as the store is: articles that are new or were read again are indexed, those that are gone go.
 *
 * <p>All changes become visible in one commit of Lucene, with the stamps of the articles in them; whoever is killed before
 * leaves the index as it was, and the next one does what is missing.
 */
final class Indexer {
    /** Another number has every article indexed again. */
    private static final String SHAPE = "1 ";

    private static final Set<Node> NAMING = Set.of(Terms.LABEL, Terms.ALT_LABEL, Terms.HEADLINE);

    private final DatasetGraph dataset;
    private final SearchIndex index;
    private final String times;

    Indexer(DatasetGraph dataset, SearchIndex index, String base) {
        this.dataset = SureClaims.all(dataset);
        this.index = index;
        this.times = base + "time/";
    }

    /** Brings the index up to date, within a transaction; gives the number of articles that were indexed or dropped. */
    int update() {
        Map<String, String> wanted = stamps();
        Map<String, String> known = index.stamps();
        if (wanted.equals(known)) {
            return 0;
        }
        int changes = 0;
        IndexWriter writer = index.writer();
        Set<String> names = new HashSet<>();
        try {
            for (Map.Entry<String, String> article : known.entrySet()) {
                if (!article.getValue().equals(wanted.get(article.getKey()))) {
                    writer.deleteDocuments(new Term(SearchIndex.ARTICLE, article.getKey()));
                    changes++;
                }
            }
            for (Map.Entry<String, String> article : wanted.entrySet()) {
                if (!article.getValue().equals(known.get(article.getKey()))) {
                    add(writer, article.getKey(), article.getValue(), names);
                    changes++;
                }
            }
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException("search index", e);
        }
        return changes;
    }

    private Map<String, String> stamps() {
        Map<String, String> stamps = new HashMap<>();
        dataset.findNG(Node.ANY, Node.ANY, Terms.TYPE, Terms.NEWS_ARTICLE)
                .forEachRemaining(quad -> stamps.put(quad.getGraph().getURI(), SHAPE));
        dataset.findNG(Node.ANY, Node.ANY, Terms.READ_AT, Node.ANY)
                .forEachRemaining(quad -> stamps.computeIfPresent(
                        quad.getSubject().toString(),
                        (article, stamp) -> SHAPE + Description.textOf(quad.getObject())));
        // Who is who may have been decided anew since the article was read.
        dataset.findNG(Node.ANY, Node.ANY, org.newsgraph.graph.Terms.ADDED_TRIPLES, Node.ANY)
                .forEachRemaining(quad -> stamps.computeIfPresent(
                        quad.getSubject().toString(),
                        (article, stamp) -> stamp + ' ' + Iris.hash(Description.textOf(quad.getObject()))));
        return stamps;
    }

    private void add(IndexWriter writer, String article, String stamp, Set<String> names) throws IOException {
        Node graph = Terms.iri(article);
        Document mark = new Document();
        mark.add(new StringField(SearchIndex.KIND, SearchIndex.STAMP, Field.Store.NO));
        mark.add(new StringField(SearchIndex.ARTICLE, article, Field.Store.YES));
        mark.add(new StringField(SearchIndex.STAMP, stamp, Field.Store.YES));
        writer.addDocument(mark);
        Set<Node> sentences = new HashSet<>();
        Set<Node> events = new HashSet<>();
        Map<Node, String> anchors = new HashMap<>();
        List<Quad> labels = new ArrayList<>();
        // One pass over the article: the store has no index by graph and property.
        dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            Node property = quad.getPredicate();
            if (property.equals(Terms.TYPE)) {
                if (quad.getObject().equals(Terms.SENTENCE_CLASS)) {
                    sentences.add(quad.getSubject());
                } else if (quad.getObject().equals(Terms.SEM_EVENT)) {
                    events.add(quad.getSubject());
                }
            } else if (property.equals(Terms.ANCHOR)) {
                anchors.put(quad.getSubject(), Description.textOf(quad.getObject()));
            } else if (NAMING.contains(property)) {
                labels.add(quad);
            }
        });
        for (Node sentence : sentences) {
            String text = anchors.getOrDefault(sentence, "");
            writer.addDocument(document(SearchIndex.SENTENCE, sentence.toString(), "anchor", text, article));
        }
        for (Quad label : labels) {
            Node subject = label.getSubject();
            String text = Description.textOf(label.getObject());
            if (label.getPredicate().equals(Terms.HEADLINE)) {
                writer.addDocument(document(SearchIndex.TITLE, article, "headline", text, article));
            } else if (subject.isURI() && !subject.getURI().startsWith(times)) {
                String field = label.getPredicate().equals(Terms.LABEL) ? "label" : "name";
                if (subject.getURI().startsWith(article)) {
                    String kind = events.contains(subject) ? SearchIndex.EVENT : SearchIndex.LOCAL;
                    writer.addDocument(document(kind, subject.getURI(), field, text, article));
                } else {
                    name(writer, subject.getURI(), field, text, names);
                }
            }
        }
    }

    private static void name(IndexWriter writer, String iri, String field, String name, Set<String> names)
            throws IOException {
        String key = iri + " " + field + " " + name;
        if (names.add(key)) {
            Document document = document(SearchIndex.THING, iri, field, name, "");
            document.add(new StringField(SearchIndex.KEY, key, Field.Store.NO));
            writer.updateDocument(new Term(SearchIndex.KEY, key), document);
        }
    }

    private static Document document(String kind, String iri, String field, String text, String article) {
        Document document = new Document();
        document.add(new StringField(SearchIndex.KIND, kind, Field.Store.YES));
        document.add(new StringField(SearchIndex.IRI, iri, Field.Store.YES));
        document.add(new TextField(SearchIndex.WORDS, text, Field.Store.YES));
        document.add(new TextField(field, text, Field.Store.YES));
        if (!article.isEmpty()) {
            document.add(new StringField(SearchIndex.ARTICLE, article, Field.Store.YES));
        }
        return document;
    }
}
