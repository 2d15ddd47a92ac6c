package org.newsgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.newsgraph.export.ClaimView;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Ontology;
import org.newsgraph.graph.Terms;

/** Prints claims for people: who, what, whom, how sure, who says so, when, where, and the sentence. */
final class ClaimText {
    private final Console console;
    private final Ontology ontology;
    private final boolean marked;

    ClaimText(Console console, Ontology ontology) {
        this(console, ontology, false);
    }

    /** With {@code marked}, evidence stands in brackets where it cannot be lit up. */
    ClaimText(Console console, Ontology ontology, boolean marked) {
        this.console = console;
        this.ontology = ontology;
        this.marked = marked;
    }

    void article(ArticleGraph article) {
        ClaimView view = new ClaimView(article, ontology);
        String date = view.text(article.node(), Terms.DATE_PUBLISHED)
                .map(d -> ", " + d)
                .orElse("");
        String publisher = view.find(article.node(), Terms.PUBLISHER)
                .map(p -> view.label(p))
                .orElse("unknown publisher");
        console.line("");
        console.line(console.bold(text(view, article.node(), Terms.HEADLINE))
                + console.dim(" — " + Console.printable(publisher) + date));
        console.line(console.dim(article.iri()));
        view.claims().forEach(c -> claim(view, c));
    }

    void claim(ClaimView view, Node claim) {
        console.line("  " + triple(view, claim) + " "
                + console.dim("[" + String.join("; ", circumstances(view, claim)) + "]"));
        console.line("      " + sentence(view, claim));
    }

    private String triple(ClaimView view, Node claim) {
        boolean negative = value(view, claim, Terms.POLARITY).equals("negative");
        String relation = view.label(view.object(claim, Terms.PREDICATE));
        return console.bold(name(view, view.object(claim, Terms.SUBJECT)))
                + " – " + console.colour(negative ? "31" : "36", (negative ? "not: " : "") + relation)
                + " – " + console.bold(name(view, view.object(claim, Terms.OBJECT)));
    }

    private static String name(ClaimView view, Node node) {
        return Console.printable(view.isClaim(node) ? "(" + view.gloss(node) + ")" : view.label(node));
    }

    List<String> circumstances(ClaimView view, Node claim) {
        List<String> found = new ArrayList<>();
        found.add(value(view, claim, Terms.FACTUALITY));
        if (disputed(view, claim)) {
            // Or an accusation would read as a fact.
            found.add("disputed");
        }
        String certainty = value(view, claim, Terms.CERTAINTY);
        if (!certainty.equals("certain")) {
            found.add(certainty);
        }
        view.find(claim, Terms.ATTRIBUTED_TO).ifPresent(s -> found.add("according to " + name(view, s)));
        view.find(claim, Terms.TIME_OF).flatMap(t -> view.text(t, Terms.LABEL)).ifPresent(found::add);
        view.find(claim, Terms.PLACE).ifPresent(p -> found.add("in " + name(view, p)));
        return found;
    }

    /** An accusation, or what another source denies: said in so many words, and yet not stated. */
    private static boolean disputed(ClaimView view, Node claim) {
        return List.of("asserted", "reported").contains(value(view, claim, Terms.FACTUALITY))
                && !view.object(claim, Terms.POLARITY).equals(Terms.NEGATIVE)
                && value(view, claim, Terms.CERTAINTY).equals("certain")
                && view.text(claim, Terms.ASSERTS).filter("false"::equals).isPresent();
    }

    /** The sentence the evidence stands in, the evidence lit up. */
    String sentence(ClaimView view, Node claim) {
        Node evidence = view.object(claim, Terms.EVIDENCE);
        String words = text(view, evidence, Terms.ANCHOR);
        Optional<Node> sentence = view.find(evidence, Terms.IN_SENTENCE);
        String whole = sentence.map(s -> text(view, s, Terms.ANCHOR)).orElse(words);
        int at = whole.indexOf(words);
        if (at < 0) {
            return lit(words);
        }
        return whole.substring(0, at) + lit(words) + whole.substring(at + words.length());
    }

    private String lit(String words) {
        return marked && !console.colour() ? ">>" + words + "<<" : console.lit(words);
    }

    private static String text(ClaimView view, Node node, Node property) {
        return Console.printable(view.text(node, property).orElse(""));
    }

    private static String value(ClaimView view, Node claim, Node property) {
        return view.object(claim, property).getLocalName().toLowerCase(Locale.ROOT);
    }
}
