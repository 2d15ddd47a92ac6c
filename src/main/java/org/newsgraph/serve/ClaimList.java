package org.newsgraph.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A list of claims with the switch between fact and talk: a parameter of any page with claims, which goes
 * along when pages are turned.
 *
 * @param claims those of this page, the newest report first
 * @param sides the switch: all, happened, reported, not
 * @param kinds the factualities there are, where more than one is shown
 * @param shown what is shown
 * @param total how many claims that is
 * @param all how many there are whatever is shown
 * @param pager the neighbouring pages
 */
record ClaimList(
        List<ClaimView> claims, List<Choice> sides, List<Choice> kinds, String shown, int total, int all, Pager pager) {
    static final int PAGE = 50;
    private static final String ALL = "all";
    static final String SHOW = "show";

    /**
     * One position of the switch.
     *
     * @param key what it shows
     * @param mark the mark of its factuality, empty for all
     * @param count how many claims that is
     * @param href where it leads
     * @param taken whether it is the present one
     */
    record Choice(String key, String mark, int count, String href, boolean taken) {}

    static ClaimList of(Request request, List<ClaimEntry> entries, Function<ClaimEntry, ClaimView> reading) {
        Selection selection = select(request, entries);
        Pager pager = Pager.of(request, selection.entries().size(), PAGE);
        return new ClaimList(
                pager.slice(selection.entries()).stream().map(reading).toList(),
                selection.sides(),
                selection.kinds(),
                selection.shown(),
                selection.entries().size(),
                entries.size(),
                pager);
    }

    /**
     * What the switch lets through.
     *
     * @param entries the claims
     * @param sides the switch
     * @param kinds the factualities
     * @param shown what is shown
     */
    record Selection(List<ClaimEntry> entries, List<Choice> sides, List<Choice> kinds, String shown) {
        boolean admits(Stance stance) {
            return shown.equals(ALL) || stance.isShownBy(shown);
        }
    }

    static Selection select(Request request, List<ClaimEntry> entries) {
        Map<String, Integer> sides = new LinkedHashMap<>();
        sides.put(ALL, entries.size());
        Stance.SIDES.forEach(side -> sides.put(side, 0));
        Map<String, Integer> kinds = new LinkedHashMap<>();
        Stance.KEYS.forEach(key -> kinds.put(key, 0));
        for (ClaimEntry entry : entries) {
            sides.merge(entry.stance().side(), 1, Integer::sum);
            kinds.merge(entry.stance().key(), 1, Integer::sum);
        }
        String wanted = request.parameter(SHOW);
        String shown = sides.containsKey(wanted) || kinds.containsKey(wanted) ? wanted : ALL;
        kinds.values().removeIf(count -> count == 0);
        List<ClaimEntry> chosen = shown.equals(ALL)
                ? entries
                : entries.stream()
                        .filter(entry -> entry.stance().isShownBy(shown))
                        .toList();
        return new Selection(
                chosen,
                choices(request, sides, shown),
                kinds.size() < 2 ? List.of() : choices(request, kinds, shown),
                shown);
    }

    private static List<Choice> choices(Request request, Map<String, Integer> counts, String shown) {
        List<Choice> choices = new ArrayList<>();
        counts.forEach((key, count) -> choices.add(new Choice(
                key,
                key.equals(ALL) ? "" : key,
                count,
                request.href(Map.of(SHOW, key.equals(ALL) ? "" : key, Pager.PAGE, "")),
                key.equals(shown))));
        return choices;
    }

    public boolean isEmpty() {
        return total == 0;
    }
}
