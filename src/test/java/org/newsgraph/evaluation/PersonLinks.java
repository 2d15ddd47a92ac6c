package org.newsgraph.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Mention;
import org.newsgraph.clean.Article;
import org.newsgraph.clean.DocumentDate;
import org.newsgraph.evaluation.NewsTexts.NewsText;
import org.newsgraph.gazetteer.AnchorIndex;
import org.newsgraph.pipeline.StandardStages;
import org.newsgraph.resolve.ResolvedArticle;
import org.newsgraph.resolve.ResolvedEntity;
import org.newsgraph.resolve.ResolvedEntity.Link;
import org.newsgraph.text.Span;

/** Whom the mentions of people in annotated articles are linked to, for reading by hand. */
public final class PersonLinks {
    private static final Path VERDICTS = Path.of("src/test/resources/evaluation/people.tsv");
    private static final int LONGEST = 5000;
    private static final int SHORTEST = 400;

    private final StandardStages stages;
    private final List<NewsText> texts;

    /**
     * Reads the texts and opens the index.
     *
     * @param data the folder of the annotated articles
     * @param names the index of names
     */
    public PersonLinks(Path data, Path names) throws IOException {
        stages = new StandardStages(LocalDate.of(2026, 1, 1), Optional.empty(), Optional.of(AnchorIndex.open(names)));
        texts = NewsTexts.read(data).stream()
                .filter(t -> t.text().length() >= SHORTEST && t.text().contains(" the "))
                .toList();
    }

    /**
     * A mention of a person.
     *
     * @param article the article
     * @param span where it stands, in code units of the title, an empty line and the text
     * @param link what it is linked to: the last part of the IRI; empty if to nothing, or to a candidate only
     * @param words the mention, and the sentence around it
     */
    record PersonMention(String article, Span span, String link, String words) {}

    /** Gives one mention of a person of each article, drawn at random. */
    static List<PersonMention> draw(PersonLinks links, long seed, int articles) {
        Random random = new Random(seed);
        List<NewsText> shuffled = new ArrayList<>(links.texts);
        Collections.shuffle(shuffled, random);
        List<PersonMention> drawn = new ArrayList<>();
        for (NewsText text : shuffled) {
            List<PersonMention> mentions = drawn.size() < articles ? links.of(text) : List.of();
            if (!mentions.isEmpty()) {
                drawn.add(mentions.get(random.nextInt(mentions.size())));
            }
        }
        return drawn;
    }

    /** Gives the mentions of people of an article. */
    List<PersonMention> of(String article) {
        return texts.stream()
                .filter(t -> t.id().equals(article))
                .flatMap(t -> of(t).stream())
                .toList();
    }

    private List<PersonMention> of(NewsText text) {
        String body = text.text().substring(0, Math.min(LONGEST, text.text().length()));
        Optional<DocumentDate> date = text.day().matches("\\d{4}-\\d\\d-\\d\\d.*")
                ? Optional.of(new DocumentDate(
                        LocalDate.parse(text.day().substring(0, 10)), DocumentDate.Basis.GIVEN, "given"))
                : Optional.empty();
        Article article = Article.ofText(text.id(), text.title(), text.title() + "\n\n" + body, date);
        ResolvedArticle resolved = stages.resolution(article, problem -> {});
        AnnotatedArticle annotated = resolved.extraction().article();
        List<PersonMention> found = new ArrayList<>();
        for (Mention mention : annotated.mentions()) {
            ResolvedEntity entity = resolved.entities().get(mention.entity());
            if (entity.type().equals("Person")) {
                String sentence =
                        annotated.sentences().get(mention.sentence()).span().in(article.text());
                String link = entity.links().stream()
                        .filter(l -> l.score() >= Link.LIKELY)
                        .map(l -> l.iri().substring(l.iri().lastIndexOf('/') + 1))
                        .findFirst()
                        .orElse("");
                String words = mention.span().in(article.text()) + " " + entity.names() + " | " + sentence;
                found.add(new PersonMention(text.id(), mention.span(), link, words.replaceAll("\\s+", " ")));
            }
        }
        return found;
    }

    /**
     * Compares the links of today with those that were read by hand.
     *
     * @return how many mentions are linked {@code right}, {@code wrong}, to somebody nobody read ({@code unread}) or not at
     *     all ({@code unlinked}), or are no mentions of people any more ({@code gone})
     */
    public Map<String, Integer> count() throws IOException {
        Map<String, Integer> counts = new TreeMap<>(Map.of("right", 0, "wrong", 0, "unread", 0));
        List<String> lines = Files.readAllLines(VERDICTS, StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split("\t", -1);
            String verdict = of(columns[0]).stream()
                    .filter(m ->
                            columns[1].equals(m.span().begin() + "-" + m.span().end()))
                    .map(m -> m.link().isEmpty() ? "unlinked" : m.link().equals(columns[2]) ? columns[3] : "unread")
                    .findFirst()
                    .orElse("gone");
            counts.merge(verdict, 1, Integer::sum);
        }
        return counts;
    }

    /** Prints mentions drawn at random. Arguments: the folder of the data, the index of names, the seed, how many. */
    public static void main(String[] args) throws IOException {
        PersonLinks links = new PersonLinks(Path.of(args[0]), Path.of(args[1]));
        for (PersonMention mention : draw(links, Long.parseLong(args[2]), Integer.parseInt(args[3]))) {
            System.out.println(String.join(
                    "\t",
                    mention.article(),
                    mention.span().begin() + "-" + mention.span().end(),
                    mention.link(),
                    mention.words()));
        }
    }
}
