package org.newsgraph.gazetteer;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.newsgraph.problem.Problem;

/**
 * The entries a user added to the gazetteer, one Turtle file for each file that was added.
 *
 * <p>They lie in the folder {@code own} beside the index of names, which making that index anew does not touch. A file of the
 * same name takes the place of the one before.
 */
public final class OwnEntries {
    private static final String FOLDER = "own";
    private static final String ENDING = ".ttl";

    private final Path folder;

    private OwnEntries(Path folder) {
        this.folder = folder;
    }

    /**
     * What came of a file.
     *
     * @param file its name
     * @param fresh how many entries were not known before
     * @param known the keys of those that were, and now have what the file says as well
     */
    public record Added(String file, int fresh, List<String> known) {
        /** Copies the list. */
        public Added {
            known = List.copyOf(known);
        }
    }

    /**
     * Names the place of the entries; nothing need be there.
     *
     * @param gazetteer the folder of the index of names
     * @return the entries in it
     */
    public static OwnEntries in(Path gazetteer) {
        return new OwnEntries(gazetteer.resolve(FOLDER));
    }

    /**
     * Gives the files that were added.
     *
     * @return the Turtle files, by name; none if nobody added any
     * @throws IOException if the folder cannot be read
     */
    public List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
        }
    }

    /**
     * Gives the name a file had when it was added.
     *
     * @param kept one of {@link #files()}
     * @return the name
     */
    public static String name(Path kept) {
        String name = String.valueOf(kept.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }

    /**
     * Gives the entries of a file.
     *
     * @param name the name it had when it was added
     * @return its entries, as the file says them; empty if there is no such file
     * @throws IOException if it cannot be read
     */
    public Optional<List<GazetteerEntry>> entries(String name) throws IOException {
        Path kept = folder.resolve(name + ENDING);
        if (!Files.isRegularFile(kept)) {
            return Optional.empty();
        }
        DataFiles files = DataFiles.of(List.of(kept));
        return Optional.of(files.things().stream()
                .flatMap(t -> t.key(Terms.TYPE).map(type -> Entries.entry(t, type, files)).stream())
                .toList());
    }

    /**
     * Adds files, all or none.
     *
     * @param files Turtle, N-Triples, JSON-LD, RDF/XML or TSV, by their endings
     * @param problems receives what is wrong, with file and line; after one of severity error nothing is added
     * @return what came of each file; none if nothing was added
     * @throws IOException if a file cannot be read, or the entries cannot be kept
     */
    public List<Added> add(List<Path> files, Consumer<Problem> problems) throws IOException {
        Map<String, Path> byName = new LinkedHashMap<>();
        boolean good = true;
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            if (byName.put(name, file) != null) {
                new EntryFaults(file.toString(), problems)
                        .error(0, EntryFaults.CONTRADICTION, "two files have the name " + name);
                good = false;
            }
        }
        List<Path> staying =
                files().stream().filter(f -> !byName.containsKey(name(f))).toList();
        EntryCheck check = new EntryCheck(Gazetteer.load(staying), EntryClasses.load());
        Map<String, String> texts = new LinkedHashMap<>();
        List<Added> added = new ArrayList<>();
        for (Map.Entry<String, Path> file : byName.entrySet()) {
            EntryFaults faults = new EntryFaults(file.getValue().toString(), problems);
            Collection<CheckedEntry> entries = check.check(read(file.getValue(), faults), faults);
            if (entries.isEmpty() && !faults.any()) {
                faults.error(0, EntryFaults.INCOMPLETE, "there is no entry: nothing in it has a name and a class");
            }
            good &= !faults.any();
            StringBuilder text = new StringBuilder();
            entries.forEach(e -> text.append(e.turtle()));
            texts.put(file.getKey(), text.toString());
            List<String> known = entries.stream()
                    .filter(CheckedEntry::known)
                    .map(CheckedEntry::key)
                    .toList();
            added.add(new Added(file.getKey(), entries.size() - known.size(), known));
        }
        if (!good) {
            return List.of();
        }
        keep(texts);
        return added;
    }

    /** Writes all under other names before the first takes its own. */
    private void keep(Map<String, String> texts) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(folder.resolve(text.getKey() + ".part"), text.getValue());
        }
        for (String name : texts.keySet()) {
            Files.move(
                    folder.resolve(name + ".part"), folder.resolve(name + ENDING), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Takes a file back.
     *
     * @param name the name it had when it was added
     * @return false if there is none of this name
     * @throws IOException if it cannot be removed
     */
    public boolean remove(String name) throws IOException {
        return !name.isBlank() && !name.contains("/") && Files.deleteIfExists(folder.resolve(name + ENDING));
    }

    private static List<SuppliedEntry> read(Path file, EntryFaults faults) throws IOException {
        String text;
        try {
            text = Files.readString(file).replaceFirst("^\uFEFF", "");
        } catch (CharacterCodingException e) {
            faults.error(0, EntryFaults.SYNTAX, "it is not UTF-8");
            return List.of();
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".tsv") || name.endsWith(".txt")) {
            return new TabbedEntries(faults).read(text);
        }
        Lang language = RDFLanguages.filenameToLang(name);
        if (language == null || !RDFLanguages.isTriples(language)) {
            faults.error(0, EntryFaults.SYNTAX, "its ending names no format that is read: .tsv .ttl .nt .jsonld .rdf");
            return List.of();
        }
        return new GraphEntries(text, faults).read(language);
    }
}
