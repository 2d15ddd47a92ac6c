package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.gazetteer.GazetteerEntry;
import org.newsgraph.gazetteer.OwnEntries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands on entries that users add to the gazetteer. */
final class GazetteerEntryCommands {
    private GazetteerEntryCommands() {}

    /** Adds files. */
    @Command(
            name = "add",
            description = {
                "Adds people, places, organisations and offices of your own, all files or none of them.",
                "Files: SKOS or schema.org as Turtle, N-Triples, JSON-LD or RDF/XML; what a SPARQL CONSTRUCT of Wikidata gave,"
                        + " saved in one of these; or TSV whose first line names its columns, of iri label alias type country"
                        + " role from to sameAs (label and type are needed, | divides several aliases).",
                "An entry that is known already gets what the file adds. A file of the same name takes the place of the former."
                        + " What was read before must be read again."
            },
            mixinStandardHelpOptions = true,
            footer = {"", "Examples:", "  newsgraph gazetteer add people.tsv ministers.ttl"})
    static final class Add implements Callable<Integer> {
        private final Console console;

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Mixin
        private GazetteerOption gazetteer = new GazetteerOption();

        @Parameters(paramLabel = "FILE", arity = "1..*", description = "what to add")
        private List<Path> files = new ArrayList<>();

        Add(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() throws IOException {
            for (Path file : files) {
                if (!Files.isRegularFile(file)) {
                    throw new ParameterException(spec.commandLine(), "no file: " + file);
                }
            }
            List<OwnEntries.Added> added = gazetteer.entries().add(files, new ReadingOptions.Messages(console));
            if (added.isEmpty()) {
                console.message("nothing was added");
                return Main.PROBLEMS;
            }
            for (OwnEntries.Added one : added) {
                console.line(one.file() + ": " + one.fresh() + " new"
                        + (one.known().isEmpty() ? "" : ", known before: " + String.join(" ", one.known())));
            }
            return 0;
        }
    }

    /** Lists files, or the entries of one. */
    @Command(
            name = "list",
            description = "Lists the files that were added, or the entries of one of them.",
            mixinStandardHelpOptions = true)
    static final class ListOwn implements Callable<Integer> {
        private final Console console;

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Mixin
        private GazetteerOption gazetteer = new GazetteerOption();

        @Parameters(paramLabel = "FILE", arity = "0..1", description = "the name of a file that was added")
        private @Nullable String file;

        ListOwn(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() throws IOException {
            OwnEntries entries = gazetteer.entries();
            if (file == null) {
                for (Path kept : entries.files()) {
                    String name = OwnEntries.name(kept);
                    console.line(
                            name + "\t" + entries.entries(name).map(List::size).orElse(0));
                }
                return 0;
            }
            Optional<List<GazetteerEntry>> found = entries.entries(file);
            if (found.isEmpty()) {
                throw new ParameterException(spec.commandLine(), unknown(file));
            }
            found.get()
                    .forEach(e -> console.line(
                            e.key() + "\t" + e.type() + "\t" + Console.printable(String.join(" | ", e.aliases()))));
            return 0;
        }
    }

    /** Takes files back. */
    @Command(name = "remove", description = "Takes back files that were added.", mixinStandardHelpOptions = true)
    static final class Remove implements Callable<Integer> {
        private final Console console;

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @Mixin
        private GazetteerOption gazetteer = new GazetteerOption();

        @Parameters(paramLabel = "FILE", arity = "1..*", description = "names as 'gazetteer list' shows them")
        private List<String> files = new ArrayList<>();

        Remove(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() throws IOException {
            OwnEntries entries = gazetteer.entries();
            for (String file : files) {
                if (entries.entries(file).isEmpty()) {
                    throw new ParameterException(spec.commandLine(), unknown(file));
                }
            }
            for (String file : files) {
                entries.remove(file);
                console.line(file + ": removed");
            }
            return 0;
        }
    }

    private static String unknown(String file) {
        return "nobody added " + file + "; 'newsgraph gazetteer list' shows the files";
    }
}
