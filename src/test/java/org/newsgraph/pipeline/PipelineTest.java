package org.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.acquire.Hints;
import org.newsgraph.acquire.RawDocument;
import org.newsgraph.graph.ArticleWriter;
import org.newsgraph.graph.Borderville;
import org.newsgraph.graph.Iris;
import org.newsgraph.graph.Ontology;
import org.newsgraph.graph.Outlets;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.Severity;
import org.newsgraph.store.NewsStore;
import org.newsgraph.validate.ArticleValidator;

class PipelineTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private final List<Problem> problems = new ArrayList<>();

    private static Pipeline pipeline() {
        Stages stages = (document, found) -> switch (document.content()) {
            case "breaks" -> throw new IllegalStateException("on purpose");
            case "overflows" -> throw new StackOverflowError();
            case "empty" -> {
                found.accept(Problem.of("CLEAN-001", Severity.FATAL, document.source(), "nothing in it"));
                yield Optional.empty();
            }
            default -> Optional.of(Borderville.article());
        };
        return new Pipeline(
                stages,
                new ArticleWriter(Ontology.bundled(), new Iris(Iris.DEFAULT_BASE), true, Outlets.BY_NAME),
                new ArticleValidator());
    }

    private static RawDocument document(String content) {
        return new RawDocument(content + ".txt", RawDocument.Kind.TEXT, content, Hints.NONE);
    }

    @Test
    void aStageThatBreaksIsAProblem() {
        assertThat(pipeline().read(document("breaks"), problems::add)).isEmpty();
        assertThat(pipeline().read(document("overflows"), problems::add)).isEmpty();
        assertThat(problems)
                .extracting(Problem::code, Problem::severity)
                .containsOnly(org.assertj.core.groups.Tuple.tuple("PIPELINE-001", Severity.FATAL));
    }

    @Test
    void goesOnAfterBrokenArticles(@TempDir Path directory) {
        List<BuildEvent> events = new ArrayList<>();
        try (NewsStore store = NewsStore.open(directory.resolve("store"), Optional.empty())) {
            RunReport report = pipeline()
                    .build(
                            List.of(document("breaks"), document("empty"), document("good"), document("good"))
                                    .iterator(),
                            store,
                            "test",
                            CLOCK,
                            events::add);
            assertThat(report.read()).isEqualTo(2);
            assertThat(report.skipped()).isEqualTo(2);
            assertThat(report.worst()).contains(Severity.FATAL);
            // The same article twice is one article.
            assertThat(report.written()).isEqualTo(1);
            assertThat(store.list()).hasSize(1);
            assertThat(report.table()).contains("PIPELINE-001 fatal", "CLEAN-001 fatal");
            assertThat(report.json())
                    .contains("\"stored\": 1", "\"source\": \"empty.txt\"", "\"message\": \"nothing in it\"");
        }
        assertThat(events.get(events.size() - 1)).isInstanceOf(BuildEvent.RunFinished.class);
    }

    @Test
    void goodArticlesHaveNoProblems() {
        assertThat(pipeline().read(document("good"), problems::add)).isPresent();
        assertThat(problems).isEmpty();
    }
}
