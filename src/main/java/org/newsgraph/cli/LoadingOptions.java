package org.newsgraph.cli;

import org.newsgraph.graph.Ontology;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.StandardStages;
import org.newsgraph.store.NewsStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is read, into which store, and what of it is kept. */
final class LoadingOptions {
    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Option(names = "--no-text", description = "keep only the quoted evidence, not the articles' text")
    private boolean noText;

    LoadingOptions() {}

    ReadingOptions reading() {
        return reading;
    }

    StoreOption store() {
        return store;
    }

    /** Brings the ontology of a store up to date, and gives what fills it. */
    Pipeline pipeline(StandardStages stages, NewsStore opened) {
        Ontology ontology = Ontology.bundled();
        opened.ontology(ontology);
        return stages.pipeline(ontology, opened.iris(), !noText).atLeast(confidence.least());
    }
}
