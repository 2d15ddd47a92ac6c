package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.lexicon.Effect;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.LightVerb;
import org.newsgraph.lexicon.Wrapper;

/** Turns a dependency tree into predicates with arguments; after it, nothing depends on the parser's ways. */
final class PredicateFinder {
    private final Lexicon lexicon;

    PredicateFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Finds the predicates of a sentence.
     *
     * @shape one sentence in; its verbs, nouns and predicative adjectives out, by token index; none if it was not parsed
     */
    SortedMap<Integer, Node> find(Sentence sentence) {
        SortedMap<Integer, Node> nodes = new TreeMap<>();
        if (!sentence.parsed()) {
            return nodes;
        }
        for (Token token : sentence.tokens()) {
            partOfSpeech(sentence, token).ifPresent(pos -> nodes.put(token.index(), new Node(sentence, token, pos)));
        }
        List<Node> topDown = topDown(sentence, nodes);
        topDown.forEach(this::addOwn);
        topDown.forEach(node -> addShared(node, nodes));
        topDown.stream().filter(n -> n.pos().equals("noun")).forEach(node -> {
            shareTrailing(node, nodes);
            addGoverned(node, nodes);
        });
        return nodes;
    }

    private static Optional<String> partOfSpeech(Sentence sentence, Token token) {
        String tag = token.tag();
        if (tag.startsWith("VB")) {
            boolean grammatical = token.is("aux") || token.is("cop") || token.is("case") || token.is("mark");
            boolean modifier = token.is("amod") || token.is("compound");
            return grammatical || modifier ? Optional.empty() : Optional.of("verb");
        }
        if (tag.startsWith("NN")) {
            return Optional.of("noun");
        }
        boolean predicative = sentence.child(token.index(), "cop").isPresent()
                || sentence.child(token.index(), "nsubj").isPresent()
                || token.is("xcomp")
                || token.head() < 0;
        return tag.startsWith("JJ") && predicative ? Optional.of("adjective") : Optional.empty();
    }

    /**
     * Tells whether a word may speak of an event or state although it takes no arguments: auxiliaries, copulas,
     * participles and adjectives before a noun, prepositions that are participles, particles and adverbs.
     */
    static boolean eventive(Token token) {
        String tag = token.tag();
        return tag.startsWith("VB")
                || tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.startsWith("RB")
                || tag.equals("MD")
                || tag.equals("RP");
    }

    private static List<Node> topDown(Sentence sentence, SortedMap<Integer, Node> nodes) {
        List<Node> ordered = new ArrayList<>(nodes.values());
        int[] depth = new int[sentence.tokens().size()];
        for (Token token : sentence.tokens()) {
            int at = token.index();
            int steps = 0;
            while (at >= 0 && steps <= depth.length) {
                at = sentence.tokens().get(at).head();
                steps++;
            }
            depth[token.index()] = steps;
        }
        ordered.sort((a, b) -> depth[a.index()] != depth[b.index()]
                ? Integer.compare(depth[a.index()], depth[b.index()])
                : Integer.compare(a.index(), b.index()));
        return ordered;
    }

    private void addOwn(Node node) {
        boolean nominal = node.pos().equals("noun");
        for (Token child : node.sentence().children(node.index())) {
            if (child.is("nsubj:pass") || child.is("csubj:pass")) {
                node.add("obj", child.index(), true);
            } else if (child.is("nsubj") || child.is("csubj")) {
                node.add("subj", child.index(), true);
            } else if (child.is("obj")) {
                node.add(node.passive() && node.has("obj") ? "obj2" : "obj", child.index(), true);
            } else if (child.is("iobj")) {
                node.add("iobj", child.index(), true);
            } else if (child.is("obl") || child.is("nmod")) {
                addPrepositional(node, child, nominal);
            } else if (nominal && (child.is("compound") || child.is("amod") || child.is("det"))) {
                node.add("mod", child.index(), true);
            } else if (child.is("xcomp") || child.is("ccomp") || child.is("advcl") || child.is("acl")) {
                node.add(clausePath(node.sentence(), child), child.index(), true);
            }
        }
        if (node.passive()) {
            undoDoublePassive(node);
        }
        if (node.pos().equals("verb") && !node.has("obj")) {
            node.all("xcomp")
                    .forEach(a -> addSmallClause(node, node.sentence().tokens().get(a.token())));
        }
    }

    /** <em>made their concerns plain to officials</em>: the object and the phrases of the adjective are the verb's. */
    private static void addSmallClause(Node node, Token complement) {
        boolean judged = complement.tag().startsWith("JJ") || complement.tag().startsWith("RB");
        Optional<Token> subject = node.sentence().child(complement.index(), "nsubj");
        if (judged && subject.isPresent()) {
            node.add("obj", subject.get().index(), true);
            node.sentence().children(complement.index()).stream()
                    .filter(t -> t.is("obl"))
                    .forEach(t -> addPrepositional(node, t, false));
        }
    }

    /** <em>Syria was given aid</em>: who was given it is the indirect object. */
    private static void undoDoublePassive(Node node) {
        Optional<Node.Arg> retained = node.first("obj2");
        Optional<Node.Arg> surface = node.first("obj");
        if (retained.isPresent() && surface.isPresent()) {
            node.args().removeIf(a -> a.path().equals("obj") || a.path().equals("obj2"));
            node.add("iobj", surface.get().token(), true);
            node.add("obj", retained.get().token(), true);
        }
    }

    private static void addPrepositional(Node node, Token child, boolean nominal) {
        int colon = child.relation().indexOf(':');
        String preposition = colon < 0 ? "" : child.relation().substring(colon + 1);
        if (nominal) {
            if (preposition.equals("poss")) {
                node.add("poss", child.index(), true);
            }
            node.add(
                    preposition.equals("poss") ? "mod" : preposition.isEmpty() ? "nmod" : preposition,
                    child.index(),
                    true);
        } else if (node.passive() && (preposition.equals("by") || preposition.equals("agent"))) {
            node.add("subj", child.index(), true);
        } else {
            node.add(preposition.isEmpty() ? "obl" : "obl:" + preposition, child.index(), true);
        }
    }

    /** The paths a clause may be found at: its own, and for an infinitive of purpose also that of a complement. */
    static List<String> clausePaths(Sentence sentence, Token clause) {
        String path = clausePath(sentence, clause);
        boolean infinitive = path.equals("advcl") && clause.tag().equals("VB");
        return infinitive ? List.of("xcomp", path) : List.of(path);
    }

    /** The path of a clause below a predicate: its relation, with its preposition where it has one. */
    static String clausePath(Sentence sentence, Token clause) {
        String base = clause.is("acl:relcl") ? "acl:relcl" : clause.relation().replaceAll(":.*", "");
        Optional<Token> marker = sentence.child(clause.index(), "mark")
                .or(() -> sentence.child(clause.index(), "case"))
                .filter(m -> m.tag().equals("IN") && clause.tag().equals("VBG"));
        if (marker.isEmpty()
                && clause.relation().startsWith("advcl:")
                && clause.tag().equals("VBG")) {
            return "obl:" + clause.relation().substring("advcl:".length());
        }
        return marker.map(m -> (base.equals("acl") ? "" : "obl:") + m.lemma()).orElse(base);
    }

    private void addShared(Node node, SortedMap<Integer, Node> nodes) {
        Node head = nodes.get(node.token().head());
        Token token = node.token();
        boolean predicate = !node.pos().equals("noun")
                || node.sentence().child(node.index(), "cop").isPresent();
        if (head == null || !predicate) {
            return;
        }
        if (token.is("conj")) {
            shareCoordinated(node, head);
        } else if (token.is("acl:relcl")) {
            fillGap(node, head);
        } else if (token.is("acl")) {
            boolean infinitive = token.tag().equals("VB");
            boolean marked = !clausePath(node.sentence(), token).equals("acl");
            if (!infinitive && !marked && token.tag().equals("VBN")) {
                node.add("obj", head.index(), false);
            } else if (!infinitive && !marked) {
                boolean participle = token.tag().equals("VBG") && !node.has("subj");
                Optional<Integer> author = participle ? author(head, nodes) : Optional.empty();
                node.add("subj", author.orElse(head.index()), false);
            } else if (!node.has("subj") && !node.passive()) {
                controllerOfNoun(head, nodes).ifPresent(c -> node.add("subj", c, false));
            }
        } else if ((token.is("xcomp") || token.is("advcl") || token.is("ccomp")) && !node.has("subj")) {
            if (!(node.passive() && node.has("obj") && node.first("obj").get().own())) {
                controller(node, head).ifPresent(c -> node.add(node.passive() ? "obj" : "subj", c, false));
            }
        }
    }

    /** <em>issued a statement condemning</em>: whoever makes a text does what it does; the text itself elsewhere. */
    private Optional<Integer> author(Node noun, SortedMap<Integer, Node> nodes) {
        boolean text = noun.token().is("obj")
                && noun.pos().equals("noun")
                && lexicon.reporting(noun.lemma(), "noun").isPresent();
        return text ? controllerOfNoun(noun, nodes) : Optional.empty();
    }

    private static void shareCoordinated(Node node, Node head) {
        boolean ownSubject = node.sentence().child(node.index(), "nsubj").isPresent()
                || node.sentence().child(node.index(), "nsubj:pass").isPresent();
        if (!ownSubject) {
            String surface = head.passive() ? "obj" : "subj";
            String here = node.passive() ? "obj" : "subj";
            head.all(surface).forEach(a -> node.add(here, a.token(), false));
        }
        if (!node.passive() && !node.has("obj")) {
            head.all("obj").stream()
                    .filter(a -> a.own() && a.token() > node.index() && !head.passive())
                    .forEach(a -> node.add("obj", a.token(), false));
        }
    }

    private static void fillGap(Node node, Node antecedent) {
        Sentence sentence = node.sentence();
        for (Node.Arg arg : List.copyOf(node.args())) {
            Token filler = sentence.tokens().get(arg.token());
            if (filler.tag().equals("WDT") || filler.tag().equals("WP")) {
                node.args().remove(arg);
                node.add(arg.path(), antecedent.index(), false);
                return;
            }
        }
        boolean adverbial =
                sentence.children(node.index()).stream().anyMatch(t -> t.tag().equals("WRB"));
        if (adverbial) {
            node.add("obl:in", antecedent.index(), false);
        } else if (!node.has("obj") && !node.passive()) {
            node.add("obj", antecedent.index(), false);
        }
    }

    /** Who acts in a clause without subject of its own, below a verb or adjective. */
    private Optional<Integer> controller(Node node, Node head) {
        String path = clausePath(node.sentence(), node.token());
        List<String> paths = clausePaths(node.sentence(), node.token());
        String control = lexicon.wrappers(head.lemma(), head.pos()).stream()
                .filter(w -> paths.stream().anyMatch(w.complements()::contains))
                .map(Wrapper::subject)
                .findFirst()
                .orElse(objectControl(node, head, path) ? "obj" : "subj");
        String fallback = node.token().is("advcl") && head.passive() && !path.startsWith("obl:") ? "obj" : control;
        boolean directed =
                control.equals("obj") && !head.has("obj") && objectOf(head).isPresent();
        return (directed ? objectOf(head) : head.first(head.has(control) ? control : fallback))
                .or(() ->
                        control.equals("subj") && head.passive() && node.token().is("xcomp")
                                ? head.first("obj")
                                : Optional.empty())
                .or(() -> control.equals("obj") ? objectOf(head) : Optional.empty())
                .map(Node.Arg::token);
    }

    /** <em>called on them to go</em>: whom a verb without object is directed at. */
    private static Optional<Node.Arg> objectOf(Node head) {
        return head.first("iobj")
                .or(() -> head.first("obl:on"))
                .or(() -> head.first("obl:upon"))
                .or(() -> head.first("obl:for"))
                .or(() -> head.first("obl:to"));
    }

    /** <em>got them to go</em>, <em>criticized them for going</em>. */
    private static boolean objectControl(Node node, Node head, String path) {
        return head.has("obj") && (node.token().is("xcomp") || path.equals("obl:for"));
    }

    /** <em>Russia's plan to attack</em>, <em>launched an effort to reopen</em>: whose plan, or whose verb it stands by. */
    private static Optional<Integer> controllerOfNoun(Node noun, SortedMap<Integer, Node> nodes) {
        Optional<Integer> possessor = noun.all("mod").stream()
                .filter(a -> noun.sentence().tokens().get(a.token()).is("nmod:poss"))
                .map(Node.Arg::token)
                .findFirst();
        if (possessor.isPresent()) {
            return possessor;
        }
        for (String path : List.of("by", "of", "from")) {
            if (noun.has(path)) {
                return noun.first(path).map(Node.Arg::token);
            }
        }
        Node verb = nodes.get(noun.token().head());
        return verb == null || !verb.pos().equals("verb")
                ? Optional.empty()
                : verb.first("subj").map(Node.Arg::token);
    }

    /** <em>setbacks and skepticism from allies</em>: what follows the last of coordinated nouns belongs to it too. */
    private static void shareTrailing(Node noun, SortedMap<Integer, Node> nodes) {
        Node first = noun.token().is("conj") ? nodes.get(noun.token().head()) : null;
        if (first != null && first.pos().equals("noun")) {
            first.args().stream()
                    .filter(a -> a.own() && a.token() > noun.index())
                    .toList()
                    .forEach(a -> noun.add(a.path(), a.token(), false));
        }
    }

    /** Gives an event noun the arguments of the light verb or the wrapper it hangs on. */
    private void addGoverned(Node noun, SortedMap<Integer, Node> nodes) {
        Token top = noun.token();
        while (top.is("conj")
                && top.head() >= 0
                && noun.sentence().tokens().get(top.head()).tag().startsWith("NN")) {
            top = noun.sentence().tokens().get(top.head());
        }
        Node verb = nodes.get(top.head());
        if (verb == null || !verb.pos().equals("verb")) {
            return;
        }
        int held = top.index();
        Optional<String> path = verb.args().stream()
                .filter(a -> a.token() == held)
                .map(Node.Arg::path)
                .findFirst();
        if (path.isEmpty()) {
            return;
        }
        for (LightVerb light : lexicon.lightVerbs(verb.lemma())) {
            boolean aboutItself = !light.path().equals("subj") || !verb.has("obj");
            if (light.path().equals(path.get())
                    && aboutItself
                    && (light.particle().isEmpty() || light.particle().equals(verb.particle()))) {
                shareLight(noun, verb, light);
                return;
            }
        }
        for (Wrapper wrapper : lexicon.wrappers(verb.lemma(), "verb")) {
            if (wrapper.complements().contains(path.get()) && !path.get().equals("subj")) {
                boolean granted = wrapper.effect() == Effect.PRESUPPOSED;
                if (!granted) {
                    verb.all("subj").forEach(a -> noun.add(Node.HOLDER, a.token(), false));
                    sharePrepositions(noun, verb);
                }
                return;
            }
        }
    }

    private static void shareLight(Node noun, Node verb, LightVerb light) {
        String role = light.subjectRole();
        if (!role.equals("none")) {
            String path = role.equals("target") ? Node.LIGHT_TARGET : Node.LIGHT_ACTOR;
            verb.all("subj").forEach(a -> noun.add(path, a.token(), false));
        }
        sharePrepositions(noun, verb);
    }

    private static void sharePrepositions(Node noun, Node verb) {
        for (Node.Arg arg : verb.args()) {
            if (arg.path().startsWith("obl:") && arg.token() != noun.index()) {
                noun.add(arg.path().substring("obl:".length()), arg.token(), false);
            }
        }
    }
}
