package org.newsgraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.newsgraph.gazetteer.AnchorIndexWriter;
import org.newsgraph.gazetteer.Encyclopedia;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Works on what is known beforehand. */
@Command(
        name = "gazetteer",
        description = "Makes the index of names that links entities to the Wikipedia's; adds entries of your own.",
        mixinStandardHelpOptions = true,
        subcommands = {
            GazetteerCommand.Build.class,
            GazetteerEntryCommands.Add.class,
            GazetteerEntryCommands.ListOwn.class,
            GazetteerEntryCommands.Remove.class
        })
final class GazetteerCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    GazetteerCommand() {}

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "which command? 'gazetteer build' makes the index, 'gazetteer add' adds a file");
    }

    /** Makes the index. */
    @Command(
            name = "build",
            description = {
                "Makes an index of 7.6 million names (105 MB) out of the table of link texts that comes with CoreNLP.",
                "Fetches the table (230 MB) through Maven, unless --from names a folder that has it. The other commands use "
                        + "the index from then on."
            },
            mixinStandardHelpOptions = true,
            footer = {"", "Examples:", "  newsgraph gazetteer build"})
    static final class Build implements Callable<Integer> {
        private static final String ARTIFACT = "edu.stanford.nlp:stanford-corenlp:4.5.10:jar:models-english-kbp";
        private static final String JAR = "stanford-corenlp-4.5.10-models-english-kbp.jar";
        private static final String SHA256 = "e51c106bd5ce2094a65a5d9c898b3151b9355b78fd4dbc3a0020551eb00d7e36";
        private static final String TABLE = "edu/stanford/nlp/models/kbp/english/wikidict.tab.gz";
        private static final String COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";
        private static final double ROWS = 20_948_089;

        private final Console console;

        @Mixin
        private GazetteerOption gazetteer = new GazetteerOption();

        @Option(names = "--from", paramLabel = "FOLDER", description = "a folder with " + JAR)
        private @Nullable Path from;

        Build(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() throws IOException, InterruptedException {
            Path index = gazetteer.file().toAbsolutePath();
            Path folder = index.resolveSibling("fetched");
            Files.createDirectories(index.getParent());
            Path jar = from == null ? folder.resolve(JAR) : from.resolve(JAR);
            if (from == null && !Files.exists(jar)) {
                fetch(folder);
            }
            if (!Files.exists(jar)) {
                console.message("there is no " + jar);
                return Main.ENVIRONMENT;
            }
            String found = sha256(jar);
            if (!found.equals(SHA256)) {
                console.message(jar + " is not the file it should be: its SHA-256 is " + found + ", not " + SHA256);
                return Main.ENVIRONMENT;
            }
            int names = write(jar, index);
            console.endProgress();
            if (from == null) {
                Files.delete(jar);
                Files.delete(folder);
            }
            console.line(String.format(Locale.ROOT, "%,d names, %d MB, in %s", names, Files.size(index) >> 20, index));
            return 0;
        }

        private int write(Path jar, Path index) throws IOException {
            Encyclopedia encyclopedia = Encyclopedia.load();
            AnchorIndexWriter writer = new AnchorIndexWriter(
                    title -> encyclopedia.knows(Encyclopedia.iri(title)),
                    rows -> console.progress(String.format(Locale.ROOT, "read %.0f %%", 100 * rows / ROWS)));
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                ZipEntry entry = zip.getEntry(TABLE);
                try (InputStream in = new GZIPInputStream(zip.getInputStream(entry), 1 << 16);
                        BufferedReader table = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                    return writer.write(table, index);
                }
            }
        }

        /** Maven knows the user's repositories, mirrors and proxies. */
        private void fetch(Path folder) throws IOException, InterruptedException {
            console.message("fetching " + ARTIFACT);
            Process maven = new ProcessBuilder(
                            List.of("mvn", "-B", "-q", COPY, "-Dartifact=" + ARTIFACT, "-DoutputDirectory=" + folder))
                    .redirectErrorStream(true)
                    .start();
            maven.getOutputStream().close();
            String said = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (maven.waitFor() != 0) {
                throw new IOException("Maven could not fetch " + ARTIFACT + ":\n" + said.strip());
            }
        }

        private static String sha256(Path file) throws IOException {
            try (DigestInputStream in =
                    new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
                in.transferTo(OutputStream.nullOutputStream());
                return HexFormat.of().formatHex(in.getMessageDigest().digest());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
