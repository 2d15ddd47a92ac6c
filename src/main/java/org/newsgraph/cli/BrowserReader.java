package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.acquire.Hints;
import org.newsgraph.acquire.RawDocument;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Ontology;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.ReadArticle;
import org.newsgraph.pipeline.StandardStages;
import org.newsgraph.problem.Problem;
import org.newsgraph.serve.TextReader;

/** Reads what is pasted or dropped in the browser; the models are loaded with the first text. */
final class BrowserReader implements TextReader {
    private final Iris iris;
    private @Nullable Pipeline pipeline;

    BrowserReader(Iris iris) {
        this.iris = iris;
    }

    @Override
    public synchronized Outcome read(String name, String text) {
        String ending = name.toLowerCase(Locale.ROOT);
        boolean page = ending.endsWith(".html")
                || ending.endsWith(".htm")
                || text.stripLeading().regionMatches(true, 0, "<!doctype", 0, 9)
                || text.stripLeading().regionMatches(true, 0, "<html", 0, 5);
        RawDocument document = new RawDocument(
                name.isEmpty() ? "the browser" : name,
                page ? RawDocument.Kind.HTML : RawDocument.Kind.TEXT,
                text.replace("\r\n", "\n"),
                Hints.NONE);
        List<Problem> problems = new ArrayList<>();
        Optional<ReadArticle> read = loaded().read(document, problems::add);
        return new Outcome(read.map(ReadArticle::graph), problems);
    }

    private Pipeline loaded() {
        Pipeline known = pipeline;
        if (known == null) {
            GazetteerOption gazetteer = new GazetteerOption();
            known = new StandardStages(
                            ReadingOptions.latestDay(),
                            Optional.empty(),
                            gazetteer.open(),
                            gazetteer.places(),
                            gazetteer.gazetteer())
                    .pipeline(Ontology.bundled(), iris, true);
            pipeline = known;
        }
        return known;
    }
}
