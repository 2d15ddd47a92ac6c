package org.newsgraph.annotate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Prints what the annotator makes of a text given as arguments or on standard input. */
public final class ShowParse {
    private ShowParse() {}

    public static void main(String[] args) throws IOException {
        String text = args.length > 0
                ? String.join(" ", args)
                : new String(System.in.readAllBytes(), StandardCharsets.UTF_8).strip();
        AnnotatedArticle article = Parsed.text(text);
        for (Sentence sentence : article.sentences()) {
            System.out.println("# " + sentence.index() + " (paragraph " + sentence.paragraph() + ") "
                    + sentence.span().in(article.article().text()));
            for (Token t : sentence.tokens()) {
                System.out.printf(
                        "%3d %-16s %-16s %-5s %-12s %3d %s%n",
                        t.index(),
                        t.text(),
                        t.lemma(),
                        t.tag(),
                        t.name().equals("O") ? "" : t.name(),
                        t.head(),
                        t.relation());
            }
            for (Mention m : article.mentions()) {
                if (m.sentence() == sentence.index()) {
                    System.out.printf(
                            "  m%d [%d,%d) head %d %s %s \"%s\" = %s -> e%d%n",
                            m.id(),
                            m.first(),
                            m.last(),
                            m.head(),
                            m.kind(),
                            m.type(),
                            m.span().in(article.article().text()),
                            m.name(),
                            m.entity());
                }
            }
        }
        for (DocumentEntity e : article.entities()) {
            System.out.println("e" + e.id() + " " + e.type() + (e.named() ? " named " : " ") + "\"" + e.name() + "\""
                    + (e.parts().isEmpty() ? "" : " parts " + e.parts())
                    + e.mentions().stream().map(id -> " m" + id).collect(Collectors.joining()));
        }
        System.out.println("times " + article.times());
        System.out.println("quotations " + article.quotations());
    }
}
