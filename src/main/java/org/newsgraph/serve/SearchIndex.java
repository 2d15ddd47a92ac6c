package org.newsgraph.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;

/**
 * The words of names, titles and sentences, each leading to what they name. A text index of Jena, so that queries can ask
 * it with {@code text:query}; besides the fields that Jena knows it has a few of its own.
 */
final class SearchIndex implements AutoCloseable {
    /** What a document is, the IRI it leads to, its words, its article; the stamp of an article that is indexed. */
    static final String KIND = "kind";

    static final String IRI = "uri";
    static final String WORDS = "words";
    static final String ARTICLE = "article";
    static final String STAMP = "stamp";
    /** One document for each name of a thing, however many articles use it. */
    static final String KEY = "key";

    static final String THING = "thing";
    static final String LOCAL = "local";
    static final String EVENT = "event";
    static final String TITLE = "article";
    static final String SENTENCE = "sentence";

    private static final int MOST = 2000;
    private static final int FEW = 60;

    private final Directory directory;
    private final Analyzer analyzer = new FoldingAnalyzer();
    private final TextIndexLucene lucene;

    SearchIndex(Directory directory) {
        this.directory = directory;
        EntityDefinition fields = new EntityDefinition(IRI, "label");
        fields.setPrimaryPredicate(Terms.LABEL);
        fields.setLangField("lang");
        fields.set("name", Terms.ALT_LABEL);
        fields.set("headline", Terms.HEADLINE);
        fields.set("anchor", Terms.ANCHOR);
        TextIndexConfig config = new TextIndexConfig(fields);
        config.setAnalyzer(analyzer);
        config.setQueryAnalyzer(analyzer);
        config.setValueStored(true);
        this.lucene = new TextIndexLucene(directory, config);
    }

    /** Gives the index as Jena's queries know it. */
    TextIndex text() {
        return lucene;
    }

    Directory directory() {
        return directory;
    }

    org.apache.lucene.index.IndexWriter writer() {
        return lucene.getIndexWriter();
    }

    /**
     * Something that the words were found in.
     *
     * @param iri what it leads to
     * @param kind thing, local, event, article or sentence
     * @param text the name, title or sentence
     * @param article the article that says so, empty for a thing that many may name
     */
    record Found(String iri, String kind, String text, String article) {}

    /** Finds names and titles with all the words, of which the last may be unfinished; in no order. */
    List<Found> names(String words) {
        List<Found> found = new ArrayList<>(find(words, List.of(THING), MOST));
        found.addAll(find(words, List.of(TITLE), FEW));
        found.addAll(find(words, List.of(EVENT, LOCAL), FEW));
        return found;
    }

    /** Finds sentences with all the words, the most telling first. */
    List<Found> sentences(String words, int most) {
        return find(words, List.of(SENTENCE), most);
    }

    private List<Found> find(String words, List<String> kinds, int most) {
        List<String> terms = terms(words);
        if (terms.isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder kind = new BooleanQuery.Builder();
        kinds.forEach(one -> kind.add(new TermQuery(new Term(KIND, one)), BooleanClause.Occur.SHOULD));
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(kind.build(), BooleanClause.Occur.FILTER);
        for (int i = 0; i < terms.size(); i++) {
            boolean unfinished = i == terms.size() - 1 && !words.endsWith(" ");
            query.add(term(terms.get(i), unfinished), BooleanClause.Occur.MUST);
        }
        return search(query.build(), most);
    }

    private static Query term(String word, boolean unfinished) {
        Query whole = new TermQuery(new Term(WORDS, word));
        return unfinished
                ? new BooleanQuery.Builder()
                        .add(whole, BooleanClause.Occur.SHOULD)
                        .add(new PrefixQuery(new Term(WORDS, word)), BooleanClause.Occur.SHOULD)
                        .build()
                : whole;
    }

    private List<Found> search(Query query, int most) {
        try (IndexReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            StoredFields stored = searcher.storedFields();
            List<Found> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
                Document document = stored.document(hit.doc);
                found.add(new Found(
                        document.get(IRI),
                        document.get(KIND),
                        document.get(WORDS),
                        document.get(ARTICLE) == null ? "" : document.get(ARTICLE)));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("search index", e);
        }
    }

    /** Gives the articles that are indexed, each with its stamp. */
    Map<String, String> stamps() {
        try (IndexReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            StoredFields stored = searcher.storedFields();
            Map<String, String> stamps = new HashMap<>();
            int most = Math.max(1, reader.numDocs());
            for (ScoreDoc hit : searcher.search(new TermQuery(new Term(KIND, STAMP)), most).scoreDocs) {
                Document document = stored.document(hit.doc);
                stamps.put(document.get(ARTICLE), document.get(STAMP));
            }
            return stamps;
        } catch (IOException e) {
            throw new UncheckedIOException("search index", e);
        }
    }

    /** Cuts words as the index has them: lower case, without accents. */
    List<String> terms(String words) {
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(WORDS, words)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken() && terms.size() < 12) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(words, e);
        }
        return terms;
    }

    @Override
    public void close() {
        lucene.close();
        try {
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException("search index", e);
        }
    }
}
