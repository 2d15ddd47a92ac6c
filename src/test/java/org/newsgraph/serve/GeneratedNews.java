package org.newsgraph.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.graph.ArticleGraph;

/**
 * Articles about a world that does not exist, in the shape that extraction writes; the same seed gives the same articles.
 * A few names are in many of them, most in few, as in the news.
 */
final class GeneratedNews {
    private static final String BASE = "http://localhost:3030/";
    private static final String TIME = "http://www.w3.org/2006/time#";
    private static final String GEO = "http://www.opengis.net/ont/geosparql#";
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final String[] SYLLABLES = {
        "ba", "dor", "ka", "len", "mi", "nor", "pel", "ra", "sil", "ta", "ul", "ven", "wes", "yo", "zan", "gri", "ost"
    };
    private static final List<Relation> RELATIONS = List.of(
            new Relation("shells", "shelled", "ASSAULT", "Attack"),
            new Relation("targets", "attacked", "ASSAULT", "Attack"),
            new Relation("negotiatesWith", "negotiated with", "CONSULT", ""),
            new Relation("meetsWith", "met", "CONSULT", ""),
            new Relation("supports", "supported", "SUPPORT", ""),
            new Relation("condemns", "condemned", "ACCUSE", ""),
            new Relation("criticizes", "criticized", "ACCUSE", ""),
            new Relation("aids", "aided", "AID", ""),
            new Relation("threatens", "threatened", "THREATEN", ""),
            new Relation("imposesSanctionsOn", "imposed sanctions on", "COERCE", ""),
            new Relation("accuses", "accused", "ACCUSE", ""),
            new Relation("rejects", "rejected", "REJECT", ""));
    private static final String[] TALK = {"Reported", "Planned", "Hypothetical", "Prohibited", "Denied", "Ended"};

    private record Relation(String name, String verb, String type, String event) {}

    private record Thing(Node node, String name, String type, String wkt) {}

    private final Random random;
    private final List<Thing> countries;
    private final List<Thing> cities;
    private final List<Thing> people;
    private final List<Thing> outlets;
    private int number;

    GeneratedNews(long seed) {
        this.random = new Random(seed);
        Set<String> taken = new HashSet<>();
        this.countries = things(60, "Country", "ia", taken);
        this.cities = things(300, "City", "ville", taken);
        this.people = things(1200, "Person", "", taken);
        this.outlets = things(12, "NewsPublisher", " News", taken);
    }

    private List<Thing> things(int count, String type, String ending, Set<String> taken) {
        List<Thing> things = new ArrayList<>();
        while (things.size() < count) {
            String name = type.equals("Person") ? word() + " " + word() : word() + ending;
            if (taken.add(name)) {
                String point = String.format(
                        Locale.ROOT,
                        "POINT(%.2f %.2f)",
                        random.nextDouble() * 320 - 160,
                        random.nextDouble() * 120 - 50);
                Node node = Terms.iri(BASE + "entity/" + name.replace(' ', '_'));
                things.add(new Thing(node, name, type, type.equals("City") ? point : ""));
            }
        }
        return things;
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        int syllables = 2 + random.nextInt(2);
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The first few are picked most. */
    private <T> T pick(List<T> things) {
        double skewed = Math.pow(random.nextDouble(), 3);
        return things.get((int) (skewed * things.size()));
    }

    private Thing party() {
        return random.nextInt(3) == 0 ? pick(people) : pick(countries);
    }

    /** Gives the next article, with five to fifteen claims. */
    ArticleGraph next() {
        return new Draft(++number).write();
    }

    private final class Draft {
        private final Graph graph = GraphFactory.createDefaultGraph();
        private final StringBuilder text = new StringBuilder();
        private final LocalDate day = FIRST.plusDays(random.nextInt(3650));
        private final String iri;
        private final Node article;
        private final String headline;
        private int claims;

        private Draft(int number) {
            Thing one = pick(countries);
            this.headline = one.name() + " and " + pick(countries).name() + " in the news, number " + number;
            this.iri = BASE + "article/" + day + "-news-"
                    + String.format(Locale.ROOT, "%08x", number * 2654435761L & 0xffffffffL);
            this.article = Terms.iri(iri);
        }

        private ArticleGraph write() {
            Thing outlet = pick(outlets);
            describe(outlet);
            text.append(headline).append("\n\n");
            int sentences = 4 + random.nextInt(8);
            for (int i = 0; i < sentences; i++) {
                sentence();
            }
            add(article, Terms.TYPE, Terms.NEWS_ARTICLE);
            add(article, Terms.TYPE, Terms.nif("Context"));
            add(article, Terms.TYPE, Terms.iri(Terms.PROV + "Entity"));
            add(article, Terms.HEADLINE, string(headline));
            add(article, Terms.PUBLISHED, date(day));
            add(article, Terms.DATE_BASIS, string("given"));
            add(article, Terms.DATE_REASON, string("given beside the article"));
            add(article, Terms.LANGUAGE, string("en"));
            add(article, Terms.PUBLISHER, outlet.node());
            add(article, Terms.URL, Terms.iri("https://news.example/" + number));
            add(article, Terms.TEXT, string(text.toString()));
            return new ArticleGraph(iri, graph);
        }

        private void sentence() {
            Relation relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
            Thing subject = party();
            Thing object = party();
            Thing speaker = random.nextInt(4) == 0 ? pick(people) : null;
            Thing place = random.nextInt(3) == 0 ? pick(cities) : null;
            LocalDate when = random.nextInt(2) == 0 ? day.minusDays(random.nextInt(5)) : null;
            String core = subject.name() + " " + relation.verb() + " " + object.name()
                    + (place == null ? "" : " in " + place.name());
            int begin = text.length();
            text.append(core);
            int end = text.length();
            if (speaker != null) {
                text.append(", ").append(speaker.name()).append(" said");
            }
            int said = text.length();
            text.append('.');
            Node sentence = span(begin, text.length(), Terms.SENTENCE_CLASS);
            text.append(' ');
            Node evidence = span(begin, end, Terms.nif("Phrase"));
            add(evidence, Terms.SENTENCE, sentence);
            describe(subject);
            describe(object);
            int talk = random.nextInt(5);
            String factuality =
                    speaker != null ? "Reported" : talk > 0 ? "Asserted" : TALK[random.nextInt(TALK.length)];
            Node claim = claim(subject.node(), Terms.ng(relation.name()), object.node(), factuality, evidence);
            add(claim, Terms.EVENT_TYPE, Terms.iri(Terms.PLOVER + relation.type()));
            if (place != null) {
                describe(place);
                add(claim, Terms.PLACE, place.node());
            }
            if (when != null) {
                add(claim, Terms.WHEN, time(when));
            }
            if (speaker != null) {
                describe(speaker);
                add(claim, Terms.ATTRIBUTED_TO, speaker.node());
                Node words = span(begin, said, Terms.nif("Phrase"));
                add(words, Terms.SENTENCE, sentence);
                Node saying = claim(speaker.node(), Terms.ng("states"), claim, "Asserted", words);
                add(claim, Terms.WITHIN, saying);
            }
            if (factuality.equals("Asserted") && !relation.event().isEmpty()) {
                event(claim, relation, subject, object, place, when);
            }
        }

        private void event(Node claim, Relation relation, Thing subject, Thing object, Thing place, LocalDate when) {
            Node event = Terms.iri(iri + "/event/" + String.format(Locale.ROOT, "%08x", claims));
            add(claim, Terms.DESCRIBES_EVENT, event);
            add(event, Terms.TYPE, Terms.ng(relation.event()));
            add(event, Terms.TYPE, Terms.SEM_EVENT);
            add(event, Terms.LABEL, english(subject.name() + " " + relation.verb() + " " + object.name()));
            add(event, Terms.EVENT_TYPE, Terms.iri(Terms.PLOVER + relation.type()));
            add(event, Terms.ACTOR, subject.node());
            add(event, Terms.TARGET, object.node());
            add(event, Terms.HAS_ACTOR, subject.node());
            add(event, Terms.HAS_ACTOR, object.node());
            if (place != null) {
                add(event, Terms.HAS_PLACE, place.node());
            }
            if (when != null) {
                add(event, Terms.HAS_TIME, time(when));
            }
            add(event, Terms.DERIVED_FROM, article);
        }

        private Node claim(Node subject, Node relation, Node object, String factuality, Node evidence) {
            Node claim = Terms.iri(iri + "/claim/" + String.format(Locale.ROOT, "%08x", claims++));
            boolean asserted = factuality.equals("Asserted");
            add(claim, Terms.TYPE, Terms.CLAIM);
            add(
                    claim,
                    org.apache.jena.vocabulary.RDF.Nodes.reifies,
                    NodeFactory.createTripleTerm(subject, relation, object));
            add(claim, Terms.SUBJECT, subject);
            add(claim, Terms.PREDICATE, relation);
            add(claim, Terms.OBJECT, object);
            add(claim, Terms.FACTUALITY, Terms.ng(factuality));
            add(claim, Terms.POLARITY, Terms.ng("Positive"));
            add(claim, Terms.CERTAINTY, Terms.ng(random.nextInt(8) == 0 ? "Possible" : "Certain"));
            add(
                    claim,
                    Terms.ASSERTS_TRIPLE,
                    NodeFactory.createLiteralDT(Boolean.toString(asserted), XSDDatatype.XSDboolean));
            add(claim, Terms.REPORTED_ON, date(day));
            add(claim, Terms.EVIDENCE, evidence);
            add(claim, Terms.RULE, string("generated"));
            add(
                    claim,
                    Terms.CONFIDENCE,
                    NodeFactory.createLiteralDT(
                            String.format(Locale.ROOT, "%.2f", 0.4 + random.nextDouble() * 0.6),
                            XSDDatatype.XSDdecimal));
            add(claim, Terms.DERIVED_FROM, article);
            if (asserted) {
                add(subject, relation, object);
            }
            return claim;
        }

        private Node span(int begin, int end, Node type) {
            Node span = Terms.iri(iri + "#char=" + begin + "," + end);
            add(span, Terms.TYPE, type);
            add(span, Terms.BEGIN, NodeFactory.createLiteralDT(Integer.toString(begin), XSDDatatype.XSDinteger));
            add(span, Terms.END, NodeFactory.createLiteralDT(Integer.toString(end), XSDDatatype.XSDinteger));
            add(span, Terms.nif("referenceContext"), article);
            add(span, Terms.ANCHOR, string(text.substring(begin, end)));
            return span;
        }

        private Node time(LocalDate when) {
            Node time = Terms.iri(BASE + "time/" + when);
            add(time, Terms.TYPE, Terms.iri(TIME + "ProperInterval"));
            add(time, Terms.LABEL, string(when.toString()));
            add(time, Terms.FIRST_DAY, date(when));
            add(time, Terms.LAST_DAY, date(when));
            return time;
        }

        private void describe(Thing thing) {
            add(thing.node(), Terms.TYPE, Terms.ng(thing.type()));
            add(thing.node(), Terms.LABEL, english(thing.name()));
            if (!thing.wkt().isEmpty()) {
                Node geometry = Terms.iri(thing.node().getURI() + "#geometry");
                add(thing.node(), Terms.iri(GEO + "hasGeometry"), geometry);
                add(
                        geometry,
                        Terms.iri(GEO + "asWKT"),
                        NodeFactory.createLiteralDT(
                                thing.wkt(), TypeMapper.getInstance().getSafeTypeByName(GEO + "wktLiteral")));
                Thing country = countries.get(cities.indexOf(thing) % countries.size());
                add(thing.node(), Terms.iri(GEO + "sfWithin"), country.node());
                add(country.node(), Terms.TYPE, Terms.ng("Place"));
                add(country.node(), Terms.LABEL, english(country.name()));
            }
        }

        private void add(Node subject, Node property, Node value) {
            graph.add(subject, property, value);
        }
    }

    private static Node string(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    private static Node date(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }
}
