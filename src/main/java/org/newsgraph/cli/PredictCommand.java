package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.acquire.Hints;
import org.newsgraph.acquire.RawDocument;
import org.newsgraph.acquire.Sources;
import org.newsgraph.clean.Article;
import org.newsgraph.extract.Extraction;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Ontology;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.NounKinds;
import org.newsgraph.lexicon.Relations;
import org.newsgraph.lexicon.SnippetTypes;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.ReadArticle;
import org.newsgraph.pipeline.StandardStages;
import org.newsgraph.predict.ArticleExtractionPrediction;
import org.newsgraph.predict.AttributionPrediction;
import org.newsgraph.predict.ClaimPrediction;
import org.newsgraph.predict.DyadPrediction;
import org.newsgraph.predict.EntityPrediction;
import org.newsgraph.predict.FactualityPrediction;
import org.newsgraph.predict.MainEventPrediction;
import org.newsgraph.predict.ParticipantPrediction;
import org.newsgraph.predict.TimexPrediction;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Writes predictions that scorers read. */
@Command(
        name = "predict",
        description = "Writes predictions in the formats that scorers of annotated corpora read.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  newsgraph predict --task claims --date 2016-08-05 articles/ > claims.jsonl"})
final class PredictCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--task",
            required = true,
            converter = TaskName.class,
            description = "${COMPLETION-CANDIDATES}; hyphens do as well")
    private Task task = Task.claims;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "the day of publication, where nothing beside the text says it")
    private @Nullable LocalDate date;

    @Option(
            names = "--track",
            defaultValue = "html",
            description = "which files article_extraction reads: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Track track = Track.html;

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Mixin
    private GazetteerOption gazetteer = new GazetteerOption();

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "claims: folders with article.txt; article_extraction: folders; else JSON Lines with id and text")
    private List<Path> inputs = new ArrayList<>();

    /** What to predict; lower case, as users type it. */
    enum Task {
        claims,
        timex,
        factuality,
        plv,
        plover_gsr,
        meantime,
        case2021,
        polnear,
        entity_linking,
        article_extraction
    }

    /** Which files of a folder of pages; lower case, as users type it. */
    enum Track {
        html,
        text
    }

    /** Reads the name of a task, with hyphens or underscores. */
    static final class TaskName implements ITypeConverter<Task> {
        TaskName() {}

        @Override
        public Task convert(String value) {
            try {
                return Task.valueOf(value.toLowerCase(Locale.ROOT).replace('-', '_'));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + value + "' is none of " + Arrays.asList(Task.values()));
            }
        }
    }

    PredictCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ReadingOptions.Messages messages = new ReadingOptions.Messages(console);
        if (task == Task.article_extraction) {
            for (Path input : inputs) {
                console.line(new ArticleExtractionPrediction(track == Track.text).predict(input));
            }
            return 0;
        }
        StandardStages stages = new StandardStages(
                ReadingOptions.latestDay(),
                Optional.empty(),
                gazetteer.open(),
                gazetteer.places(),
                gazetteer.gazetteer());
        Function<Article, Extraction> reader =
                a -> stages.extraction(a, messages).atLeast(confidence.least());
        switch (task) {
            case claims -> claims(stages, messages);
            case timex ->
                lines(new TimexPrediction(a -> stages.annotated(a, messages).times())::predict, messages);
            case factuality -> lines(new FactualityPrediction(a -> stages.extraction(a, messages))::predict, messages);
            case plv, plover_gsr ->
                lines(new DyadPrediction(reader, Relations.load(), stages.gazetteer())::predict, messages);
            case meantime ->
                lines(new ParticipantPrediction(reader, NounKinds.load(), Relations.load())::predict, messages);
            case case2021 ->
                lines(
                        new MainEventPrediction(reader, Lexicon.load(), Relations.load(), SnippetTypes.load())::predict,
                        messages);
            case polnear -> lines(new AttributionPrediction(a -> stages.extraction(a, messages))::predict, messages);
            case entity_linking -> lines(new EntityPrediction(a -> stages.resolution(a, messages))::predict, messages);
            case article_extraction -> throw new IllegalStateException("done above: it needs no language models");
        }
        return ReadingOptions.FailOn.ERROR.fails(messages.worst()) ? Main.PROBLEMS : 0;
    }

    private void claims(StandardStages stages, ReadingOptions.Messages messages) {
        Ontology ontology = Ontology.bundled();
        Pipeline pipeline =
                stages.pipeline(ontology, new Iris(Iris.DEFAULT_BASE), true).atLeast(confidence.least());
        ClaimPrediction prediction = new ClaimPrediction(ontology);
        Hints known = new Hints(Optional.empty(), Optional.empty(), Optional.ofNullable(date), Optional.empty());
        List<String> folders = inputs.stream().map(Path::toString).toList();
        Iterator<RawDocument> documents =
                new Sources(console.in()).read(folders, messages).iterator();
        while (documents.hasNext()) {
            RawDocument d = documents.next();
            Optional<ReadArticle> article = pipeline.read(
                    new RawDocument(d.source(), d.kind(), d.content(), d.hints().or(known)), messages);
            article.ifPresent(a -> prediction
                    .lines(name(d.source()), a.extraction().article().article(), a.graph())
                    .forEach(console::line));
        }
    }

    private void lines(UnaryOperator<String> prediction, ReadingOptions.Messages messages) throws IOException {
        for (Path input : inputs) {
            long total;
            try (Stream<String> lines = Files.lines(input)) {
                total = lines.count();
            }
            try (Stream<String> lines = Files.lines(input)) {
                int number = 0;
                for (Iterator<String> i = lines.iterator(); i.hasNext(); ) {
                    String line = i.next();
                    number++;
                    if (!line.isBlank()) {
                        predict(line, prediction, input + ":" + number, messages);
                    }
                    console.progress("predicted " + number + " of " + total);
                }
            }
            console.endProgress();
        }
    }

    /** One bad record does not end the run. */
    private void predict(
            String line, UnaryOperator<String> prediction, String place, ReadingOptions.Messages messages) {
        try {
            console.line(prediction.apply(line));
        } catch (RuntimeException e) {
            messages.accept(new Problem(
                    "PREDICT-001",
                    Severity.ERROR,
                    place,
                    Optional.empty(),
                    "the record cannot be read: " + e.getClass().getSimpleName() + " " + e.getMessage()));
        }
    }

    /** The name of the folder the file lies in. */
    private static String name(String source) {
        Path folder = Path.of(source).toAbsolutePath().normalize().getParent();
        return folder == null || folder.getFileName() == null
                ? source
                : folder.getFileName().toString();
    }
}
