package org.newsgraph.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** The models, loaded side by side since each takes seconds to unpack, and once, since they take up most of the memory. */
final class LanguageModels {
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String NAMES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private final CompletableFuture<DependencyParser> parser;
    private final CompletableFuture<CRFClassifier<CoreLabel>> names;
    private final CompletableFuture<MaxentTagger> tagger;

    private static final class Shared {
        static final LanguageModels MODELS = new LanguageModels();
    }

    /** Gives the models of this process; the first call starts loading, and returns at once. */
    static LanguageModels shared() {
        return Shared.MODELS;
    }

    private LanguageModels() {
        // the models announce on standard error that they were loaded; nobody needs to know
        RedwoodConfiguration.empty().apply();
        parser = CompletableFuture.supplyAsync(ShiftReduceDependencies::new);
        names = CompletableFuture.supplyAsync(LanguageModels::loadNames);
        tagger = CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER));
    }

    private LanguageModels(LanguageModels others, UnaryOperator<DependencyParser> change) {
        parser = others.parser.thenApply(change);
        names = others.names;
        tagger = others.tagger;
    }

    /** Gives the same models with another parser, made of theirs. */
    LanguageModels parsing(UnaryOperator<DependencyParser> change) {
        return new LanguageModels(this, change);
    }

    private static CRFClassifier<CoreLabel> loadNames() {
        try {
            return CRFClassifier.getClassifier(NAMES);
        } catch (IOException e) {
            throw new UncheckedIOException(NAMES, e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(NAMES, e);
        }
    }

    DependencyParser parser() {
        return parser.join();
    }

    CRFClassifier<CoreLabel> names() {
        return names.join();
    }

    MaxentTagger tagger() {
        return tagger.join();
    }
}
