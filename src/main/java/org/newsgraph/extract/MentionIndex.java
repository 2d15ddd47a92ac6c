package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.DocumentEntity;
import org.newsgraph.annotate.Mention;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.text.Span;

/** Finds the mentions that stand at a token, and whom they mean. */
final class MentionIndex {
    private static final Set<String> PLURAL = Set.of("we", "us", "our", "ours", "ourselves");
    private static final Set<String> FIRST_PERSON =
            Set.of("i", "me", "my", "mine", "we", "us", "our", "ours", "myself", "ourselves");

    private final AnnotatedArticle article;
    private final Map<Long, List<Mention>> byHead = new HashMap<>();

    MentionIndex(AnnotatedArticle article) {
        this.article = article;
        for (Mention mention : article.mentions()) {
            byHead.computeIfAbsent(key(mention.sentence(), mention.head()), k -> new ArrayList<>())
                    .add(mention);
        }
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }

    Mention mention(int id) {
        return article.mentions().get(id);
    }

    DocumentEntity entity(Argument.Mentioned argument) {
        return argument.entity(article);
    }

    /** The mentions whose head is a token; without their conjuncts. */
    List<Mention> at(int sentence, int token) {
        return byHead.getOrDefault(key(sentence, token), List.of());
    }

    /** The mention that ends right before a token. */
    Optional<Mention> before(int sentence, int token) {
        return article.mentions().stream()
                .filter(m -> m.sentence() == sentence && m.last() == token && m.head() < token)
                .max((a, b) -> Integer.compare(a.span().length(), b.span().length()));
    }

    /**
     * Whom a token and what is coordinated with it mean.
     *
     * @param speech who says the words, for <em>we</em> and <em>I</em>
     * @return resolved arguments; what a pronoun means is left out when it is not known
     */
    List<Argument.Mentioned> referents(Sentence sentence, int token, Optional<Speech> speech) {
        List<Argument.Mentioned> found = new ArrayList<>();
        collect(sentence, token, speech, found, 0);
        return found;
    }

    private void collect(
            Sentence sentence, int token, Optional<Speech> speech, List<Argument.Mentioned> found, int depth) {
        for (Mention mention : at(sentence.index(), token)) {
            resolve(mention, speech, found);
        }
        for (Token child : sentence.children(token)) {
            boolean noun = child.tag().startsWith("NN")
                    || child.tag().startsWith("PRP")
                    || child.tag().startsWith("JJ");
            if (child.is("conj") && noun && depth < 8) {
                collect(sentence, child.index(), speech, found, depth + 1);
            }
        }
    }

    private void resolve(Mention mention, Optional<Speech> speech, List<Argument.Mentioned> found) {
        if (firstPerson(mention)) {
            speech.filter(s -> s.source().isPresent())
                    .filter(s -> !ours(mention, s))
                    .ifPresent(s -> add(found, new Argument.Mentioned(s.source().getAsInt(), -1)));
            return;
        }
        DocumentEntity entity = article.entities().get(mention.entity());
        if (!entity.parts().isEmpty()) {
            entity.parts().forEach(part -> add(found, new Argument.Mentioned(mention.id(), part)));
        } else if (known(entity)) {
            add(found, new Argument.Mentioned(mention.id(), -1));
        }
    }

    /**
     * What a person says of <em>us</em> is not said of that person alone, but in <em>we condemn it</em> that one condemns,
     * and in <em>we have been concerned</em> is concerned.
     */
    private boolean ours(Mention mention, Speech speech) {
        int source = speech.source().orElseThrow();
        Sentence sentence = article.sentences().get(mention.sentence());
        Token word = sentence.tokens().get(mention.head());
        boolean speaks = word.is("nsubj")
                && word.head() >= 0
                && (sentence.tokens().get(word.head()).tag().equals("VBP")
                        || sentence.child(word.head(), "cop").isPresent());
        if (speaks) {
            return false;
        }
        return PLURAL.contains(mention.name().toLowerCase(Locale.ROOT))
                && article.entities().get(mention(source).entity()).type().equals("Person");
    }

    private static void add(List<Argument.Mentioned> found, Argument.Mentioned argument) {
        if (!found.contains(argument)) {
            found.add(argument);
        }
    }

    /** Whom <em>I</em> or <em>we</em> in what somebody says means; empty if that is not known. */
    Optional<Integer> speaker(int firstPerson, Speech speech) {
        List<Argument.Mentioned> found = new ArrayList<>();
        resolve(mention(firstPerson), Optional.of(speech), found);
        return found.stream()
                .map(Argument.Mentioned::mention)
                .filter(m -> !firstPerson(m))
                .findFirst();
    }

    boolean firstPerson(int mention) {
        return firstPerson(mention(mention));
    }

    boolean firstPerson(Mention mention) {
        return mention.kind() == Mention.Kind.PRONOUN
                && FIRST_PERSON.contains(mention.name().toLowerCase(Locale.ROOT));
    }

    /** Whether the article says who a mention means. */
    boolean known(int mention) {
        return known(article.entities().get(mention(mention).entity()));
    }

    private boolean known(DocumentEntity entity) {
        return entity.mentions().stream().anyMatch(m -> mention(m).kind() != Mention.Kind.PRONOUN);
    }

    /** The entities a mention of several stands for. */
    List<Integer> parts(Argument.Mentioned argument) {
        return article.entities().get(mention(argument.mention()).entity()).parts();
    }

    /** The words of an argument. */
    Span span(Argument.Mentioned argument) {
        return mention(argument.mention()).span();
    }
}
