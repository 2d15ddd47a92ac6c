package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.lexicon.Composition;
import org.newsgraph.lexicon.Effect;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Relations;
import org.newsgraph.problem.Problem;

/**
 * Finds the claims of an article.
 *
 * <p>A pure function of the article, the lexicon and the ontology; safe to use from several threads.
 */
public final class Extractor {
    private final Lexicon lexicon;
    private final Relations relations;
    private final ArgumentTypes types;
    private final DegreeModel degrees = DegreeModel.load();
    private final ConfidenceModel confidences = ConfidenceModel.load();
    private final Composition composition = Composition.load();

    /**
     * Makes an extractor.
     *
     * @param lexicon the words that announce, wrap and attribute
     */
    public Extractor(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.relations = Relations.load();
        this.types = new ArgumentTypes(relations);
    }

    /**
     * Finds what an article claims.
     *
     * @shape one article in; its claims, in text order, and all its predicates and attributions out
     * @param article the annotated article
     * @param problems receives what went wrong
     * @return what was found
     */
    public Extraction extract(AnnotatedArticle article, Consumer<Problem> problems) {
        MentionIndex mentions = new MentionIndex(article);
        PredicateFinder predicateFinder = new PredicateFinder(lexicon);
        Map<Integer, SortedMap<Integer, Node>> nodes = new LinkedHashMap<>();
        for (Sentence sentence : article.sentences()) {
            nodes.put(sentence.index(), predicateFinder.find(sentence));
        }
        List<Speech> speeches = new Speakers(lexicon, article, mentions, nodes).find();
        FrameMatcher matcher = new FrameMatcher(lexicon, relations, mentions, types);
        CompoundClaims compounds = new CompoundClaims(lexicon, relations, mentions, types);

        DemandClaims demands = new DemandClaims(lexicon, relations, mentions, types);
        EventTypes eventTypes = new EventTypes(lexicon, composition, mentions);

        List<Occurrence> occurrences = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        List<Predicate> predicates = new ArrayList<>();
        List<Extraction.Drop> drops = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            SortedMap<Integer, Node> here = nodes.getOrDefault(sentence.index(), new TreeMap<>());
            List<Speech> said = speeches.stream()
                    .filter(s -> s.statement() && s.sentence() == sentence.index())
                    .toList();
            Modality modality = new Modality(lexicon, sentence, here, said);
            drafts.addAll(new ClaimFinder(
                            relations,
                            types,
                            mentions,
                            matcher,
                            article,
                            sentence,
                            here,
                            modality,
                            eventTypes,
                            occurrences,
                            drops)
                    .find(drafts));
            drafts.addAll(compounds.find(sentence));
            drafts.addAll(demands.find(sentence, here, said));
            drafts.addAll(new OfficeClaims(lexicon, mentions, types).find(article, sentence));
            predicates.addAll(predicates(sentence, here, modality));
        }
        drafts.addAll(endings(drafts));
        drafts.addAll(new SpeechClaims(article, mentions, types).find(drafts));
        return new Extraction(
                article,
                new Assembler(article, mentions, eventTypes, types, confidences).assemble(drafts),
                predicates,
                new Attributions(article).of(speeches),
                occurrences,
                drops);
    }

    /** Who breaks ties with somebody was affiliated with them, and is no more. */
    private List<Draft> endings(List<Draft> drafts) {
        List<Draft> found = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean happened = draft.status.mode() == Factuality.ASSERTED
                    && draft.status.polarity() == Polarity.POSITIVE
                    && draft.object != null;
            if (happened) {
                for (String ended : relations.ends(draft.relation)) {
                    found.add(ended(draft, ended));
                }
            }
        }
        return found;
    }

    private static Draft ended(Draft draft, String relation) {
        Composer composer = new Composer();
        composer.apply(Effect.ENDED, draft.node.index());
        Draft end = new Draft(
                draft.node,
                draft.subject,
                relation,
                composer.status(draft.status.speeches()),
                draft.trigger,
                draft.evidence,
                draft.rule,
                draft.basis);
        end.object = draft.object;
        end.speech = draft.speech;
        return end;
    }

    /** Every word of a parsed sentence that may speak of an event or state. */
    private List<Predicate> predicates(Sentence sentence, SortedMap<Integer, Node> nodes, Modality modality) {
        List<Predicate> found = new ArrayList<>();
        DegreeFeatures features = new DegreeFeatures(sentence);
        for (Token token : sentence.parsed() ? sentence.tokens() : List.<Token>of()) {
            Node node = nodes.get(token.index());
            if (node != null) {
                String lemma = node.lemma() + node.particle().map(p -> ' ' + p).orElse("");
                found.add(predicate(sentence, token, lemma, slots(node), modality, features));
            } else if (PredicateFinder.eventive(token)) {
                found.add(predicate(
                        sentence, token, token.lemma().toLowerCase(Locale.ROOT), List.of(), modality, features));
            }
        }
        return found;
    }

    /**
     * A word as {@link DegreeModel} sees it, for training.
     *
     * @param sentence the index of its sentence
     * @param token its index
     * @param status what the rules say of it
     * @param register the features of its sentence
     * @param word its own features
     */
    record Judged(int sentence, int token, Status status, List<String> register, List<String> word) {
        Judged {
            register = List.copyOf(register);
            word = List.copyOf(word);
        }
    }

    /** Tells of every word that may speak of an event what its degree is learned from. */
    List<Judged> judge(AnnotatedArticle article) {
        PredicateFinder predicateFinder = new PredicateFinder(lexicon);
        Map<Integer, SortedMap<Integer, Node>> nodes = new LinkedHashMap<>();
        article.sentences().forEach(s -> nodes.put(s.index(), predicateFinder.find(s)));
        List<Speech> speeches = new Speakers(lexicon, article, new MentionIndex(article), nodes).find();
        List<Judged> judged = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            SortedMap<Integer, Node> here = nodes.getOrDefault(sentence.index(), new TreeMap<>());
            List<Speech> said = speeches.stream()
                    .filter(s -> s.statement() && s.sentence() == sentence.index())
                    .toList();
            Modality modality = new Modality(lexicon, sentence, here, said);
            DegreeFeatures features = new DegreeFeatures(sentence);
            for (Token token : sentence.parsed() ? sentence.tokens() : List.<Token>of()) {
                if (here.containsKey(token.index()) || PredicateFinder.eventive(token)) {
                    Status status = modality.status(token.index());
                    judged.add(new Judged(
                            sentence.index(), token.index(), status, features.register(), features.of(token, status)));
                }
            }
        }
        return judged;
    }

    private static List<Predicate.Slot> slots(Node node) {
        List<Predicate.Slot> slots = new ArrayList<>();
        for (Node.Arg arg : node.args()) {
            List<Token> words = node.sentence().subtree(arg.token());
            slots.add(new Predicate.Slot(
                    arg.path(),
                    arg.token(),
                    words.get(0).span().cover(words.get(words.size() - 1).span())));
        }
        return slots;
    }

    private Predicate predicate(
            Sentence sentence,
            Token token,
            String lemma,
            List<Predicate.Slot> slots,
            Modality modality,
            DegreeFeatures features) {
        Status status = modality.status(token.index());
        return new Predicate(
                sentence.index(),
                token.index(),
                token.span(),
                lemma,
                slots,
                status.factuality(),
                status.polarity(),
                status.certainty(),
                status.future(),
                degrees.talks(features.register())
                        ? degrees.degree(features.of(token, status))
                        : Degree.of(status, sentence, token));
    }
}
