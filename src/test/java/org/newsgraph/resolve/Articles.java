package org.newsgraph.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.DocumentEntity;
import org.newsgraph.annotate.Mention;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.clean.Article;
import org.newsgraph.clean.DocumentDate;
import org.newsgraph.extract.Extraction;
import org.newsgraph.text.Span;

/** Builds small annotated articles: one sentence, entities by the words that mention them. */
final class Articles {
    private final List<Token> tokens = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<DocumentEntity> entities = new ArrayList<>();
    private final String text;
    private final Optional<LocalDate> date;

    private Articles(String text, Optional<LocalDate> date) {
        this.text = text;
        this.date = date;
        int begin = 0;
        for (String word : text.split(" ")) {
            Span span = new Span(begin, begin + word.length());
            tokens.add(new Token(tokens.size(), span, word, word, "NN", "O", -1, ""));
            begin += word.length() + 1;
        }
    }

    static Articles of(String date, String text) {
        return new Articles(text, Optional.of(LocalDate.parse(date)));
    }

    static Articles undated(String text) {
        return new Articles(text, Optional.empty());
    }

    Articles named(String type, String... names) {
        return entity(type, true, names);
    }

    /** Somebody with a name, and with nouns beside it unless they are empty. */
    Articles described(String type, String beside, String name) {
        List<Integer> ids = new ArrayList<>();
        if (!beside.isEmpty()) {
            ids.add(mentions.size());
            mentions.add(mention(type, false, beside));
        }
        ids.add(mentions.size());
        mentions.add(mention(type, true, name));
        entities.add(new DocumentEntity(entities.size(), type, name, true, List.of(), ids));
        return this;
    }

    Articles nameless(String type, String... names) {
        return entity(type, false, names);
    }

    private Articles entity(String type, boolean named, String... names) {
        List<Integer> ids = new ArrayList<>();
        for (String name : names) {
            ids.add(mentions.size());
            mentions.add(mention(type, named, name));
        }
        entities.add(new DocumentEntity(entities.size(), type, names[0], named, List.of(), ids));
        return this;
    }

    private Mention mention(String type, boolean named, String name) {
        int begin = text.indexOf(name);
        if (begin < 0) {
            throw new IllegalArgumentException(name + " is not in: " + text);
        }
        int first = (int) text.substring(0, begin).chars().filter(c -> c == ' ').count();
        int last = first + name.split(" ").length;
        Mention.Kind kind = named ? Mention.Kind.NAME : Mention.Kind.NOMINAL;
        Span span = new Span(begin, begin + name.length());
        return new Mention(mentions.size(), 0, first, last, last - 1, span, kind, type, name, entities.size());
    }

    Extraction extraction() {
        Article article = Article.ofText(
                "test", text, text, date.map(d -> new DocumentDate(d, DocumentDate.Basis.GIVEN, "given by the test")));
        Sentence sentence = new Sentence(0, 0, new Span(0, text.length()), tokens, false);
        AnnotatedArticle annotated =
                new AnnotatedArticle(article, List.of(sentence), mentions, entities, List.of(), List.of());
        return new Extraction(annotated, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
