package org.newsgraph.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.ask.Answer.Choice;
import org.newsgraph.ask.Answer.Status;
import org.newsgraph.ask.Evidence.Thing;
import org.newsgraph.ask.Party.Named;

/** Answers questions in plain English from a store. Build one and share it; it keeps no state of a store. */
public final class Asker {
    private static final int NEAREST = 5;
    private static final int LENGTH = 400;
    private static final Pattern PLACE = Pattern.compile("\\[([A-Z]+)]");

    private final Grammar grammar = Grammar.load();
    private final Meanings meanings = new Meanings(grammar);
    private final Words cutter = new Words(grammar);
    private final Circumstances circumstances = new Circumstances(new PeriodReader());

    /** Reads grammar, ontology and lexicon. */
    public Asker() {}

    /**
     * Reads of a store what questions need to know; within a transaction.
     *
     * @param dataset the union of whose graphs is asked
     * @return what holds until the store changes
     */
    public Known read(DatasetGraph dataset) {
        KnownNames names = KnownNames.read(dataset);
        var newest = StoreState.newest(dataset);
        return new Known(names, newest, Samples.of(dataset, names, meanings, newest));
    }

    /**
     * Answers a question; within a transaction.
     *
     * @param question in English, at most 400 characters
     * @param dataset the store
     * @param base the base of its IRIs, with a slash at its end
     * @param known what was read of it
     * @return the answer, or why there is none
     */
    public Answer ask(String question, DatasetGraph dataset, String base, Known known) {
        Attempt attempt = new Attempt(question, dataset, base, known);
        if (known.names().isEmpty()) {
            return Answer.without(
                    question, Status.EMPTY_STORE, "The store is empty: read some articles into it first.", List.of());
        }
        return attempt.answer(true);
    }

    /**
     * Gives questions that a store can answer, one of each form that has one; within a transaction.
     *
     * @param dataset the store
     * @param base the base of its IRIs
     * @param known what was read of it
     * @param most how many at most
     * @return questions, those of the forms to be shown first before the others
     */
    public List<String> examples(DatasetGraph dataset, String base, Known known, int most) {
        if (known.names().isEmpty()) {
            return List.of();
        }
        List<Form> order = new ArrayList<>(grammar.forms());
        order.sort(Comparator.comparing(form -> form.get("shown", "99")));
        return answerable(order, dataset, base, known, most);
    }

    /**
     * Gives every form with an example, whether or not this store answers it.
     *
     * @param known what was read of the store
     * @return examples by what they ask in general, in the order of the grammar
     */
    public Map<String, String> forms(Known known) {
        Map<String, String> forms = new LinkedHashMap<>();
        grammar.forms()
                .forEach(form -> forms.put(
                        form.label(),
                        PLACE.matcher(form.get("suggest", ""))
                                .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(
                                        known.samples().getOrDefault(m.group(1), "…")))));
        return forms;
    }

    private List<String> answerable(List<Form> forms, DatasetGraph dataset, String base, Known known, int most) {
        Set<String> found = new LinkedHashSet<>();
        for (Form form : forms) {
            Optional<String> example = example(form, known);
            if (found.size() < most && example.isPresent()) {
                if (new Attempt(example.get(), dataset, base, known).holds()) {
                    found.add(example.get());
                }
            }
        }
        return List.copyOf(found);
    }

    private static Optional<String> example(Form form, Known known) {
        String text = form.get("suggest", "");
        for (Map.Entry<String, String> sample : known.samples().entrySet()) {
            text = text.replace("[" + sample.getKey() + "]", sample.getValue());
        }
        return text.isEmpty() || PLACE.matcher(text).find() ? Optional.empty() : Optional.of(text);
    }

    /** One question put to one store. */
    private final class Attempt implements Matcher.Lookup {
        private final String question;
        private final DatasetGraph dataset;
        private final Known known;
        private final StoreState store;
        private final Map<Form, Integer> furthest = new LinkedHashMap<>();
        private List<Word> rest = List.of();

        Attempt(String question, DatasetGraph dataset, String base, Known known) {
            this.question = question.strip();
            this.dataset = dataset;
            this.known = known;
            this.store = new StoreState(dataset, known.names(), base, known.newest());
        }

        /** Tells whether there is an answer, without reading it all. */
        boolean holds() {
            List<Variant> variants = circumstances.of(cutter.of(question), known.newest(), this::place, store::isPlace);
            Optional<Match> match = match(variants, 0).filter(Attempt::clear);
            if (match.isEmpty()) {
                return false;
            }
            String probe = new Translator(match.get(), meanings, store).probe(question);
            try {
                return !Rows.of(dataset, probe).isEmpty();
            } catch (QueryCancelledException e) {
                return false;
            }
        }

        /** Tells whether every word is known, and no name fits several things. */
        private static boolean clear(Match match) {
            return match.unknown().isEmpty()
                    && match.deed().stream().noneMatch(d -> d.senses().isEmpty())
                    && match.parties().values().stream()
                            .noneMatch(p -> p.entities().isEmpty() && !p.among().isEmpty());
        }

        Answer answer(boolean helpful) {
            List<Word> words = question.length() > LENGTH ? List.of() : cutter.of(question);
            if (words.isEmpty()) {
                String why = question.length() > LENGTH ? "The question is too long." : "Nothing was asked.";
                return Answer.without(question, Status.NOT_UNDERSTOOD, why, nearest(List.of(), helpful));
            }
            List<Variant> variants = circumstances.of(words, known.newest(), this::place, store::isPlace);
            for (int mayMiss = 0; mayMiss < 3; mayMiss++) {
                Optional<Match> match = match(variants, mayMiss);
                if (match.isPresent()) {
                    return answered(match.get(), words, helpful);
                }
            }
            return Answer.without(question, Status.NOT_UNDERSTOOD, wherever(words), nearest(words, helpful));
        }

        private Optional<Party> place(List<Word> words, int from, int to) {
            return isStop(words.get(from)) && !isArticle(words.get(from)) ? Optional.empty() : name(words, from, to);
        }

        private Optional<Match> match(List<Variant> variants, int mayMiss) {
            for (Variant variant : variants) {
                Matcher matcher = new Matcher(variant, this, mayMiss);
                for (Form form : grammar.forms()) {
                    int before = matcher.furthest();
                    Optional<Match> match = variant.words().isEmpty() ? Optional.empty() : matcher.match(form);
                    if (match.isPresent()) {
                        return match;
                    }
                    furthest.merge(form, matcher.furthest() - before, Integer::sum);
                }
                if (mayMiss == 0 && (rest.isEmpty() || variant.words().size() - matcher.furthest() < rest.size())) {
                    rest = variant.words()
                            .subList(matcher.furthest(), variant.words().size());
                }
            }
            return Optional.empty();
        }

        /** Says how far any form came. */
        private String wherever(List<Word> words) {
            if (rest.isEmpty() || rest.size() == words.size()) {
                return "No form of question that is known here fits “" + Words.text(words, 0, words.size()) + "”.";
            }
            return "The question was not understood from “" + Words.text(rest, 0, rest.size()) + "” on.";
        }

        private Answer answered(Match match, List<Word> words, boolean helpful) {
            List<String> unknown = new ArrayList<>(match.unknown());
            match.deed()
                    .filter(d -> d.senses().isEmpty() && !unknown.contains(d.text()))
                    .ifPresent(d -> unknown.add(d.text()));
            if (!unknown.isEmpty()) {
                return missing(match, unknown, words, helpful);
            }
            Optional<Party> unclear = match.parties().values().stream()
                    .filter(p -> p.entities().isEmpty() && !p.among().isEmpty())
                    .min(Comparator.comparing(Party::text));
            if (unclear.isPresent()) {
                return choice(match, unclear.get());
            }
            Translator translator = new Translator(match, meanings, store);
            String sparql = translator.sparql(question);
            Answering answering = new Answering(question, match, meanings, store, translator.relations());
            try {
                return answering.run(dataset, sparql);
            } catch (QueryCancelledException e) {
                return answering.late(sparql);
            }
        }

        private Answer missing(Match match, List<String> unknown, List<Word> words, boolean helpful) {
            StringBuilder verdict = new StringBuilder();
            for (String text : unknown) {
                boolean verb = match.deed().filter(d -> d.text().equals(text)).isPresent();
                verdict.append(
                        verb
                                ? "“" + text + "” is no word for a deed that is known here. "
                                : "Nothing in this store is called “" + text + "”. ");
                if (!verb) {
                    List<Named> like = known.names().like(text);
                    if (!like.isEmpty()) {
                        verdict.append("Names like it: ")
                                .append(String.join(
                                        ", ", like.stream().map(Named::label).toList()))
                                .append(". ");
                    }
                }
            }
            return new Answer(
                    question,
                    Status.UNKNOWN_WORDS,
                    match.form().label(),
                    match.form().id(),
                    verdict.toString().strip(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    nearest(words, helpful),
                    "");
        }

        private Answer choice(Match match, Party party) {
            List<Choice> choices = party.among().stream()
                    .map(named -> new Choice(new Thing(named.iri(), named.label()), meaning(party, named)))
                    .toList();
            return new Answer(
                    question,
                    Status.CHOICE,
                    match.form().label(),
                    match.form().id(),
                    "“" + party.text() + "” fits " + choices.size() + " names. Which is meant?",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    choices,
                    List.of(),
                    "");
        }

        private String meaning(Party party, Named named) {
            boolean clear = known.names()
                    .find(named.label(), named.label(), 0)
                    .filter(p -> p.entities().size() == 1)
                    .isPresent();
            String name = clear ? named.label() : "<" + named.iri() + ">";
            int at = question.toLowerCase(Locale.ROOT).indexOf(party.text().toLowerCase(Locale.ROOT));
            return at < 0
                    ? question
                    : question.substring(0, at)
                            + name
                            + question.substring(at + party.text().length());
        }

        /** The forms that came furthest, then those that share words with the question. */
        private List<String> nearest(List<Word> words, boolean helpful) {
            if (!helpful) {
                return List.of();
            }
            List<Form> order = new ArrayList<>(grammar.forms());
            Set<String> asked = new LinkedHashSet<>();
            words.forEach(word -> asked.add(word.verb()));
            words.forEach(word -> asked.add(word.lower()));
            order.sort(Comparator.comparingInt((Form form) -> -likeness(form, asked)));
            return answerable(order.subList(0, Math.min(14, order.size())), dataset, store.base(), known, NEAREST);
        }

        private int likeness(Form form, Set<String> asked) {
            int shared = 0;
            for (String word : (form.get("suggest", "") + " " + form.label())
                    .toLowerCase(Locale.ROOT)
                    .split("\\W+")) {
                shared += asked.contains(word) && !word.isEmpty() ? 1 : 0;
            }
            boolean opens = form.get("suggest", "")
                    .toLowerCase(Locale.ROOT)
                    .split(" ")[0]
                    .equals(asked.stream().findFirst().orElse(""));
            return 2 * shared + (opens ? 3 : 0) + Math.min(2, furthest.getOrDefault(form, 0));
        }

        @Override
        public Optional<Party> name(List<Word> words, int from, int to) {
            int begin = from;
            while (begin < to - 1 && isArticle(words.get(begin))) {
                begin++;
            }
            if (isStop(words.get(begin)) || words.get(to - 1).is("'s")) {
                return Optional.empty();
            }
            String text = Words.text(words, begin, to);
            Optional<String> iri = iri(text);
            if (iri.isPresent()) {
                return known.names()
                        .byIri(iri.get())
                        .map(named -> new Party(named.label(), to, List.of(named), List.of()));
            }
            return known.names()
                    .find(text, words.get(to - 1).noun(), to)
                    .map(p -> new Party(text, to, p.entities(), p.among()));
        }

        private Optional<String> iri(String text) {
            if (text.startsWith("<") && text.endsWith(">")) {
                return Optional.of(text.substring(1, text.length() - 1));
            }
            return text.startsWith("ent:")
                    ? Optional.of(store.base() + "entity/" + text.substring(4))
                    : Optional.empty();
        }

        @Override
        public Optional<Party> outlet(List<Word> words, int from, int to) {
            return name(words, from, to).filter(party -> party.among().isEmpty() && store.isOutlet(party));
        }

        @Override
        public Optional<Party> office(List<Word> words, int from, int to) {
            String text = Words.text(words, from, to);
            List<Named> offices = known.names().beginning(text).stream()
                    .filter(store::isOffice)
                    .toList();
            return offices.isEmpty() ? Optional.empty() : Optional.of(new Party(text, to, offices, List.of()));
        }

        @Override
        public List<Deed> deeds(String slot, List<Word> words, int at) {
            return meanings.deeds(slot, words, at);
        }

        @Override
        public List<String> kinds(List<Word> words, int from, int to) {
            return meanings.kinds(words, from, to);
        }

        @Override
        public boolean isParticiple(Word word) {
            return meanings.isParticiple(word);
        }

        @Override
        public boolean isStop(Word word) {
            return meanings.isStop(word);
        }

        @Override
        public boolean isArticle(Word word) {
            return meanings.isArticle(word);
        }
    }
}
