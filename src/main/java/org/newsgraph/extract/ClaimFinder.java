package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.DocumentEntity;
import org.newsgraph.annotate.Mention;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.lexicon.Relations;
import org.newsgraph.lexicon.Trigger;
import org.newsgraph.text.Span;

/** Turns the predicates of one sentence into drafts of claims. */
final class ClaimFinder {
    private static final int MOST_PAIRS = 16;
    /** Beyond so many characters, what wraps a statement is evidence for its wrapper, not for it. */
    private static final int FAR = 50;

    /** What is worth saying although only one side is known: who was killed, who protested, who resigned. */
    private static final Set<String> ONE_SIDED = Set.of("ASSAULT", "PROTEST", "COERCE", "SANCTION", "RETREAT");

    private static final Set<String> ONE_SIDED_NOUNS = Set.of("ASSAULT", "PROTEST");

    private final Relations relations;
    private final ArgumentTypes types;
    private final MentionIndex mentions;
    private final FrameMatcher matcher;
    private final Circumstances circumstances;
    private final Sentence sentence;
    private final SortedMap<Integer, Node> nodes;
    private final Modality modality;
    private final EventTypes eventTypes;
    private final Surroundings surroundings;
    private final List<Occurrence> occurrences;
    private final List<Extraction.Drop> drops;

    private final Map<Integer, List<Draft>> byNode = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();

    ClaimFinder(
            Relations relations,
            ArgumentTypes types,
            MentionIndex mentions,
            FrameMatcher matcher,
            AnnotatedArticle article,
            Sentence sentence,
            SortedMap<Integer, Node> nodes,
            Modality modality,
            EventTypes eventTypes,
            List<Occurrence> occurrences,
            List<Extraction.Drop> drops) {
        this.relations = relations;
        this.types = types;
        this.mentions = mentions;
        this.matcher = matcher;
        this.circumstances = new Circumstances(article, sentence, nodes, mentions, types);
        this.sentence = sentence;
        this.nodes = nodes;
        this.modality = modality;
        this.eventTypes = eventTypes;
        this.surroundings = new Surroundings(mentions, types, nodes);
        this.occurrences = occurrences;
        this.drops = drops;
    }

    /**
     * Finds the drafts of the sentence.
     *
     * @param earlier claims of the article so far, for nouns that take up an event again: <em>the talks</em>
     */
    List<Draft> find(List<Draft> earlier) {
        List<Node> innermostFirst = new ArrayList<>(nodes.values());
        innermostFirst.sort(
                Comparator.comparingInt((Node n) -> depth(n.token())).reversed());
        List<Node> unfilled = new ArrayList<>();
        Set<Integer> spokenFor = matcher.objectsOfSenses(nodes.values());
        for (Node node : innermostFirst) {
            List<Trigger> candidates = spokenFor.contains(node.index()) ? List.of() : matcher.candidates(node);
            if (!candidates.isEmpty() && !claim(node, candidates)) {
                unfilled.add(node);
            }
        }
        Anaphora anaphora = new Anaphora(relations, sentence);
        for (Node node : unfilled) {
            Trigger trigger = matcher.candidates(node).get(0);
            Optional<Match> again = trigger.limits().weak()
                    ? Optional.empty()
                    : anaphora.resume(node, trigger, concat(earlier, drafts));
            if (again.isPresent()) {
                emit(again.get(), status(node));
            } else {
                drops.add(new Extraction.Drop(
                        node.token().span(),
                        trigger.entry(),
                        "nobody was found for the roles of " + trigger.relation()));
            }
        }
        return drafts;
    }

    private static List<Draft> concat(List<Draft> first, List<Draft> second) {
        List<Draft> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private int depth(Token token) {
        int steps = 0;
        Token at = token;
        while (at.head() >= 0 && steps <= sentence.tokens().size()) {
            at = sentence.tokens().get(at.head());
            steps++;
        }
        return steps;
    }

    private Status status(Node node) {
        return modality.status(node.index());
    }

    private boolean claim(Node node, List<Trigger> candidates) {
        Status status = status(node);
        Optional<Speech> speech = status.speeches().stream().findFirst();
        Optional<Match> possible = Optional.empty();
        for (Trigger trigger : candidates) {
            Optional<Match> match = matcher.match(node, trigger, nodes, speech);
            if (trigger.limits().weak()) {
                possible = possible.or(() -> match);
                continue;
            }
            Status here = attributive(node, trigger) ? matcher.tenure(node) : status;
            if (match.isPresent() && emit(match.get(), here)) {
                occurrence(node, trigger, match, false);
                return true;
            }
            if (trigger.limits().figurative() || match.filter(this::unlikely).isPresent()) {
                possible = possible.or(() -> match);
            }
        }
        occurrence(node, possible.map(Match::trigger).orElse(candidates.get(0)), possible, possible.isPresent());
        return false;
    }

    /** Keeps what a verb or adjective announces with whoever is near it; nouns have too little of their own around them. */
    private void occurrence(Node node, Trigger trigger, Optional<Match> match, boolean vague) {
        Optional<String> type = relations.ploverType(trigger.relation());
        if (type.isPresent() && (vague || !node.pos().equals("noun"))) {
            Status status = status(node);
            Optional<Speech> speech = status.speeches().stream().findFirst();
            List<Argument.Mentioned> actors = match.map(Match::actors).orElse(List.of());
            if (actors.isEmpty()) {
                actors = subjects(node, speech);
            }
            occurrences.add(new Occurrence(
                    sentence.index(),
                    node.token().span(),
                    trigger.relation(),
                    eventTypes.type(node, status, type.get()),
                    vague,
                    actors,
                    match.map(Match::targets).orElse(List.of()),
                    surroundings.above(node, speech),
                    surroundings.below(node, speech)));
        }
    }

    private List<Argument.Mentioned> subjects(Node node, Optional<Speech> speech) {
        return node.all("subj").stream()
                .flatMap(a -> mentions.referents(sentence, a.token(), speech).stream())
                .filter(m -> !types.isA(mentions.entity(m).type(), "Document"))
                .toList();
    }

    /** <em>spokesman John Kirby</em>: what somebody is called is taken for granted, whatever is said of them. */
    private static boolean attributive(Node node, Trigger trigger) {
        return !node.has("subj")
                && trigger.frame().stream().anyMatch(s -> s.path().equals("self"));
    }

    private boolean emit(Match match, Status status) {
        int before = drafts.size();
        boolean counted = relations.ploverType(match.trigger().relation()).isPresent();
        List<Argument.Mentioned> actors = match.actors().stream()
                .filter(a -> counted
                        ? types.agentive(mentions.entity(a).type())
                        : types.fits(
                                match.trigger().relation(), mentions.entity(a).type()))
                .filter(a -> !types.newsSource(mentions.entity(a).type()) || !counted)
                .filter(a -> acts(match.trigger().limits(), mentions.entity(a)))
                .toList();
        if (actors.isEmpty() && !match.actors().isEmpty() && !announcesItself(match)) {
            return false;
        }
        // In "made the criticism", the criticism is what is made, not what is criticised.
        List<Argument.Mentioned> targets = match.targets().stream()
                .filter(t -> describesSelf(match) || !itself(match.node(), t))
                .filter(t -> likely(match, t))
                .toList();
        if (unlikely(match)) {
            return false;
        }
        if (actors.isEmpty() && targets.isEmpty()) {
            return false;
        }
        if (!match.contents().isEmpty()) {
            contents(match, actors, status);
        }
        boolean literal = relations.literal(match.trigger().relation());
        for (Argument.Mentioned actor : literal ? List.<Argument.Mentioned>of() : actors) {
            for (Argument.Mentioned target : targets) {
                boolean pairOnce = match.actors().equals(targets)
                        && targets.indexOf(target) <= match.actors().indexOf(actor);
                if (!pairOnce && drafts.size() - before < MOST_PAIRS && different(actor, target)) {
                    add(match, actor, target, status);
                }
            }
        }
        if (drafts.size() == before && counted) {
            oneSided(match, actors, targets, status);
        }
        if (literal) {
            value(match, targets.isEmpty() ? actors : targets, status);
        }
        return drafts.size() > before;
    }

    private boolean likely(Match match, Argument.Mentioned target) {
        return types.likely(match.trigger().relation(), mentions.entity(target).type());
    }

    /** Whether nothing that stands where the target stands is of a kind that can be one. */
    private boolean unlikely(Match match) {
        return !match.targets().isEmpty() && match.targets().stream().noneMatch(t -> likely(match, t));
    }

    /** Whether somebody can be who acts in a sense of a word. */
    private boolean acts(Trigger.Limits limits, DocumentEntity actor) {
        boolean kind = limits.subjectTypes().isEmpty()
                || limits.subjectTypes().stream().anyMatch(t -> types.isA(actor.type(), t));
        return kind && (!limits.subjectNamed() || actor.named()) && (!limits.figurative() || types.forceful(actor));
    }

    private static boolean describesSelf(Match match) {
        return match.trigger().frame().stream().anyMatch(s -> s.path().equals("self"));
    }

    private boolean itself(Node node, Argument.Mentioned argument) {
        Mention mention = mentions.mention(argument.mention());
        return mention.sentence() == sentence.index() && mention.head() == node.index();
    }

    /** <em>A bomb killed three</em>: what acts is no agent, but an event of the same kind. */
    private boolean announcesItself(Match match) {
        return match.actors().stream().anyMatch(a -> {
            Node noun = nodes.get(mentions.mention(a.mention()).head());
            return noun != null
                    && mentions.mention(a.mention()).sentence() == sentence.index()
                    && matcher.candidates(noun).stream()
                            .anyMatch(t -> relations
                                    .ploverType(t.relation())
                                    .equals(relations.ploverType(match.trigger().relation())));
        });
    }

    /** Nobody acts on themselves, nor on a pair they are one of, nor one nameless thing on another of its name. */
    private boolean different(Argument.Mentioned a, Argument.Mentioned b) {
        boolean among = b.part() >= 0
                && a.part() < 0
                && mentions.parts(b).contains(mentions.entity(a).id());
        DocumentEntity first = mentions.entity(a);
        DocumentEntity second = mentions.entity(b);
        boolean alike = !first.named() && !second.named() && first.name().equals(second.name());
        return first.id() != second.id() && !among && !alike;
    }

    private void contents(Match match, List<Argument.Mentioned> actors, Status status) {
        for (int token : match.contents()) {
            List<Draft> said = byNode.getOrDefault(token, List.of()).stream()
                    .filter(d -> !d.relation.equals(match.trigger().relation()))
                    .toList();
            for (Draft inner : said) {
                for (Argument.Mentioned actor : actors) {
                    Draft draft = draft(match, actor, status, List.of(actor));
                    draft.content = inner;
                    draft.evidence = draft.evidence.cover(inner.evidence);
                    if (inner.within == null) {
                        inner.within = draft;
                    }
                    keep(match.node(), draft);
                }
            }
        }
    }

    private void add(Match match, Argument.Mentioned actor, Argument.Mentioned target, Status status) {
        Draft draft = draft(match, actor, status, List.of(actor, target));
        draft.object = target;
        keep(match.node(), draft);
    }

    private void oneSided(
            Match match, List<Argument.Mentioned> actors, List<Argument.Mentioned> targets, Status status) {
        Optional<String> type = relations.ploverType(match.trigger().relation());
        Optional<String> event = type.filter(
                        t -> (match.node().pos().equals("noun") ? ONE_SIDED_NOUNS : ONE_SIDED).contains(t))
                .flatMap(t -> relations.eventClass(match.trigger().relation()));
        boolean targeted = actors.isEmpty();
        if (!targeted
                && (done(match.node()) || afterShooting(match.node()) || !targets.isEmpty() || otherwise(match))) {
            return;
        }
        if (targeted
                && match.trigger().limits().figurative()
                && targets.stream().map(mentions::entity).noneMatch(types::forceful)) {
            return;
        }
        List<Argument.Mentioned> participants = targeted
                ? targets.stream()
                        .filter(t -> types.agentive(mentions.entity(t).type()))
                        .toList()
                : actors.stream().filter(a -> !whereOf(match.node(), a)).toList();
        for (Argument.Mentioned participant : participants) {
            if (event.isPresent()) {
                Draft draft = draft(match, participant, status, List.of(participant));
                draft.event = event.get();
                draft.value = targeted ? "targetOf" : "actorIn";
                keep(match.node(), draft);
            }
        }
    }

    /** <em>the Tulsa protest</em>: a city before an event of one party is its place. */
    private boolean whereOf(Node node, Argument.Mentioned argument) {
        Mention mention = mentions.mention(argument.mention());
        return node.pos().equals("noun")
                && types.place(mention.type())
                && node.all("mod").stream().anyMatch(a -> a.token() == mention.head());
    }

    /** Whether something is said to be done to a thing or in order to do another: <em>entered them into the record</em>. */
    private static boolean done(Node node) {
        return node.pos().equals("verb") && (node.has("obj") || node.has("xcomp") || node.has("ccomp"));
    }

    /** <em>The town mourns after shooting</em>: who is said to do something is not who did that. */
    private static boolean afterShooting(Node node) {
        return node.token().tag().equals("VBG")
                && node.token().is("advcl")
                && node.all("subj").stream().noneMatch(Node.Arg::own);
    }

    /** <em>seized on the report</em>: a verb that does something to a thing has another sense without one. */
    private boolean otherwise(Match match) {
        Node node = match.node();
        return node.pos().equals("verb")
                && relations
                        .ploverType(match.trigger().relation())
                        .filter("PROTEST"::equals)
                        .isEmpty()
                && match.trigger().frame().stream()
                        .anyMatch(s -> s.path().equals("obj") && s.role().equals("target"))
                && node.args().stream().anyMatch(a -> a.path().startsWith("obl:") && a.own());
    }

    /** <em>limited progress toward a deal</em>: the value is what the noun is said to be. */
    private void value(Match match, List<Argument.Mentioned> subjects, Status status) {
        List<Token> modifiers = sentence.children(match.node().index()).stream()
                .filter(t -> t.is("amod") || t.is("det"))
                .filter(t -> !t.lemma().equals("the") && !t.lemma().equals("a"))
                .toList();
        if (!modifiers.isEmpty()) {
            for (Argument.Mentioned subject : subjects) {
                Draft draft = draft(match, subject, status, List.of(subject));
                draft.value = modifiers.stream().map(Token::text).collect(Collectors.joining(" "));
                keep(match.node(), draft);
            }
        }
    }

    private void keep(Node node, Draft draft) {
        drafts.add(draft);
        byNode.computeIfAbsent(node.index(), k -> new ArrayList<>()).add(draft);
    }

    private Draft draft(Match match, Argument.Mentioned subject, Status status, List<Argument.Mentioned> arguments) {
        Node node = match.node();
        Trigger trigger = match.trigger();
        Draft draft = new Draft(
                node,
                subject,
                trigger.relation(),
                status,
                node.token().span(),
                evidence(node, status, arguments),
                trigger.entry(),
                basis(match));
        draft.speech = status.speeches().stream().findFirst();
        draft.eventType = relations.ploverType(trigger.relation());
        draft.mode = trigger.mode();
        draft.time = circumstances.time(node);
        draft.place = circumstances.place(node, match.targets());
        return draft;
    }

    /** The words from the first to the last of trigger, arguments and what decides about them. */
    private Span evidence(Node node, Status status, List<Argument.Mentioned> arguments) {
        Span cover = node.token().span();
        for (Argument.Mentioned argument : arguments) {
            if (mentions.mention(argument.mention()).sentence() == sentence.index()) {
                cover = cover.cover(mentions.span(argument));
            }
        }
        for (int operator : status.operators()) {
            Span word = sentence.tokens().get(operator).span();
            int gap = Math.max(cover.begin() - word.end(), word.begin() - cover.end());
            if (gap > FAR) {
                break;
            }
            cover = cover.cover(word);
        }
        return cover;
    }

    private Basis basis(Match match) {
        return new Basis(
                match.anaphoric() ? Basis.Kind.ANAPHORA : Basis.Kind.WORD,
                match.trigger().certainty(),
                matcher.candidates(match.node()).size());
    }
}
