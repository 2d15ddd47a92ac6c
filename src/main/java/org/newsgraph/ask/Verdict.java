package org.newsgraph.ask;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.ask.Answer.Group;
import org.newsgraph.ask.Answer.Item;
import org.newsgraph.ask.Evidence.Thing;

/** Says in a sentence what the claims say, and plainly where they only speak of plans, threats or denials. */
final class Verdict {
    private static final int NAMES = 5;
    private static final int STATEMENTS = 3;
    private static final List<String> KINDS =
            List.of("asserted", "reported", "negated", "denied", "planned", "hypothetical", "prohibited", "ended", "");
    private static final Map<String, String> WANTED = Map.ofEntries(
            Map.entry("plans", "as a plan"),
            Map.entry("threats", "as a threat"),
            Map.entry("maybe", "as a possibility"),
            Map.entry("unsure", "as uncertain"),
            Map.entry("denials", "as denied"),
            Map.entry("negations", "as not so"),
            Map.entry("ended", "as ended"),
            Map.entry("prohibitions", "as prohibited"),
            Map.entry("all", "at all"),
            Map.entry("refusals", "as denied"));

    private final Match match;

    Verdict(Match match) {
        this.match = match;
    }

    String of(List<Evidence> evidence, List<Evidence> others, List<Group> groups, List<String> identity) {
        String note = match.form().get("note", "");
        String said = identity.isEmpty() ? "" : String.join("; ", identity) + ". ";
        if (match.form().find().equals("yes")) {
            return yes(evidence, others);
        }
        if (evidence.isEmpty()) {
            return (said + (identity.isEmpty() ? nothing(others) : "")).strip();
        }
        return said + found(evidence, groups) + (note.isEmpty() ? "" : " " + note);
    }

    private String wanted() {
        return WANTED.getOrDefault(match.form().look(), "as a fact");
    }

    private String nothing(List<Evidence> others) {
        if (others.isEmpty()) {
            return "Nothing in this store says so, nor that it is planned or denied.";
        }
        return "Nothing here says so " + wanted() + ". But there " + (others.size() == 1 ? "is " : "are ")
                + kinds(others) + ".";
    }

    private String yes(List<Evidence> evidence, List<Evidence> others) {
        boolean facts = Set.of("facts", "all").contains(match.form().look());
        boolean denied = facts
                && Stream.concat(evidence.stream(), others.stream())
                        .anyMatch(e -> e.negative() || e.factuality().equals("denied"));
        if (evidence.isEmpty()) {
            return others.isEmpty()
                    ? "Nobody says so: no claim of this store says so, plans it or denies it."
                    : (denied ? "It is said not to be so: " : "Not " + wanted() + ": ") + kinds(others) + ".";
        }
        String lead = facts && evidence.stream().noneMatch(Verdict::isFact)
                ? "Not as a fact: "
                : denied ? "Yes, but it is disputed: " : facts ? "Yes: " : "Yes, " + wanted() + ": ";
        long unsure =
                evidence.stream().filter(e -> !e.certainty().equals("certain")).count();
        return lead + kinds(evidence) + " in " + count(Answering.articles(evidence), "article")
                + (unsure > 0 ? ", " + unsure + " of them not certain" : "")
                + (others.isEmpty() ? "." : "; beside that, " + kinds(others) + ".");
    }

    private static boolean isFact(Evidence e) {
        return Set.of("asserted", "reported").contains(e.factuality()) && !e.negative();
    }

    private String found(List<Evidence> evidence, List<Group> groups) {
        String size = evidence.size() >= ClaimQuery.MOST
                ? "the first " + ClaimQuery.MOST + " claims"
                : count(evidence.size(), "claim");
        String in = size + " in " + count(Answering.articles(evidence), "article");
        return switch (match.form().find()) {
            case "articles" ->
                count(Answering.articles(evidence), "article") + ", with " + count(evidence.size(), "claim") + ".";
            case "stories" ->
                count(Answering.stories(evidence), "independent story") + " in "
                        + count(Answering.articles(evidence), "article") + ".";
            case "times" -> events(evidence) + " (" + in + ").";
            case "count-who", "count-whom" -> groups.size() + " named: " + names(groups) + " (" + in + ").";
            case "when" -> when(evidence, in);
            case "where" -> groups.isEmpty() ? "No place is given in " + in + "." : names(groups) + " (" + in + ").";
            case "claim" -> statements(evidence) + " (" + in + ").";
            default -> groups.isEmpty() ? capital(in) + "." : names(ordered(groups)) + " (" + in + ").";
        };
    }

    /** First and last ask for one. */
    private List<Group> ordered(List<Group> groups) {
        return Set.of("first-who", "last-who").contains(match.form().id()) ? groups.subList(0, 1) : groups;
    }

    private String when(List<Evidence> evidence, String in) {
        boolean one = Set.of("first-when", "last-when").contains(match.form().id());
        List<Evidence> dated =
                evidence.stream().filter(e -> !e.first().isEmpty()).toList();
        List<String> times = (dated.isEmpty() ? evidence : dated)
                .stream()
                        .map(Answering::when)
                        .filter(t -> !t.isEmpty())
                        .distinct()
                        .limit(one ? 1 : NAMES)
                        .toList();
        return times.isEmpty()
                ? "No day is given in " + in + "."
                : capital(String.join(", ", times)) + " (" + in + ").";
    }

    /** The same deed on one day, or in one report where no day is given, counts once. */
    private static String events(List<Evidence> evidence) {
        long events = evidence.stream()
                .map(e -> e.subject().label()
                        + '|'
                        + e.object().label()
                        + '|'
                        + (e.first().isEmpty() ? e.story() + e.article().iri() : e.first()))
                .distinct()
                .count();
        return count((int) events, "time");
    }

    /** Counts claims by what they are: "2 asserted claims, 1 denied claim". */
    private static String kinds(List<Evidence> claims) {
        Map<String, Integer> counts = new TreeMap<>(Comparator.comparingInt(KINDS::indexOf));
        claims.forEach(e -> counts.merge(e.negative() ? "negated" : e.factuality(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> count(e.getValue(), e.getKey() + " claim"))
                .collect(Collectors.joining(", "));
    }

    /** Says the first claims in words. */
    private static String statements(List<Evidence> claims) {
        List<String> all = claims.stream().map(Verdict::statement).distinct().toList();
        return all.stream().limit(STATEMENTS).collect(Collectors.joining("; "))
                + (all.size() > STATEMENTS ? "; and " + (all.size() - STATEMENTS) + " more" : "");
    }

    private static String statement(Evidence e) {
        String kind = isFact(e) ? "" : " [" + (e.negative() ? "negated" : e.factuality()) + "]";
        return (e.subject().label() + (e.negative() ? " (not) " : " ")
                        + e.relation().label() + " "
                        + (e.object().label().isEmpty() ? "…" : e.object().label()))
                + kind;
    }

    private static String names(List<Group> groups) {
        String some = groups.stream()
                .limit(NAMES)
                .map(Group::answer)
                .map(Thing::label)
                .collect(Collectors.joining(", "));
        return groups.size() > NAMES ? some + " and " + (groups.size() - NAMES) + " more" : some;
    }

    String of(List<Item> items) {
        if (items.isEmpty()) {
            return switch (match.form().query()) {
                case "disagreements" -> "No source denies what another says.";
                case "articles" -> "No article of this store does.";
                default -> "Nothing in this store answers.";
            };
        }
        return switch (match.form().query()) {
            case "articles" ->
                count(items.size(), "article") + ", the newest: "
                        + items.get(0).thing().label()
                        + (items.get(0).date().isEmpty()
                                ? ""
                                : ", " + items.get(0).date()) + ".";
            case "names" ->
                items.stream().limit(NAMES).map(item -> item.thing().label()).collect(Collectors.joining(", ")) + ".";
            case "disagreements" ->
                capital(count(items.size(), "statement")) + " that somebody denies or says is not so.";
            case "totals" -> items.stream().map(item -> item.thing().label()).collect(Collectors.joining(", ")) + ".";
            default ->
                items.stream().limit(NAMES).map(item -> item.thing().label()).collect(Collectors.joining(", ")) + ".";
        };
    }

    static String count(int number, String noun) {
        String many = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return number + " " + (number == 1 ? noun : many);
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
