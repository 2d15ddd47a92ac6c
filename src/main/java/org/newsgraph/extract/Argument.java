package org.newsgraph.extract;

import java.util.Map;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.DocumentEntity;

/** What stands at one end of a claim. */
public sealed interface Argument {
    /**
     * Somebody or something the article mentions.
     *
     * @param mention the id of the mention
     * @param part the id of the part of its entity that is meant, for mentions of several at once; else -1
     */
    record Mentioned(int mention, int part) implements Argument {
        /**
         * Gives who or what is meant.
         *
         * @param article the article that mentions it
         * @return the part that is meant, or what the whole mention speaks of
         */
        public DocumentEntity entity(AnnotatedArticle article) {
            return article.entities()
                    .get(part >= 0 ? part : article.mentions().get(mention).entity());
        }
    }

    /**
     * Another claim of the same article.
     *
     * @param claim the id of the claim
     */
    record Claimed(int claim) implements Argument {}

    /**
     * Gives an argument other ids, when some claims are left out.
     *
     * @param argument the argument
     * @param ids the new ids of claims
     * @return the argument with the new id of the claim it is, if it is one
     */
    static Argument renumbered(Argument argument, Map<Integer, Integer> ids) {
        return argument instanceof Claimed c ? new Claimed(ids.getOrDefault(c.claim(), c.claim())) : argument;
    }
}
