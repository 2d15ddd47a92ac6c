package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.text.Span;

/** Puts the stretches of single sentences that one cue announces together. */
final class Attributions {
    private final AnnotatedArticle article;

    Attributions(AnnotatedArticle article) {
        this.article = article;
    }

    /** One attribution for each cue and paragraph, in the order of the speeches. */
    List<Attribution> of(List<Speech> speeches) {
        Map<List<Integer>, List<Speech>> joined = new LinkedHashMap<>();
        for (Speech speech : speeches) {
            int paragraph = article.sentences().get(speech.sentence()).paragraph();
            joined.computeIfAbsent(List.of(speech.cueSentence(), speech.cue(), paragraph), k -> new ArrayList<>())
                    .add(speech);
        }
        return joined.values().stream().map(j -> attribution(j, speeches)).toList();
    }

    private Attribution attribution(List<Speech> joined, List<Speech> all) {
        Speech first = joined.get(0);
        Sentence sentence = article.sentences().get(first.cueSentence());
        Token cue = sentence.tokens().get(first.cue());
        List<Span> content = new ArrayList<>();
        List<Span> heads = new ArrayList<>();
        for (Speech speech : joined) {
            Sentence said = article.sentences().get(speech.sentence());
            content.addAll(spans(said, speech.content()));
            heads.addAll(heads(said, speech.content()));
        }
        boolean elsewhere = article.sentences().get(first.sentence()).paragraph() != sentence.paragraph();
        boolean nested = article.quotations().stream().anyMatch(q -> q.contains(cue.span()))
                || all.stream()
                        .anyMatch(s -> s.sentence() == first.cueSentence()
                                && s.content().get(first.cue())
                                && !(s.cueSentence() == first.cueSentence() && s.cue() == first.cue()));
        return new Attribution(
                first.source(),
                first.sourceSpan(),
                first.cueSentence(),
                first.cue(),
                cue.span(),
                content,
                heads,
                first.statement(),
                elsewhere,
                nested,
                first.stance());
    }

    private static List<Span> spans(Sentence sentence, BitSet tokens) {
        List<Span> found = new ArrayList<>();
        int from = tokens.nextSetBit(0);
        while (from >= 0) {
            int to = tokens.nextClearBit(from);
            found.add(sentence.span(from, to));
            from = tokens.nextSetBit(to);
        }
        return found;
    }

    /** The tokens that hang on none of the others. */
    private static List<Span> heads(Sentence sentence, BitSet tokens) {
        return tokens.stream()
                .mapToObj(i -> sentence.tokens().get(i))
                .filter(t -> t.head() < 0 || !tokens.get(t.head()))
                .filter(t -> !t.is("punct"))
                .map(Token::span)
                .toList();
    }
}
