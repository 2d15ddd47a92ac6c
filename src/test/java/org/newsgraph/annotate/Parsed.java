package org.newsgraph.annotate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsgraph.clean.Article;
import org.newsgraph.clean.DocumentDate;
import org.newsgraph.gazetteer.Gazetteer;

/** Annotated texts for tests; the models are loaded once for all. */
public final class Parsed {
    private static final class Shared {
        static final Annotator ANNOTATOR = new Annotator(Gazetteer.load());
    }

    private Parsed() {}

    /** Gives the annotator all tests share. */
    public static Annotator annotator() {
        return Shared.ANNOTATOR;
    }

    /** Annotates a title and a text whose paragraphs are divided by empty lines. */
    public static AnnotatedArticle article(String title, String text, LocalDate date) {
        return annotator().annotate(plain(title, text, Optional.of(date)), problem -> {});
    }

    /** Annotates a text without title, dated 2016-08-05, a Friday. */
    public static AnnotatedArticle text(String text) {
        return article("", text, LocalDate.of(2016, 8, 5));
    }

    /** Annotates one sentence. */
    public static Sentence sentence(String text) {
        List<Sentence> sentences = text(text).sentences();
        if (sentences.size() != 1) {
            throw new IllegalArgumentException(sentences.size() + " sentences: " + text);
        }
        return sentences.get(0);
    }

    /** Makes an article of a title and a text, without annotating it. */
    public static Article plain(String title, String text, Optional<LocalDate> date) {
        String whole = title.isEmpty() ? text : title + "\n\n" + text;
        return Article.ofText(
                "test",
                title,
                whole,
                date.map(day -> new DocumentDate(day, DocumentDate.Basis.GIVEN, "given by the test")));
    }
}
