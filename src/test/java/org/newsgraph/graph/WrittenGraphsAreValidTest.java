package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsgraph.validate.ArticleValidator;

class WrittenGraphsAreValidTest {
    @Test
    void shapesAcceptWhatTheWriterWrites() {
        ArticleGraph graph = new ArticleWriter(Ontology.bundled(), new Iris(Iris.DEFAULT_BASE), true, Outlets.BY_NAME)
                .write(Borderville.article(Borderville.TEXT, Borderville.claims(Borderville.TEXT)), p -> {});
        assertThat(graph.graph().size()).isPositive();
        assertThat(new ArticleValidator().validate(graph.graph(), "test")).isEmpty();
    }
}
