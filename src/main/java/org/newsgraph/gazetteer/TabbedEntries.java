package org.newsgraph.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads entries from lines of cells divided by tabs.
 *
 * <p>The first line names the columns, in any order: {@code label} and {@code type} must be there; {@code iri alias country
 * role from to sameAs within latitude longitude} may be. A cell of {@code alias} or {@code sameAs} may hold several values
 * divided by {@code |}. Empty lines and lines that begin with {@code #} are passed over.
 */
final class TabbedEntries {
    private static final List<String> COLUMNS = List.of(
            "iri",
            "label",
            "alias",
            "type",
            "country",
            "role",
            "from",
            "to",
            "sameAs",
            "within",
            "latitude",
            "longitude");

    private final EntryFaults faults;
    private final Map<String, Integer> columns = new HashMap<>();

    TabbedEntries(EntryFaults faults) {
        this.faults = faults;
    }

    /** Reads all lines; after a fault in the first one, nothing. */
    List<SuppliedEntry> read(String text) {
        List<SuppliedEntry> entries = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (columns.isEmpty()) {
                if (!header(cells, i + 1)) {
                    return List.of();
                }
            } else {
                entry(cells, i + 1).ifPresent(entries::add);
            }
        }
        if (columns.isEmpty()) {
            faults.error(0, EntryFaults.SYNTAX, "there is no line with the names of the columns");
        }
        return entries;
    }

    private boolean header(String[] cells, int line) {
        for (int i = 0; i < cells.length; i++) {
            String name = cells[i].strip();
            Optional<String> column =
                    COLUMNS.stream().filter(name::equalsIgnoreCase).findFirst();
            if (column.isEmpty()) {
                faults.error(
                        line,
                        EntryFaults.SYNTAX,
                        "'" + name + "' is no column; the first line names them: " + String.join(" ", COLUMNS));
                return false;
            }
            columns.put(column.get(), i);
        }
        if (!columns.containsKey("label") || !columns.containsKey("type")) {
            faults.error(line, EntryFaults.SYNTAX, "columns 'label' and 'type' are needed, divided by tabs");
            return false;
        }
        return true;
    }

    private Optional<SuppliedEntry> entry(String[] cells, int line) {
        if (cells.length > columns.size()) {
            faults.error(line, EntryFaults.SYNTAX, cells.length + " cells, but " + columns.size() + " columns");
            return Optional.empty();
        }
        Optional<String> label = cell(cells, "label");
        Optional<String> type = cell(cells, "type");
        if (label.isEmpty() || type.isEmpty()) {
            faults.error(line, EntryFaults.INCOMPLETE, "there is no " + (label.isEmpty() ? "label" : "type"));
            return Optional.empty();
        }
        Optional<String> from = cell(cells, "from");
        Optional<String> to = cell(cells, "to");
        List<SuppliedEntry.Role> roles = cell(cells, "role").stream()
                .map(r -> new SuppliedEntry.Role(List.of(r), from, to))
                .toList();
        if (roles.isEmpty() && (from.isPresent() || to.isPresent())) {
            faults.error(line, EntryFaults.INCOMPLETE, "there are days of a role, but no role");
        }
        return Optional.of(new SuppliedEntry(
                line,
                cell(cells, "iri"),
                label.get(),
                several(cells, "alias"),
                List.of(type.get()),
                cell(cells, "country").stream().toList(),
                cell(cells, "within").stream().toList(),
                number(cells, "latitude", line),
                number(cells, "longitude", line),
                several(cells, "sameAs"),
                roles,
                Optional.empty(),
                Map.of()));
    }

    private Optional<String> cell(String[] cells, String column) {
        int at = columns.getOrDefault(column, cells.length);
        return at < cells.length && !cells[at].isBlank() ? Optional.of(cells[at].strip()) : Optional.empty();
    }

    private List<String> several(String[] cells, String column) {
        return cell(cells, column).stream()
                .flatMap(c -> Arrays.stream(c.split("\\|", -1)))
                .map(String::strip)
                .filter(c -> !c.isEmpty())
                .toList();
    }

    private Optional<Double> number(String[] cells, String column, int line) {
        Optional<String> cell = cell(cells, column);
        try {
            return cell.map(Double::valueOf);
        } catch (NumberFormatException e) {
            faults.error(line, EntryFaults.VALUE, "not a number of degrees: " + cell.orElse(""));
            return Optional.empty();
        }
    }
}
