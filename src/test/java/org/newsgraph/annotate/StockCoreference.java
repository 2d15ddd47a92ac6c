package org.newsgraph.annotate;

import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefChainAnnotation;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.newsgraph.annotate.CoreferenceGold.Found;
import org.newsgraph.text.Span;

/**
 * Prints how well the statistical coreference of stock CoreNLP groups the mentions of annotated articles, and how well we
 * do, by the same scorer.
 *
 * <p>Argument: the file of articles, see {@link CoreferenceGold}. Run it by {@code mvn -Pbenchmark}, which adds the models.
 */
public final class StockCoreference {
    private final StanfordCoreNLP stock;

    private StockCoreference(String algorithm) {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref");
        properties.setProperty("coref.algorithm", algorithm);
        stock = new StanfordCoreNLP(properties);
    }

    /** Measures and prints a line each. */
    public static void main(String[] args) throws IOException {
        Path articles = Path.of(args[0]);
        System.out.println("newsgraph: " + CoreferenceGold.measure(articles, CoreferenceIT::ours));
        System.out.println(
                "CoreNLP statistical: " + CoreferenceGold.measure(articles, new StockCoreference("statistical")::read));
    }

    private List<Found> read(String text) {
        Annotation document = stock.process(text);
        List<Found> found = new ArrayList<>();
        for (CorefChain chain : document.get(CorefChainAnnotation.class).values()) {
            for (CorefChain.CorefMention mention : chain.getMentionsInTextualOrder()) {
                List<CoreLabel> tokens = document.get(SentencesAnnotation.class)
                        .get(mention.sentNum - 1)
                        .get(TokensAnnotation.class);
                CoreLabel head = tokens.get(mention.headIndex - 1);
                found.add(new Found(
                        new Span(
                                tokens.get(mention.startIndex - 1).beginPosition(),
                                tokens.get(mention.endIndex - 2).endPosition()),
                        new Span(head.beginPosition(), head.endPosition()),
                        chain.getChainID()));
            }
        }
        return found;
    }
}
