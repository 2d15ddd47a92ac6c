package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;

/**
 * What {@link DegreeModel} looks at: what the rules say of a word, its form, what stands around and above it, and how the
 * sentence talks (of somebody, or to somebody).
 */
final class DegreeFeatures {
    private static final int PATH = 3;
    private static final int TEN = 10;
    private static final int MOST = 3;
    private static final Set<String> FIRST = Set.of("i", "we", "me", "us", "my", "our");
    private static final Set<String> SECOND = Set.of("you", "your");

    private final Sentence sentence;
    private final String talk;
    private final List<String> register = new ArrayList<>();

    DegreeFeatures(Sentence sentence) {
        this.sentence = sentence;
        boolean first = anyWord(FIRST);
        boolean second = anyWord(SECOND);
        talk = second ? "you" : first ? "me" : "them";
        register.add("talk=" + talk);
        register.add("end=" + end());
        register.add("long=" + Math.min(MOST, sentence.tokens().size() / TEN));
        register.add("names=" + Math.min(MOST, count("NNP")));
        register.add("past=" + Math.min(1, count("VBD")));
        register.add("figures=" + Math.min(1, count("CD")));
        if (count("``") + count("''") > 0) {
            register.add("quotes");
        }
        if (anyWord(Set.of("say", "announce", "report", "accord"))) {
            register.add("reports");
        }
        if (anyWord(Set.of("percent", "%", "$"))) {
            register.add("money");
        }
        if (anyWord(Set.of("if", "unless", "whether"))) {
            register.add("if");
        }
    }

    /** How the sentence talks: of somebody, or to somebody; with names, figures, quotations. */
    List<String> register() {
        return List.copyOf(register);
    }

    private int count(String tag) {
        return (int)
                sentence.tokens().stream().filter(t -> t.tag().startsWith(tag)).count();
    }

    /**
     * Describes a word.
     *
     * @param token the word
     * @param status what the rules say of it
     * @return its features, without repetition of order or count
     */
    List<String> of(Token token, Status status) {
        List<String> features = new ArrayList<>(register);
        Token word = bearer(token);
        String mode = mode(status);
        features.add("mode=" + mode);
        features.add("mode=" + mode + " talk=" + talk);
        features.add("mode=" + mode + " end=" + end());
        features.add("sure=" + status.certainty());
        features.add("operators=" + Math.min(status.operators().size(), PATH));
        if (status.disputed()) {
            features.add("disputed");
        }
        if (!status.speeches().isEmpty()) {
            features.add("said");
            features.add("mode=" + mode + " said");
            features.add("stance=" + status.speeches().get(0).stance());
        }
        addOperators(features, status);
        addForm(features, token, word, mode);
        addDependents(features, word);
        addAbove(features, word);
        return features;
    }

    private static String mode(Status status) {
        return status.mode() + (status.polarity() == Polarity.NEGATIVE ? "-" : "");
    }

    private void addOperators(List<String> features, Status status) {
        List<Integer> operators = status.operators();
        for (int i = 0; i < operators.size(); i++) {
            String lemma = lemma(sentence.tokens().get(operators.get(i)));
            features.add("operator=" + lemma);
            if (i == 0) {
                features.add("nearest=" + lemma);
                features.add("nearest=" + lemma + " talk=" + talk);
            }
        }
    }

    private void addForm(List<String> features, Token token, Token word, String mode) {
        String kind = kind(word);
        features.add("tag=" + token.tag());
        features.add("form=" + kind);
        features.add("form=" + kind + " mode=" + mode);
        features.add("form=" + kind + " talk=" + talk);
        features.add("form=" + kind + " relation=" + relation(word));
        features.add("lemma=" + lemma(word));
        features.add("relation=" + relation(word));
        features.add("relation=" + relation(word) + " mode=" + mode);
        if (word.index() != token.index()) {
            features.add("helper=" + relation(token));
        }
    }

    /** Tag, with tense and voice where auxiliaries tell them. */
    private String kind(Token word) {
        StringBuilder kind = new StringBuilder(word.tag());
        for (Token child : sentence.children(word.index())) {
            if (child.tag().equals("MD")) {
                kind.append("+modal");
            } else if (child.tag().equals("TO")) {
                kind.append("+to");
            } else if (child.is("aux:pass")) {
                kind.append("+passive ").append(child.tag());
            } else if (child.is("aux") || child.is("cop")) {
                kind.append('+').append(lemma(child)).append(' ').append(child.tag());
            }
        }
        return kind.toString();
    }

    private void addDependents(List<String> features, Token word) {
        boolean subject = false;
        for (Token child : sentence.children(word.index())) {
            String lemma = lemma(child);
            if (child.is("nsubj")) {
                subject = true;
                features.add("subject=" + participant(child));
            } else if (child.is("obj")) {
                features.add("object=" + participant(child));
            } else if (child.is("advmod") || child.is("mark") || child.is("det") || child.is("case")) {
                features.add(relation(child) + '=' + lemma);
            } else if (child.tag().equals("MD")) {
                features.add("modal=" + lemma);
            } else if (child.is("advcl") || child.is("xcomp") || child.is("ccomp") || child.is("nmod:poss")) {
                features.add("has=" + relation(child));
            }
            sentence.child(child.index(), "mark")
                    .filter(m -> child.is("advcl"))
                    .ifPresent(m -> features.add("clause=" + lemma(m)));
        }
        if (!subject) {
            features.add("subject=none");
        }
    }

    private String participant(Token token) {
        String lemma = lemma(token);
        if (token.tag().startsWith("PRP")
                || token.tag().equals("WP")
                || token.tag().endsWith("DT")) {
            return lemma;
        }
        if (!token.name().equals("O") || token.tag().startsWith("NNP")) {
            return "name";
        }
        Optional<Token> determiner = sentence.child(token.index(), "det");
        return token.tag() + determiner.map(d -> ' ' + lemma(d)).orElse("");
    }

    private void addAbove(List<String> features, Token word) {
        StringBuilder path = new StringBuilder();
        Token at = word;
        for (int step = 0; step < PATH; step++) {
            path.append('>').append(relation(at));
            features.add("path=" + path);
            if (at.head() < 0) {
                break;
            }
            at = sentence.tokens().get(at.head());
            features.add("above" + step + '=' + lemma(at));
            features.add("above" + step + '=' + kind(at));
            if (step == 0) {
                features.add("head=" + lemma(at) + ' ' + relation(word));
                sentence.child(at.index(), "nsubj").ifPresent(s -> features.add("above subject=" + participant(s)));
            }
            for (Token child : sentence.children(at.index())) {
                if (child.is("mark") || (child.is("advmod") && child.tag().equals("RB"))) {
                    features.add("above " + relation(child) + '=' + lemma(child));
                }
            }
        }
    }

    private Token bearer(Token token) {
        boolean part = token.is("aux") || token.is("cop") || token.is("compound:prt");
        return part && token.head() >= 0 ? sentence.tokens().get(token.head()) : token;
    }

    private boolean anyWord(Set<String> lemmas) {
        return sentence.tokens().stream().anyMatch(t -> lemmas.contains(lemma(t)));
    }

    private String end() {
        String last = sentence.tokens().get(sentence.tokens().size() - 1).text();
        return last.equals("?") || last.equals("!") ? last : ".";
    }

    private static String relation(Token token) {
        int colon = token.relation().indexOf(':');
        boolean cased = token.is("obl") || token.is("nmod") || token.is("advcl");
        return cased && colon > 0 && !token.is("nmod:poss") ? token.relation().substring(0, colon) : token.relation();
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
