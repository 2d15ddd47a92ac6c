package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** The page of an entity: its claims by the part it plays in them, then by relation; one part alone is listed by time. */
final class EntityPage {
    private static final int FEW = 24;
    private static final int GROUPS = 8;
    private static final int EACH = 3;

    private EntityPage() {}

    /**
     * The claims of one relation.
     *
     * @param relation the relation
     * @param count how many there are
     * @param claims the newest of them
     * @param href where all of them are, empty if these are all
     */
    record Group(Link relation, int count, List<ClaimView> claims, String href) {}

    /**
     * One part that the entity plays.
     *
     * @param id its name in addresses
     * @param title its heading
     * @param count how many claims there are
     * @param href where all of them are by time
     * @param groups those of each relation
     * @param others the relations that are not shown, with no claims
     */
    record Section(String id, String title, int count, String href, List<Group> groups, List<Group> others) {}

    /** The claims reported in one month, in a list by time. */
    record Month(String name, List<ClaimView> claims) {}

    static Map<String, Object> of(
            Request request,
            DatasetGraph dataset,
            Names names,
            Claims claims,
            Overview overview,
            Node entity,
            BiFunction<Node, Node, String> pairs) {
        ClaimReader reader = new ClaimReader(dataset, names);
        Map<Roles.Role, List<ClaimEntry>> roles = Roles.of(claims, names.vocabulary(), entity);
        Focus focus = Focus.of(request);
        List<ClaimEntry> wanted = new ArrayList<>();
        roles.forEach((role, entries) -> {
            if (focus.role().isEmpty() || focus.role().get() == role) {
                entries.stream().filter(focus::admits).forEach(wanted::add);
            }
        });
        wanted.sort(ClaimTable.NEWEST);
        ClaimList.Selection selection = ClaimList.select(request, wanted);
        Pager pager = Pager.of(request, selection.entries().size(), ClaimList.PAGE);
        Map<String, Object> model = new HashMap<>();
        model.put("entity", EntityView.of(dataset, names, entity));
        model.put("list", selection);
        model.put("timeline", Timeline.of(request, wanted).map(List::of).orElse(List.of()));
        model.put("offices", Offices.heldBy(claims, names, entity));
        model.put("holders", Offices.holdersOf(claims, names, entity));
        model.put("neighbours", focus.isSet() ? List.of() : Neighbours.of(claims, overview, names, entity, pairs));
        model.put(
                "map",
                focus.isSet()
                        ? List.of()
                        : PlaceMap.of(dataset, names, entity, wanted)
                                .map(List::of)
                                .orElse(List.of()));
        model.put("focused", focus.isSet());
        model.put("focus", focus.isSet() ? focus.inWords(names) : "");
        model.put("whole", Focus.whole(request));
        model.put("pager", pager);
        model.put("months", focus.isSet() ? months(reader, pager.slice(selection.entries())) : List.of());
        model.put("sections", focus.isSet() ? List.of() : sections(request, reader, names, roles, selection));
        return model;
    }

    private static List<Month> months(ClaimReader reader, List<ClaimEntry> entries) {
        Map<String, List<ClaimView>> months = new LinkedHashMap<>();
        for (ClaimEntry entry : entries) {
            String day = entry.reportedOn();
            String month = day.length() < 7 ? "undated" : day.substring(0, 7);
            months.computeIfAbsent(month, m -> new ArrayList<>()).add(reader.read(entry));
        }
        return months.entrySet().stream()
                .map(month -> new Month(month.getKey(), month.getValue()))
                .toList();
    }

    private static List<Section> sections(
            Request request,
            ClaimReader reader,
            Names names,
            Map<Roles.Role, List<ClaimEntry>> roles,
            ClaimList.Selection selection) {
        List<Section> sections = new ArrayList<>();
        roles.forEach((role, entries) -> {
            List<ClaimEntry> shown = entries.stream()
                    .filter(entry -> selection.admits(entry.stance()))
                    .toList();
            if (!shown.isEmpty()) {
                sections.add(section(request, reader, names, role, shown));
            }
        });
        return sections;
    }

    private static Section section(
            Request request, ClaimReader reader, Names names, Roles.Role role, List<ClaimEntry> entries) {
        Map<Node, List<ClaimEntry>> byRelation = new LinkedHashMap<>();
        entries.forEach(entry -> byRelation
                .computeIfAbsent(entry.relation(), relation -> new ArrayList<>())
                .add(entry));
        List<Map.Entry<Node, List<ClaimEntry>>> ordered = byRelation.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Node, List<ClaimEntry>> one) ->
                                -one.getValue().size())
                        .thenComparing(one -> names.label(one.getKey())))
                .toList();
        boolean few = entries.size() <= FEW;
        List<Group> groups = new ArrayList<>();
        List<Group> others = new ArrayList<>();
        for (Map.Entry<Node, List<ClaimEntry>> one : ordered) {
            List<ClaimEntry> all = one.getValue();
            boolean shown = few || groups.size() < GROUPS;
            int number = few ? all.size() : shown ? Math.min(EACH, all.size()) : 0;
            String href = number == all.size()
                    ? ""
                    : request.href(Map.of("role", role.id(), "relation", Focus.nameOf(one.getKey()), Pager.PAGE, ""));
            List<ClaimView> views = all.stream().limit(number).map(reader::read).toList();
            (shown ? groups : others).add(new Group(names.link(one.getKey()), all.size(), views, href));
        }
        return new Section(
                role.id(),
                role.title(),
                entries.size(),
                request.href(Map.of("role", role.id(), Pager.PAGE, "")),
                groups,
                others);
    }
}
