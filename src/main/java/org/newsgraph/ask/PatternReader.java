package org.newsgraph.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.ask.Part.Choice;
import org.newsgraph.ask.Part.Inflected;
import org.newsgraph.ask.Part.Literal;
import org.newsgraph.ask.Part.Sequence;
import org.newsgraph.ask.Part.Slot;

/** Reads the patterns of the grammar; the notation is explained at the head of {@code ontology/questions.ttl}. */
final class PatternReader {
    private static final Pattern TOKEN = Pattern.compile("[\\[\\]()|]|\\{[A-Z]+}|\\$[A-Z]+|[^\\s\\[\\]()|{}$]+");

    private final Map<String, String> macros;
    private List<String> tokens = List.of();
    private int at;

    PatternReader(Map<String, String> macros) {
        this.macros = macros;
    }

    Part read(String pattern) {
        tokens = new ArrayList<>();
        expand(pattern, 0);
        at = 0;
        Part part = choice();
        if (at < tokens.size()) {
            throw new IllegalArgumentException("pattern does not end where it should: " + pattern);
        }
        return part;
    }

    private void expand(String pattern, int depth) {
        Matcher token = TOKEN.matcher(pattern);
        while (token.find()) {
            String text = token.group();
            if (!text.startsWith("$")) {
                tokens.add(text);
                continue;
            }
            String macro = macros.get(text.substring(1));
            if (macro == null || depth > 5) {
                throw new IllegalArgumentException("no macro " + text + " for: " + pattern);
            }
            tokens.add("(");
            expand(macro, depth + 1);
            tokens.add(")");
        }
    }

    private Part choice() {
        List<Part> choices = new ArrayList<>();
        choices.add(sequence());
        while (at < tokens.size() && tokens.get(at).equals("|")) {
            at++;
            choices.add(sequence());
        }
        return choices.size() == 1 ? choices.get(0) : new Choice(choices);
    }

    private Part sequence() {
        List<Part> parts = new ArrayList<>();
        while (at < tokens.size() && !"|)]".contains(tokens.get(at))) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.get(0) : new Sequence(parts);
    }

    private Part one() {
        String token = tokens.get(at++);
        if (token.equals("(") || token.equals("[")) {
            Part inner = choice();
            String end = at < tokens.size() ? tokens.get(at++) : "";
            if (!end.equals(token.equals("(") ? ")" : "]")) {
                throw new IllegalArgumentException("brackets do not match in " + String.join(" ", tokens));
            }
            return token.equals("(") ? inner : new Choice(List.of(inner, new Sequence(List.of())));
        }
        if (token.startsWith("{")) {
            return new Slot(token.substring(1, token.length() - 1));
        }
        return token.endsWith("~") ? new Inflected(token.substring(0, token.length() - 1)) : new Literal(token);
    }
}
