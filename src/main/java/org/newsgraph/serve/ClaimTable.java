package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/**
 * All claims of a store at one moment, in memory: who, what, whom, how far a fact, when, where, according to whom. A list
 * or a count of any page comes from here, and only the claims that are shown are read from the store.
 *
 * <p>About 250 bytes a claim. Lists have the newest report first.
 */
final class ClaimTable {
    static final Comparator<ClaimEntry> NEWEST = Comparator.comparingInt(ClaimEntry::order);

    /** An article with its day, empty if unknown, and who published it or wrote it first. */
    record Article(Node node, String date, List<Node> publishers, List<Node> sources) {}

    private final List<ClaimEntry> claims;
    private final List<Article> articles;
    private final Set<Node> nameless;
    private final Map<Node, Map<Node, List<ClaimEntry>>> indexes = new HashMap<>();

    private ClaimTable(List<ClaimEntry> claims, List<Article> articles, Set<Node> nameless) {
        this.claims = claims;
        this.articles = articles;
        this.nameless = nameless;
        Map<Node, Article> byGraph = new HashMap<>();
        articles.forEach(article -> byGraph.put(article.node(), article));
        for (ClaimEntry entry : claims) {
            put(Terms.SUBJECT, entry.subject(), entry);
            put(Terms.PREDICATE, entry.relation(), entry);
            put(Terms.OBJECT, entry.object(), entry);
            put(Terms.WHEN, entry.time(), entry);
            put(Terms.PLACE, entry.place(), entry);
            put(Terms.DESCRIBES_EVENT, entry.event(), entry);
            put(Terms.EVENT_TYPE, entry.eventType(), entry);
            put(Terms.DERIVED_FROM, entry.graph(), entry);
            entry.speakers().forEach(speaker -> put(Terms.ATTRIBUTED_TO, speaker, entry));
            Article article = byGraph.get(entry.graph());
            if (article != null) {
                article.sources().forEach(source -> put(Terms.PRIMARY_SOURCE, source, entry));
            }
        }
    }

    private void put(Node property, @Nullable Node value, ClaimEntry entry) {
        if (value != null) {
            indexes.computeIfAbsent(property, p -> new HashMap<>())
                    .computeIfAbsent(value, v -> new ArrayList<>(2))
                    .add(entry);
        }
    }

    /** Gives the claims with a value for a property; {@link Terms#PRIMARY_SOURCE} is whoever published the article. */
    List<ClaimEntry> by(Node property, Node value) {
        return indexes.getOrDefault(property, Map.of()).getOrDefault(value, List.of());
    }

    List<ClaimEntry> all() {
        return claims;
    }

    /** The newest first. */
    List<Article> articles() {
        return articles;
    }

    boolean isNameless(Node entity) {
        return nameless.contains(entity);
    }

    /** Reads the whole store, within a transaction. */
    static ClaimTable read(DatasetGraph dataset) {
        Reading reading = new Reading(dataset);
        List<ClaimEntry> claims = new ArrayList<>();
        reading.drafts.values().stream()
                .filter(draft -> draft.graph != null && draft.subject != null)
                .sorted(Comparator.comparing((Draft draft) -> draft.reportedOn)
                        .reversed()
                        .thenComparing(draft -> draft.claim.getURI()))
                .forEachOrdered(draft -> claims.add(reading.entry(claims.size(), draft)));
        return new ClaimTable(List.copyOf(claims), reading.articles(), reading.nameless);
    }

    private static final class Draft {
        private final Node claim;
        private @Nullable Node graph;
        private @Nullable Node subject;
        private @Nullable Node relation;
        private @Nullable Node object;
        private @Nullable Node time;
        private @Nullable Node place;
        private @Nullable Node event;
        private @Nullable Node eventType;
        private String factuality = "";
        private String certainty = "";
        private String reportedOn = "";
        private boolean negative;
        private float confidence = 1;
        private List<Node> speakers = List.of();

        private Draft(Node claim) {
            this.claim = claim;
        }

        private void speaker(Node speaker) {
            if (!speakers.contains(speaker)) {
                List<Node> more = new ArrayList<>(speakers);
                more.add(speaker);
                more.sort(Comparator.comparing(Node::toString));
                speakers = more;
            }
        }
    }

    /** Goes over the store property by property, as its index has them. */
    private static final class Reading {
        private static final int DEPTH = 8;
        private static final Pattern DAY = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

        private final DatasetGraph dataset;
        private final Map<Node, Node> same = new HashMap<>();
        private final Map<String, String> texts = new HashMap<>();
        private final Map<Stance, Stance> stances = new HashMap<>();
        private final Map<Node, Draft> drafts = new HashMap<>();
        private final Map<Node, String> days = new HashMap<>();
        private final Set<Node> nameless = new HashSet<>();

        private Reading(DatasetGraph dataset) {
            this.dataset = dataset;
            dataset.findNG(Node.ANY, Node.ANY, Terms.TYPE, Terms.CLAIM)
                    .forEachRemaining(
                            quad -> drafts.computeIfAbsent(quad.getSubject(), Draft::new).graph = one(quad.getGraph()));
            each(Terms.SUBJECT, (draft, value) -> draft.subject = value);
            each(Terms.PREDICATE, (draft, value) -> draft.relation = value);
            each(Terms.OBJECT, (draft, value) -> draft.object = value);
            each(Terms.WHEN, (draft, value) -> draft.time = value);
            each(Terms.PLACE, (draft, value) -> draft.place = value);
            each(Terms.DESCRIBES_EVENT, (draft, value) -> draft.event = value);
            each(Terms.EVENT_TYPE, (draft, value) -> draft.eventType = value);
            each(Terms.FACTUALITY, (draft, value) -> draft.factuality = Description.textOf(value));
            each(Terms.CERTAINTY, (draft, value) -> draft.certainty = Description.textOf(value));
            each(Terms.POLARITY, (draft, value) -> draft.negative = value.equals(Terms.NEGATIVE));
            each(Terms.REPORTED_ON, (draft, value) -> draft.reportedOn = day(value));
            each(Terms.CONFIDENCE, (draft, value) -> draft.confidence = number(value));
            each(Terms.ATTRIBUTED_TO, Draft::speaker);
            dataset.findNG(Node.ANY, Node.ANY, Terms.FIRST_DAY, Node.ANY)
                    .forEachRemaining(quad -> days.put(quad.getSubject(), day(quad.getObject())));
            dataset.findNG(Node.ANY, Node.ANY, Terms.KNOWN_ONLY_IN, Node.ANY)
                    .forEachRemaining(quad -> nameless.add(one(quad.getSubject())));
        }

        private void each(Node property, BiConsumer<Draft, Node> setting) {
            dataset.findNG(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(quad -> {
                Draft draft = drafts.get(quad.getSubject());
                if (draft != null) {
                    setting.accept(draft, one(quad.getObject()));
                }
            });
        }

        private Node one(Node node) {
            return same.computeIfAbsent(node, n -> n);
        }

        private String text(Node node) {
            return texts.computeIfAbsent(Description.textOf(node), t -> t);
        }

        private String day(Node node) {
            String text = text(node);
            return DAY.matcher(text).matches() ? text : "";
        }

        private static float number(Node value) {
            try {
                return Float.parseFloat(Description.textOf(value));
            } catch (NumberFormatException e) {
                return 1;
            }
        }

        private ClaimEntry entry(int order, Draft draft) {
            Node object = draft.object == null ? Terms.OBJECT : draft.object;
            Stance stance = Stance.of(draft.factuality, draft.negative, draft.certainty);
            return new ClaimEntry(
                    order,
                    draft.graph == null ? draft.claim : draft.graph,
                    draft.claim,
                    draft.subject == null ? Terms.SUBJECT : draft.subject,
                    draft.relation == null ? Terms.PREDICATE : draft.relation,
                    object,
                    drafts.containsKey(object),
                    stances.computeIfAbsent(stance, s -> s),
                    sure(draft, DEPTH),
                    draft.speakers,
                    draft.reportedOn,
                    draft.time == null ? "" : days.getOrDefault(draft.time, ""),
                    draft.time,
                    draft.place,
                    draft.event,
                    draft.eventType);
        }

        /** A claim about an unsure claim is unsure. */
        private float sure(Draft draft, int depth) {
            Draft inner = draft.object == null || depth == 0 ? null : drafts.get(draft.object);
            return inner == null ? draft.confidence : Math.min(draft.confidence, sure(inner, depth - 1));
        }

        private List<Article> articles() {
            Map<Node, String> dates = new HashMap<>();
            dataset.findNG(Node.ANY, Node.ANY, Terms.PUBLISHED, Node.ANY)
                    .forEachRemaining(quad -> dates.put(quad.getSubject(), text(quad.getObject())));
            Map<Node, List<Node>> publishers = values(Terms.PUBLISHER);
            Map<Node, List<Node>> wires = values(Terms.PRIMARY_SOURCE);
            Set<Node> nodes = new HashSet<>();
            dataset.findNG(Node.ANY, Node.ANY, Terms.TYPE, Terms.NEWS_ARTICLE)
                    .forEachRemaining(quad -> nodes.add(one(quad.getSubject())));
            List<Article> articles = new ArrayList<>();
            for (Node node : nodes) {
                List<Node> own = publishers.getOrDefault(node, List.of());
                Set<Node> sources = new java.util.LinkedHashSet<>(own);
                sources.addAll(wires.getOrDefault(node, List.of()));
                articles.add(new Article(node, dates.getOrDefault(node, ""), own, List.copyOf(sources)));
            }
            articles.sort(Comparator.comparing(Article::date)
                    .reversed()
                    .thenComparing(article -> article.node().toString()));
            return List.copyOf(articles);
        }

        private Map<Node, List<Node>> values(Node property) {
            Map<Node, List<Node>> values = new HashMap<>();
            dataset.findNG(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(quad -> {
                List<Node> known = values.computeIfAbsent(quad.getSubject(), s -> new ArrayList<>(1));
                Node value = one(quad.getObject());
                if (!known.contains(value)) {
                    known.add(value);
                    known.sort(Comparator.comparing(Node::toString));
                }
            });
            return values;
        }
    }
}
