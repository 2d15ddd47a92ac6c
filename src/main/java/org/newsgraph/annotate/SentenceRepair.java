package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends what the parser often gets wrong.
 *
 * <p>Each rule looks at shapes only, never at what a text is about; it leaves alone whatever does not show the whole
 * shape.
 */
final class SentenceRepair {
    private static final Set<String> QUOTES = Set.of("``", "''");
    private static final Set<String> LOOSE = Set.of("advcl", "conj", "dep");

    private SentenceRepair() {}

    static Sentence repair(Sentence sentence) {
        Draft draft = new Draft(sentence);
        openingAdverb(draft);
        openingParticiple(draft);
        reducedRelative(draft);
        reportingClause(draft);
        gerundList(draft);
        gerundAsModifier(draft);
        accordingTo(draft);
        nameAfterRole(draft);
        finiteConjunct(draft);
        listOfOwners(draft);
        looseCompound(draft);
        roleBeforeName(draft);
        looseClause(draft);
        parenthesis(draft);
        return draft.done();
    }

    /** <em>He urged them to go and denied …</em>: a finite verb goes with a finite verb, not with the infinitive nearby. */
    private static void finiteConjunct(Draft draft) {
        for (int verb = 0; verb < draft.size(); verb++) {
            int head = draft.head(verb);
            boolean past = draft.tag(verb).equals("VBD") || draft.tag(verb).equals("VBZ");
            if (!past
                    || head < 0
                    || !draft.is(verb, "conj")
                    || draft.child(verb, "nsubj").isPresent()) {
                continue;
            }
            boolean bare = Set.of("VB", "VBG").contains(draft.tag(head));
            int above = head;
            while (bare && above >= 0 && !draft.tag(above).equals(draft.tag(verb))) {
                above = draft.head(above);
            }
            if (bare && above >= 0 && above != verb && above < verb) {
                draft.move(verb, above, "conj");
            }
        }
    }

    /** <em>the leaders of France, Germany and Italy</em>: the names are coordinated with each other, not with the leaders. */
    private static void listOfOwners(Draft draft) {
        for (int noun = 0; noun < draft.size(); noun++) {
            Optional<Integer> owner = draft.tag(noun).equals("NNS") ? draft.child(noun, "nmod:of") : Optional.empty();
            if (owner.isEmpty() || !draft.tag(owner.get()).equals("NNP")) {
                continue;
            }
            for (int child : draft.children(noun)) {
                if (child > owner.get()
                        && draft.is(child, "conj")
                        && draft.tag(child).equals("NNP")) {
                    draft.move(child, owner.get(), "conj");
                }
            }
        }
    }

    /** <em>Instead, Syrian and Russian warplanes …</em>: the adverb belongs to the verb, not to the noun phrase. */
    private static void openingAdverb(Draft draft) {
        if (draft.size() < 3 || !draft.tag(0).startsWith("RB") || !draft.text(1).equals(",")) {
            return;
        }
        int noun = draft.head(0);
        if (noun < 0 || !draft.tag(noun).startsWith("NN")) {
            return;
        }
        int first = -1;
        for (int child : draft.children(0)) {
            if (draft.is(child, "conj")) {
                draft.move(child, first < 0 ? noun : first, first < 0 ? "amod" : "conj");
                first = first < 0 ? child : first;
            }
        }
        int root = draft.root();
        if (root != noun) {
            draft.move(0, root, "advmod");
        }
    }

    /** <em>Speaking in Laos, he said …</em>: the finite verb is the root, not the participle. */
    private static void openingParticiple(Draft draft) {
        int root = draft.root();
        if (!Set.of("VBG", "VBN").contains(draft.tag(root)) || draft.leftmost(root) < root - 1) {
            return;
        }
        if (draft.child(root, "nsubj").isPresent() || draft.child(root, "aux").isPresent()) {
            return;
        }
        for (int child : draft.children(root)) {
            boolean clause = draft.is(child, "parataxis") || draft.is(child, "ccomp") || draft.is(child, "dep");
            if (child > root && clause && finite(draft, child) && afterComma(draft, child)) {
                draft.lift(child, "advcl");
                for (int later : draft.children(root)) {
                    if (later > child) {
                        draft.move(later, child, draft.relation(later));
                    }
                }
                return;
            }
        }
    }

    /** <em>Workers demanding higher pay blocked …</em>: the participle belongs to the noun, the finite verb is the root. */
    private static void reducedRelative(Draft draft) {
        int root = draft.root();
        Optional<Integer> subject = draft.child(root, "nsubj");
        if (!draft.tag(root).equals("VBG") || draft.child(root, "aux").isPresent() || subject.isEmpty()) {
            return;
        }
        for (int verb : draft.children(root)) {
            Optional<Integer> taken = draft.child(verb, "nsubj");
            if (verb > root && draft.is(verb, "ccomp") && tensed(draft, verb) && taken.isPresent()) {
                draft.lift(verb, "acl");
                draft.move(taken.get(), root, "obj");
                draft.move(subject.get(), verb, "nsubj");
                draft.move(root, subject.get(), "acl");
                return;
            }
        }
    }

    /** <em>…, officials said</em>: what is said hangs on the verb of saying, as when the verb comes first. */
    private static void reportingClause(Draft draft) {
        for (int verb = 0; verb < draft.size(); verb++) {
            boolean loose = draft.is(verb, "parataxis") || draft.is(verb, "dep");
            int content = draft.head(verb);
            if (loose
                    && content < verb
                    && finite(draft, verb)
                    && draft.child(verb, "ccomp").isEmpty()
                    && afterComma(draft, verb)) {
                int subject = draft.leftmost(draft.child(verb, "nsubj").orElse(verb));
                draft.lift(verb, "ccomp");
                for (int child : draft.children(verb)) {
                    if (child != content && child < Math.min(verb, subject) - 1) {
                        draft.move(child, content, draft.relation(child));
                    }
                }
            }
        }
    }

    private static boolean tensed(Draft draft, int verb) {
        return Set.of("VBD", "VBZ", "VBP").contains(draft.tag(verb));
    }

    private static boolean finite(Draft draft, int verb) {
        boolean helped = draft.verb(verb) && draft.child(verb, "aux").isPresent();
        return (tensed(draft, verb) || helped) && draft.child(verb, "nsubj").isPresent();
    }

    private static boolean afterComma(Draft draft, int verb) {
        int subject = draft.leftmost(draft.child(verb, "nsubj").orElse(verb));
        int before = Math.min(verb, subject) - 1;
        return draft.text(before).equals(",") || QUOTES.contains(draft.tag(before));
    }

    /**
     * <em>envisions reviving X, creating Y, and prohibiting Z</em>: all hang on the first.
     *
     * <p>The parser takes the second for a free adjunct and joins the last to some verb further left.
     */
    private static void gerundList(Draft draft) {
        for (int first = 0; first < draft.size(); first++) {
            boolean complement = draft.is(first, "xcomp") || draft.is(first, "ccomp");
            if (complement && bareGerund(draft, first)) {
                gatherList(draft, first);
            }
        }
    }

    private static void gatherList(Draft draft, int first) {
        List<Integer> middle = new ArrayList<>();
        for (int i = first + 1; i < draft.size(); i++) {
            if (!bareGerund(draft, i) || !LOOSE.contains(draft.relation(i))) {
                continue;
            }
            int head = draft.head(i);
            if (draft.text(i - 1).equals(",") && draft.below(first, head)) {
                middle.add(i);
            } else if (draft.tag(i - 1).equals("CC") && (draft.below(first, head) || middle.contains(head))) {
                if (!middle.isEmpty()) {
                    middle.forEach(m -> draft.move(m, first, "conj"));
                    draft.move(i, first, "conj");
                }
                return;
            }
        }
    }

    private static boolean bareGerund(Draft draft, int index) {
        return draft.tag(index).equals("VBG")
                && draft.child(index, "aux").isEmpty()
                && draft.child(index, "mark").isEmpty()
                && draft.child(index, "nsubj").isEmpty();
    }

    /** <em>the task of identifying targets</em>: the gerund governs the noun, it does not modify it. */
    private static void gerundAsModifier(Draft draft) {
        for (int noun = 2; noun < draft.size(); noun++) {
            boolean clause = draft.is(noun, "acl") || draft.is(noun, "advcl");
            if (!clause || !draft.tag(noun).startsWith("NN")) {
                continue;
            }
            for (int gerund : draft.children(noun)) {
                if (draft.is(gerund, "amod") && draft.tag(gerund).equals("VBG") && draft.is(gerund - 1, "mark")) {
                    draft.lift(gerund, "obj");
                    draft.move(gerund - 1, gerund, "mark");
                }
            }
        }
    }

    /**
     * <em>…, according to Reuters</em>: the source stands with the clause, not with the date before it; after a comma, with
     * the whole sentence, not with what is said in it.
     */
    private static void accordingTo(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (!draft.is(i, "case") || !draft.text(i).equalsIgnoreCase("according")) {
                continue;
            }
            int source = draft.head(i);
            int at = draft.head(source);
            while (at >= 0 && draft.head(at) >= 0 && !draft.verb(at)) {
                at = draft.head(at);
            }
            boolean afterComma = i > 0 && draft.text(i - 1).equals(",");
            while (afterComma && at >= 0 && draft.is(at, "ccomp") && draft.head(at) < at) {
                at = draft.head(at);
            }
            if (at >= 0) {
                draft.move(source, at, "obl");
            }
        }
    }

    /** <em>his lawyer John Smith</em>: a name that follows a noun and hangs loosely on it says who that is. */
    private static void nameAfterRole(Draft draft) {
        for (int i = 1; i < draft.size(); i++) {
            int head = draft.head(i);
            boolean follows = head >= 0 && head < i && draft.leftmost(i) == head + 1;
            if (follows && draft.relation(i).equals("dep") && draft.tag(i).startsWith("NNP") && noun(draft, head)) {
                draft.move(i, head, "appos");
            }
        }
    }

    /** <em>10,000 job cuts</em>: of two nouns side by side, loosely joined, the second is the head. */
    private static void looseCompound(Draft draft) {
        for (int second = 1; second < draft.size(); second++) {
            int first = second - 1;
            boolean beside =
                    draft.head(second) == first && draft.relation(second).equals("dep");
            if (beside && draft.tag(first).equals("NN") && Set.of("NN", "NNS").contains(draft.tag(second))) {
                draft.lift(second, "compound");
                for (int child : draft.children(first)) {
                    draft.move(child, second, draft.relation(child));
                }
            }
        }
    }

    /** <em>Car maker Daimler announced it would …</em>: the bare noun says what the name is, and does nothing itself. */
    private static void roleBeforeName(Draft draft) {
        for (int name = 1; name < draft.size(); name++) {
            int verb = draft.head(name);
            int role = name - 1;
            boolean beside = verb > name
                    && draft.tag(name).startsWith("NNP")
                    && draft.tag(role).equals("NN")
                    && draft.is(name, "nsubj")
                    && draft.is(role, "nsubj")
                    && draft.head(role) == verb;
            if (beside) {
                draft.move(role, name, "compound");
                continue;
            }
            boolean relative = draft.tag(name).startsWith("NNP")
                    && verb > name
                    && draft.is(name, "nsubj")
                    && draft.is(verb, "acl:relcl")
                    && draft.head(verb) == role;
            int above = relative ? draft.head(role) : -1;
            boolean bare = relative
                    && draft.tag(role).equals("NN")
                    && draft.child(role, "det").isEmpty()
                    && draft.child(role, "nmod:poss").isEmpty();
            boolean twice = bare
                    && above > verb
                    && draft.is(role, "nsubj")
                    && draft.children(above).stream().anyMatch(c -> c > verb && draft.is(c, "nsubj"));
            if (twice) {
                draft.move(verb, draft.head(above), draft.relation(above));
                draft.move(above, verb, "ccomp");
                draft.move(role, name, "compound");
            }
        }
    }

    /** <em>announced today it would …</em>: a clause that hangs loosely on a verb without an object is what it is about. */
    private static void looseClause(Draft draft) {
        for (int clause = 1; clause < draft.size(); clause++) {
            int verb = draft.head(clause);
            boolean loose = verb >= 0 && verb < clause && draft.relation(clause).equals("dep");
            if (loose
                    && tensed(draft, verb)
                    && finite(draft, clause)
                    && draft.child(verb, "ccomp").isEmpty()
                    && draft.child(verb, "xcomp").isEmpty()
                    && draft.child(verb, "obj").isEmpty()) {
                draft.move(clause, verb, "ccomp");
            }
        }
    }

    /** <em>The truth, the senator said, was that …</em>: who stands between commas speaks of what stands around them. */
    private static void parenthesis(Draft draft) {
        for (int verb = 0; verb < draft.size(); verb++) {
            Optional<Integer> subject = draft.child(verb, "nsubj");
            Optional<Integer> said = draft.child(verb, "ccomp");
            Optional<Integer> speaker = subject.flatMap(s -> draft.child(s, "appos"));
            if (said.isEmpty() || speaker.isEmpty() || !tensed(draft, verb)) {
                continue;
            }
            boolean between = speaker.get() == verb - 1
                    && draft.text(draft.leftmost(speaker.get()) - 1).equals(",")
                    && draft.text(draft.leftmost(said.get()) - 1).equals(",")
                    && said.get() > verb
                    && tensed(draft, said.get())
                    && draft.child(said.get(), "nsubj").isEmpty();
            if (between) {
                draft.move(speaker.get(), verb, "nsubj");
                draft.move(subject.get(), said.get(), "nsubj");
            }
        }
    }

    private static boolean noun(Draft draft, int index) {
        return draft.tag(index).startsWith("NN");
    }
}
