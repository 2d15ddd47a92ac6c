package org.newsgraph.cli;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.acquire.Hints;
import org.newsgraph.acquire.Memory;
import org.newsgraph.acquire.RawDocument;
import org.newsgraph.acquire.Sources;
import org.newsgraph.acquire.Web;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.clean.Article;
import org.newsgraph.clean.DocumentDate;
import org.newsgraph.extract.Extraction;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Ontology;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.ReadArticle;
import org.newsgraph.pipeline.StandardStages;
import org.newsgraph.text.Span;

/** Reads a source again, without a store, to show what came of it and what came to nothing. */
final class Rereading {
    private final Console console;
    private final Ontology ontology;
    private final double minConfidence;
    private final GazetteerOption gazetteer;

    Rereading(Console console, Ontology ontology, double minConfidence, GazetteerOption gazetteer) {
        this.console = console;
        this.ontology = ontology;
        this.minConfidence = minConfidence;
        this.gazetteer = gazetteer;
    }

    /** Prints what was found in some sentences, taken as they are. */
    void takeApart(String text, @Nullable LocalDate date) {
        ReadingOptions.Messages messages = new ReadingOptions.Messages(console);
        Article article = Article.ofText(
                "-",
                "",
                text,
                Optional.ofNullable(date).map(d -> new DocumentDate(d, DocumentDate.Basis.GIVEN, "given")));
        new SentenceText(console, stages().extraction(article, messages).atLeast(minConfidence)).print();
    }

    private StandardStages stages() {
        return new StandardStages(
                ReadingOptions.latestDay(),
                Optional.empty(),
                gazetteer.open(),
                gazetteer.places(),
                gazetteer.gazetteer());
    }

    /**
     * Shows what comes of a source, or of one part of it.
     *
     * @param part what the part is called; empty for all of it
     * @return whether an article could be read
     */
    boolean explain(String source, Optional<String> part, Web web, @Nullable LocalDate date) {
        ReadingOptions.Messages messages = new ReadingOptions.Messages(console);
        Pipeline pipeline =
                stages().pipeline(ontology, new Iris(Iris.DEFAULT_BASE), true).atLeast(minConfidence);
        Hints known = new Hints(Optional.empty(), Optional.empty(), Optional.ofNullable(date), Optional.empty());
        Iterator<RawDocument> documents = new Sources(console.in(), Sources.MAX_BYTES, web, Memory.NONE)
                .read(List.of(source), messages)
                .filter(d -> part.isEmpty() || d.source().equals(part.get()))
                .iterator();
        boolean found = false;
        while (documents.hasNext()) {
            RawDocument d = documents.next();
            RawDocument dated =
                    new RawDocument(d.source(), d.kind(), d.content(), d.hints().or(known));
            Optional<ReadArticle> article = pipeline.read(dated, messages);
            article.ifPresent(this::show);
            found |= article.isPresent();
        }
        if (!found) {
            console.message("no article was read from " + Console.printable(part.orElse(source)));
        }
        return found;
    }

    private void show(ReadArticle article) {
        new ClaimText(console, ontology, true).article(article.graph());
        drops(article.extraction());
    }

    /** Prints the candidates that came to nothing, in text order, with the sentence each stands in. */
    void drops(Extraction extraction) {
        String text = extraction.article().article().text();
        console.line("");
        console.line(console.bold("came to nothing: " + extraction.drops().size()));
        for (Extraction.Drop drop : extraction.drops()) {
            String word = Console.printable(drop.trigger().in(text));
            console.line("  " + console.bold(word) + " " + console.dim("[" + drop.entry() + "] ")
                    + Console.printable(drop.reason()));
            sentence(extraction, drop.trigger())
                    .ifPresent(s -> console.line("      " + lit(text, s.span(), drop.trigger())));
        }
    }

    private static Optional<Sentence> sentence(Extraction extraction, Span trigger) {
        return extraction.article().sentences().stream()
                .filter(s -> s.span().contains(trigger))
                .findFirst();
    }

    private String lit(String text, Span sentence, Span words) {
        String found = Console.printable(words.in(text));
        return Console.printable(text.substring(sentence.begin(), words.begin()))
                + (console.colour() ? console.lit(found) : ">>" + found + "<<")
                + Console.printable(text.substring(words.end(), sentence.end()));
    }
}
