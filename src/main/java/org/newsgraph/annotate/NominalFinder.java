package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.GazetteerEntry;
import org.newsgraph.gazetteer.RoleNoun;
import org.newsgraph.lexicon.Adverbials;

/** Finds noun phrases that are not mere names, one mention for each party they speak of. */
final class NominalFinder {
    private static final Set<String> PARTS = Set.of("compound", "amod", "flat", "goeswith", "fixed", "case", "mark");
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl:by");

    /** The class of agreements. */
    private static final String TREATY = "Treaty";

    private final Gazetteer gazetteer;
    private final Roles roles;
    private final Adverbials adverbials = Adverbials.load();

    NominalFinder(Gazetteer gazetteer, Roles roles) {
        this.gazetteer = gazetteer;
        this.roles = roles;
    }

    /**
     * Finds the noun phrases of a sentence.
     *
     * @param sentence a parsed sentence
     * @param names its names
     * @return the phrases whose head is not part of a name
     */
    List<Candidate> find(Sentence sentence, List<NameSpan> names) {
        List<Candidate> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean named = names.stream().anyMatch(n -> n.holds(token.index()) && !n.demonym());
            if (!named && head(sentence, token) && !adverbial(sentence, token)) {
                found.addAll(at(sentence, token.index(), names));
            }
        }
        return found;
    }

    private boolean adverbial(Sentence sentence, Token noun) {
        List<Token> children = sentence.children(noun.index());
        return children.size() == 1
                && children.get(0).is("case")
                && adverbials.fixed(children.get(0).text(), noun.text());
    }

    private static boolean head(Sentence sentence, Token token) {
        if (token.tag().startsWith("NN")) {
            return !PARTS.contains(token.relation()) || hyphened(sentence, token);
        }
        boolean reciprocal = token.index() > 0
                && Set.of("each", "one")
                        .contains(sentence.tokens().get(token.index() - 1).text());
        boolean elliptic = !reciprocal && Set.of("CD", "JJ", "JJS", "DT").contains(token.tag());
        return elliptic
                && ARGUMENTS.contains(token.relation())
                && !Set.of("this", "that", "each", "all").contains(token.text().toLowerCase(Locale.ROOT))
                && sentence.children(token.index()).stream().noneMatch(t -> t.is("cop"));
    }

    /** Tells whether a noun is the actor in a compound such as <em>rebel-held</em>. */
    static boolean hyphened(Sentence sentence, Token token) {
        int next = token.index() + 1;
        return next + 1 < sentence.tokens().size()
                && sentence.tokens().get(next).text().equals("-")
                && sentence.tokens().get(next + 1).tag().equals("VBN");
    }

    private List<Candidate> at(Sentence sentence, int head, List<NameSpan> names) {
        if (hyphened(sentence, sentence.tokens().get(head))) {
            return List.of(nominal(sentence, new NounPhrases.Run(head, head + 1), head, Optional.empty()));
        }
        NounPhrases.Run run = NounPhrases.of(sentence, head);
        List<NameSpan> owners = names.stream()
                .filter(n -> n.country() && run.first() <= n.first() && n.last() <= head + 1)
                .filter(n -> !behindHyphen(sentence, n))
                .toList();
        List<NameSpan> pair = coordinated(sentence, owners, head);
        if (pair.size() > 1) {
            return pair.stream()
                    .map(owner -> shared(sentence, run, head, pair, owner))
                    .toList();
        }
        Optional<NameSpan> owner =
                owners.stream().max(Comparator.comparingInt(NameSpan::last)).or(() -> country(sentence, head, names));
        return List.of(nominal(sentence, run, head, owner));
    }

    private static boolean behindHyphen(Sentence sentence, NameSpan name) {
        return name.last() < sentence.tokens().size()
                && sentence.tokens().get(name.last()).text().equals("-");
    }

    /** Finds the country after <em>of</em>: <em>the government of Syria</em>. */
    private static Optional<NameSpan> country(Sentence sentence, int head, List<NameSpan> names) {
        return sentence.children(head).stream()
                .filter(t -> t.relation().equals("nmod:of"))
                .flatMap(t -> names.stream().filter(n -> n.country() && n.holds(t.index()) && !n.demonym()))
                .findFirst();
    }

    /** Gives the countries that share a head, as in <em>Syrian and Russian warplanes</em>. */
    private static List<NameSpan> coordinated(Sentence sentence, List<NameSpan> owners, int head) {
        List<NameSpan> shared = new ArrayList<>();
        boolean and = false;
        for (NameSpan owner : owners) {
            if (!shared.isEmpty()) {
                int end = shared.get(shared.size() - 1).last();
                List<Token> between = sentence.tokens().subList(end, owner.first());
                boolean joined = !between.isEmpty()
                        && between.stream()
                                .allMatch(t -> t.text().equals(",") || t.tag().equals("CC"));
                if (!joined) {
                    shared.clear();
                }
                and = joined && between.stream().anyMatch(t -> t.tag().equals("CC"));
            }
            shared.add(owner);
        }
        boolean before = !shared.isEmpty() && shared.get(shared.size() - 1).last() <= head;
        return and && before ? shared : List.of();
    }

    private Candidate shared(Sentence sentence, NounPhrases.Run run, int head, List<NameSpan> pair, NameSpan owner) {
        int begin = pair.get(0).first();
        int end = pair.get(pair.size() - 1).last();
        String name = NounPhrases.text(
                sentence,
                run.first(),
                run.last(),
                t -> t.index() < begin || owner.holds(t.index()) || t.index() >= end);
        return candidate(sentence, run, head, Optional.of(owner), name);
    }

    private Candidate nominal(Sentence sentence, NounPhrases.Run run, int head, Optional<NameSpan> owner) {
        String name = NounPhrases.text(
                sentence,
                run.first(),
                run.last(),
                t -> t.index() > run.first() || !t.tag().equals("PRP$"));
        String whole = (name.isEmpty() ? sentence.tokens().get(head).text() : name) + parties(sentence, head);
        return candidate(sentence, run, head, owner, whole);
    }

    /** <em>an agreement with Russia</em> is called by those it is with; anything else is not. */
    private String parties(Sentence sentence, int head) {
        boolean treaty = roles.role(sentence, head)
                .filter(r -> r.noun().type().equals(TREATY))
                .isPresent();
        return sentence.children(head).stream()
                .filter(t -> treaty && t.index() > head && t.relation().equals("nmod:with"))
                .map(t -> new NounPhrases.Run(NounPhrases.first(sentence, t.index()), t.index() + 1))
                .filter(r -> r.first() > head)
                .findFirst()
                .map(r -> " with " + NounPhrases.text(sentence, r.first(), r.last()))
                .orElse("");
    }

    private Candidate candidate(
            Sentence sentence, NounPhrases.Run run, int head, Optional<NameSpan> owner, String name) {
        Optional<Roles.Role> role = roles.role(sentence, head);
        Optional<GazetteerEntry> body = owner.flatMap(o -> body(sentence, run, head, o, role));
        if (body.isPresent()) {
            GazetteerEntry entry = body.get();
            return new Candidate(
                    sentence,
                    run.first(),
                    run.last(),
                    head,
                    Mention.Kind.NAME,
                    entry.type(),
                    entry.label(),
                    true,
                    Optional.of(entry.key()),
                    Optional.empty());
        }
        Token token = sentence.tokens().get(head);
        Optional<NameSpan> people = owner.filter(o -> o.demonym() && o.holds(head));
        if (people.isPresent()) {
            boolean group = token.tag().endsWith("S") || token.tag().startsWith("JJ");
            boolean whole = group && run.last() - run.first() == people.get().length();
            return new Candidate(
                    sentence,
                    run.first(),
                    run.last(),
                    head,
                    whole ? Mention.Kind.NAME : Mention.Kind.NOMINAL,
                    group ? "PersonGroup" : "Person",
                    name,
                    whole,
                    Optional.empty(),
                    Optional.empty());
        }
        boolean proper = token.tag().startsWith("NNP") && role.isEmpty();
        return new Candidate(
                sentence,
                run.first(),
                run.last(),
                head,
                proper ? Mention.Kind.NAME : Mention.Kind.NOMINAL,
                type(sentence, head, role),
                name,
                proper,
                Optional.empty(),
                Optional.empty());
    }

    private String type(Sentence sentence, int head, Optional<Roles.Role> role) {
        Token token = sentence.tokens().get(head);
        boolean plural = token.tag().startsWith("NN") && token.tag().endsWith("S");
        boolean several = sentence.children(head).stream()
                .anyMatch(t -> t.is("nmod:of") && t.tag().endsWith("S"));
        if (role.isPresent() && !(several && token.lemma().equals("couple"))) {
            RoleNoun noun = role.get().noun();
            return plural ? noun.pluralType() : noun.type();
        }
        if (token.tag().equals("CD")) {
            return counted(sentence, head);
        }
        // "dozens of protesters", "a group of soldiers" are of the kind of their members
        Optional<Roles.Role> members = sentence.children(head).stream()
                .filter(t -> t.relation().equals("nmod:of") && t.tag().endsWith("S"))
                .findFirst()
                .flatMap(t -> roles.role(sentence, t.index()));
        boolean counts = plural || !token.tag().startsWith("NN");
        return members.filter(m -> counts).map(m -> m.noun().pluralType()).orElse("Thing");
    }

    /** <em>two soldiers were killed and five wounded</em>: five of what was counted before. */
    private String counted(Sentence sentence, int head) {
        for (int i = head - 1; i >= 0; i--) {
            boolean plural = sentence.tokens().get(i).tag().equals("NNS");
            if (plural && sentence.child(i, "nummod").isPresent()) {
                return roles.role(sentence, i).map(r -> r.noun().pluralType()).orElse("Thing");
            }
        }
        return "Thing";
    }

    /** Finds the force or body of a country a phrase speaks of: <em>Russian warplanes</em>, <em>Syria's government</em>. */
    private Optional<GazetteerEntry> body(
            Sentence sentence, NounPhrases.Run run, int head, NameSpan owner, Optional<Roles.Role> role) {
        if (owner.key().isEmpty() || counted(sentence, run, head)) {
            return Optional.empty();
        }
        String country = owner.key().get();
        Optional<String> force = role.flatMap(r -> r.noun().force());
        if (force.isPresent()) {
            return gazetteer.body(country, force.get());
        }
        int from = owner.first() < head ? owner.last() : run.first();
        for (int first = from; first <= head; first++) {
            String body = NounPhrases.text(sentence, first, head + 1).toLowerCase(Locale.ROOT);
            Optional<GazetteerEntry> found = gazetteer.body(country, body);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Tells whether a phrase speaks of some members only: <em>two Russian warplanes</em>. */
    private static boolean counted(Sentence sentence, NounPhrases.Run run, int head) {
        return sentence.tokens().subList(run.first(), head).stream()
                .anyMatch(t ->
                        t.is("nummod") || (t.tag().equals("DT") && !t.text().equalsIgnoreCase("the")));
    }
}
