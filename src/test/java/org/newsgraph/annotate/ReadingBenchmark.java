package org.newsgraph.annotate;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.Morphology;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.newsgraph.clean.Article;
import org.newsgraph.clean.DocumentDate;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Extraction;
import org.newsgraph.extract.Extractor;
import org.newsgraph.extract.Qualifiers;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.lexicon.Lexicon;

/**
 * How much CPU reading takes, beside stock CoreNLP on the same texts in the same run, and what would be won and lost by not
 * parsing the sentences that hold no word of the lexicon.
 *
 * <p>Arguments: a JSON Lines file, each line with {@code text} and perhaps {@code doc_date}; the rounds (5). Run it by {@code
 * mvn -Pbenchmark}, which adds what stock CoreNLP needs.
 */
public final class ReadingBenchmark {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final String STOCK = "stock CoreNLP (tokenize,pos,lemma,ner,depparse)";
    private static final String WHOLE = "newsgraph, from text to claims";
    private static final String SKIPPING = "newsgraph, sentences without a word of the lexicon not parsed";

    private interface Reader {
        void read(Article article);
    }

    private final Lexicon lexicon = Lexicon.load();
    private final Gazetteer gazetteer = Gazetteer.load();
    private final Extractor extractor = new Extractor(lexicon);
    private final Annotator whole = new Annotator(gazetteer);
    private final Annotator skipping = new Annotator(
            gazetteer,
            LanguageModels.shared().parsing(parser -> labels -> promising(labels) ? parser.parse(labels) : List.of()));
    private final Morphology morphology = new Morphology();

    private ReadingBenchmark() {}

    /** Measures and prints a Markdown table. */
    public static void main(String[] args) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            articles.add(article(JsonParser.parseString(line).getAsJsonObject()));
        }
        new ReadingBenchmark().run(articles, args.length > 1 ? Integer.parseInt(args[1]) : 5);
    }

    private static Article article(JsonObject json) {
        Optional<DocumentDate> date = json.has("doc_date")
                ? Optional.of(new DocumentDate(
                        LocalDate.parse(json.get("doc_date").getAsString().substring(0, 10)),
                        DocumentDate.Basis.GIVEN,
                        "given"))
                : Optional.empty();
        return Article.ofText("-", "", json.get("text").getAsString(), date);
    }

    private void run(List<Article> articles, int rounds) {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        properties.setProperty("threads", "1");
        StanfordCoreNLP stock = new StanfordCoreNLP(properties);
        Map<String, Reader> readers = new LinkedHashMap<>();
        readers.put(STOCK, article -> stock.process(article.text()));
        readers.put(WHOLE, article -> extractor.extract(whole.annotate(article, p -> {}), p -> {}));
        readers.put(SKIPPING, article -> extractor.extract(skipping.annotate(article, p -> {}), p -> {}));
        Map<String, double[]> seconds = new LinkedHashMap<>();
        readers.keySet().forEach(name -> seconds.put(name, new double[rounds]));
        for (int round = -1; round < rounds; round++) {
            for (Map.Entry<String, Reader> reader : readers.entrySet()) {
                long before = PROCESS.getProcessCpuTime();
                articles.forEach(reader.getValue()::read);
                // the round before the first warms up
                if (round >= 0) {
                    seconds.get(reader.getKey())[round] = (PROCESS.getProcessCpuTime() - before) / 1e9;
                }
            }
        }
        System.out.println("| reader | articles a CPU second | of stock, median (least to most) |");
        System.out.println("|---|---|---|");
        double[] anchor = seconds.get(STOCK);
        seconds.forEach((name, cpu) -> {
            double[] ratio = new double[rounds];
            Arrays.setAll(ratio, i -> anchor[i] / cpu[i]);
            double[] speed =
                    Arrays.stream(cpu).map(s -> articles.size() / s).sorted().toArray();
            Arrays.sort(ratio);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f (%.2f to %.2f) |%n",
                    name,
                    speed[rounds / 2],
                    ratio[rounds / 2],
                    ratio[0],
                    ratio[rounds - 1]);
        });
        compare(articles);
    }

    private void compare(List<Article> articles) {
        int tokens = 0;
        int sentences = 0;
        int unread = 0;
        int unreadTokens = 0;
        int claims = 0;
        List<String> lost = new ArrayList<>();
        int other = 0;
        for (Article article : articles) {
            AnnotatedArticle all = whole.annotate(article, p -> {});
            AnnotatedArticle some = skipping.annotate(article, p -> {});
            for (int i = 0; i < all.sentences().size(); i++) {
                Sentence sentence = all.sentences().get(i);
                sentences++;
                tokens += sentence.tokens().size();
                if (sentence.parsed() && !some.sentences().get(i).parsed()) {
                    unread++;
                    unreadTokens += sentence.tokens().size();
                }
            }
            Set<String> wanted = said(extractor.extract(all, p -> {}));
            Set<String> found = said(extractor.extract(some, p -> {}));
            claims += wanted.size();
            other += (int) found.stream().filter(c -> !wanted.contains(c)).count();
            wanted.stream().filter(c -> !found.contains(c)).forEach(lost::add);
        }
        System.out.printf(
                Locale.ROOT,
                "%n%d articles, %d tokens, %d sentences. Skipped: %d sentences, %d tokens. Claims: %d; lost by skipping: %d;"
                        + " that came out otherwise: %d.%n",
                articles.size(),
                tokens,
                sentences,
                unread,
                unreadTokens,
                claims,
                lost.size(),
                other);
        lost.forEach(claim -> System.out.println("lost: " + claim));
    }

    private static Set<String> said(Extraction extraction) {
        Set<String> claims = new LinkedHashSet<>();
        for (Claim claim : extraction.claims()) {
            Qualifiers q = claim.qualifiers();
            String source = q.source()
                    .map(m -> extraction
                            .article()
                            .mentions()
                            .get(m.mention())
                            .span()
                            .toString())
                    .orElse("the article");
            claims.add("%s at %s, %s, said by %s".formatted(q.rule(), q.trigger(), q.factuality(), source));
        }
        return claims;
    }

    private boolean promising(List<CoreLabel> labels) {
        return labels.stream().anyMatch(label -> {
            String lemma = morphology.lemma(label.word(), label.tag());
            String pos = label.tag().startsWith("VB") ? "verb" : label.tag().startsWith("NN") ? "noun" : "adjective";
            return !lexicon.triggers(lemma, pos).isEmpty()
                    || !lexicon.reportings(lemma, pos).isEmpty()
                    || lexicon.lightVerb(lemma);
        });
    }
}
