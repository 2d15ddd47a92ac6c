package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Mention;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.lexicon.Lexicon;

/** Finds who holds which office, from titles and appositions: <em>U.S. Secretary of State John Kerry</em>. */
final class OfficeClaims {
    private static final String RELATION = "holdsOffice";
    private static final String RULE = "office-title";

    private final Lexicon lexicon;
    private final MentionIndex mentions;
    private final ArgumentTypes types;

    OfficeClaims(Lexicon lexicon, MentionIndex mentions, ArgumentTypes types) {
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.types = types;
    }

    List<Draft> find(AnnotatedArticle article, Sentence sentence) {
        List<Draft> drafts = new ArrayList<>();
        for (Mention office : article.mentions()) {
            if (office.sentence() == sentence.index() && types.isA(office.type(), "Office") && sentence.parsed()) {
                holders(sentence, office).forEach(person -> drafts.add(draft(sentence, office, person)));
            }
        }
        return drafts;
    }

    private List<Mention> holders(Sentence sentence, Mention office) {
        Token head = sentence.tokens().get(office.head());
        List<Integer> places = new ArrayList<>();
        if (head.head() >= 0 && (head.is("compound") || head.is("appos") || head.is("nmod") || head.is("flat"))) {
            places.add(head.head());
        }
        sentence.children(office.head()).stream()
                .filter(t -> t.is("appos")
                        || (t.is("nsubj")
                                && sentence.child(office.head(), "cop").isPresent()))
                .forEach(t -> places.add(t.index()));
        return places.stream()
                .flatMap(token -> mentions.at(sentence.index(), token).stream())
                .filter(m -> types.isA(m.type(), "Person") && m.kind() == Mention.Kind.NAME)
                .toList();
    }

    private Draft draft(Sentence sentence, Mention office, Mention person) {
        Token head = sentence.tokens().get(office.head());
        Draft draft = new Draft(
                new Node(sentence, head, "noun"),
                new Argument.Mentioned(person.id(), -1),
                RELATION,
                Tenure.status(
                        lexicon,
                        sentence,
                        Math.min(office.first(), person.first()) - 1,
                        Math.max(office.last(), person.last())),
                office.span(),
                office.span().cover(person.span()),
                RULE,
                Basis.OFFICE);
        draft.object = new Argument.Mentioned(office.id(), -1);
        return draft;
    }
}
