package org.newsgraph.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * A lexical entry as a file gives it; what a sense is follows from its properties.
 *
 * @param name the local name of its IRI
 * @param triggers its senses with a relation and {@code ng:frame}
 * @param wrappers its senses with {@code ng:effect}
 * @param reportings its senses with {@code ng:stance}
 * @param cues its senses with {@code ng:cue}
 * @param lightVerbs its senses with {@code ng:frame} and no relation: an event noun is the content
 */
record Entry(
        String name,
        List<Trigger> triggers,
        List<Wrapper> wrappers,
        List<Reporting> reportings,
        List<Cue> cues,
        List<LightVerb> lightVerbs) {
    private static final String ONTOLEX = "http://www.w3.org/ns/lemon/ontolex#";
    private static final String NG = "https://w3id.org/newsgraph/ontology#";
    private static final String POS = "http://www.lexinfo.net/ontology/3.0/lexinfo#partOfSpeech";
    private static final double USUAL = 0.9;
    private static final Pattern SLOT =
            Pattern.compile("((?:subj|obj|iobj|xcomp|ccomp|mod|head|(?:obl:)?[a-z_]+|[a-z]+\\.[a-z_:]+))"
                    + "=(actor|target|both|topic|place|instrument|content)(!?)");

    /** Reads every entry of a file. */
    static List<Entry> read(Statements file) {
        List<Entry> entries = new ArrayList<>();
        for (Node subject : file.subjects()) {
            if (file.has(subject, ONTOLEX + "canonicalForm")) {
                entries.add(entry(file, subject));
            }
        }
        return entries;
    }

    private static Entry entry(Statements file, Node subject) {
        Word word = word(file, subject);
        Entry entry = new Entry(
                word.entry,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        for (Node node : file.objects(subject, ONTOLEX + "sense")) {
            try {
                entry.add(word, new Sense(file, node));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("lexical entry " + word.entry + ": " + e.getMessage(), e);
            }
        }
        return entry;
    }

    private static Word word(Statements file, Node subject) {
        String name = Statements.text(subject);
        String lemma = file.object(subject, ONTOLEX + "canonicalForm")
                .flatMap(form -> file.text(form, ONTOLEX + "writtenRep"))
                .orElseThrow(() -> new IllegalArgumentException("lexical entry " + name + " has no written form"));
        String pos = file.text(subject, POS)
                .orElseThrow(() -> new IllegalArgumentException("lexical entry " + name + " has no part of speech"));
        return new Word(lemma.toLowerCase(Locale.ROOT), pos, name);
    }

    private void add(Word word, Sense sense) {
        if (sense.has("frame")) {
            addFrame(word, sense);
        } else if (sense.has("effect")) {
            wrappers.add(wrapper(word, sense));
        } else if (sense.has("stance")) {
            reportings.add(reporting(word, sense));
        } else if (sense.has("cue")) {
            Cue.Value value = value(Cue.Value.class, sense.need("cue"));
            cues.add(new Cue(word.lemma, word.pos, value, sense.reference(), word.entry));
        } else {
            throw new IllegalArgumentException("a sense needs ng:frame, ng:effect, ng:stance or ng:cue");
        }
    }

    private void addFrame(Word word, Sense sense) {
        if (sense.reference().isPresent()) {
            triggers.add(trigger(word, sense));
        } else {
            lightVerbs.add(lightVerb(word, sense));
        }
    }

    private static LightVerb lightVerb(Word word, Sense sense) {
        List<FrameSlot> slots = frame(sense.need("frame"));
        FrameSlot event = slots.stream()
                .filter(slot -> slot.role().equals("content"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a sense without reference needs a content"));
        String subject = slots.stream()
                .filter(slot -> slot.path().equals("subj") && !slot.equals(event))
                .map(FrameSlot::role)
                .findFirst()
                .orElse("none");
        return new LightVerb(word.lemma, sense.text("particle"), event.path(), subject, word.entry);
    }

    private static Trigger trigger(Word word, Sense sense) {
        return new Trigger(
                word.lemma,
                word.pos,
                sense.text("particle"),
                Set.copyOf(sense.texts("objectLemma")),
                Set.copyOf(sense.texts("objectType")),
                limits(sense),
                sense.relation(),
                frame(sense.need("frame")),
                sense.text("mode"),
                sense.text("confidence").map(Double::parseDouble).orElse(USUAL),
                word.entry);
    }

    private static Trigger.Limits limits(Sense sense) {
        return new Trigger.Limits(
                Set.copyOf(sense.texts("subjectType")),
                sense.is("subjectNamed"),
                sense.is("intransitive"),
                sense.is("figurative"),
                sense.is("weak"));
    }

    private static Wrapper wrapper(Word word, Sense sense) {
        return new Wrapper(
                word.lemma,
                word.pos,
                sense.text("particle"),
                List.of(sense.need("complement").split(" ")),
                sense.text("control").orElse("subj"),
                value(Effect.class, sense.need("effect")),
                value(Effect.class, sense.need("effectNegated")),
                word.entry);
    }

    private static Reporting reporting(Word word, Sense sense) {
        return new Reporting(
                word.lemma,
                word.pos,
                value(Reporting.Stance.class, sense.need("stance")),
                sense.text("hearer"),
                paths(sense.text("contentPath").orElse(word.pos.equals("verb") ? "ccomp quote" : "ccomp")),
                paths(sense.text("topicPath").orElse("")),
                sense.relation(),
                word.entry);
    }

    private static List<String> paths(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split(" +"));
    }

    static List<FrameSlot> frame(String text) {
        List<FrameSlot> slots = new ArrayList<>();
        for (String slot : text.split(" ")) {
            Matcher matcher = SLOT.matcher(slot);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("not a frame slot: " + slot);
            }
            slots.add(new FrameSlot(
                    matcher.group(1), matcher.group(2), !matcher.group(3).isEmpty()));
        }
        return slots;
    }

    private static <E extends Enum<E>> E value(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }

    private record Word(String lemma, String pos, String entry) {}

    private record Sense(Statements file, Node node) {
        boolean has(String property) {
            return file.has(node, NG + property);
        }

        Optional<String> text(String property) {
            return file.text(node, NG + property);
        }

        boolean is(String property) {
            return text(property).map(Boolean::valueOf).orElse(false);
        }

        List<String> texts(String property) {
            return file.texts(node, NG + property);
        }

        String need(String property) {
            return text(property).orElseThrow(() -> new IllegalArgumentException("a sense lacks ng:" + property));
        }

        Optional<String> reference() {
            return file.text(node, ONTOLEX + "reference");
        }

        String relation() {
            return reference().orElseThrow(() -> new IllegalArgumentException("a sense lacks ontolex:reference"));
        }
    }
}
