package org.newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.gazetteer.AnchorIndex;
import org.newsgraph.gazetteer.Gazetteer;
import org.newsgraph.gazetteer.OwnEntries;
import org.newsgraph.gazetteer.PlaceIndex;
import picocli.CommandLine.Option;

/** Where the index of names lies that {@code gazetteer build} made, and what {@code gazetteer add} added. */
final class GazetteerOption {
    private static final String FILE = "names.index";
    private static final String PLACES = "places.index";

    @Option(
            names = "--gazetteer",
            paramLabel = "DIR",
            description =
                    "where the names of 'newsgraph gazetteer build' and the entries of 'gazetteer add' lie, or none "
                            + "(default: the user's data folder)")
    private @Nullable Path folder;

    GazetteerOption() {}

    /** Opens the index; empty if nobody made one. */
    Optional<AnchorIndex> open() {
        Path file = file();
        if (none() || !Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(AnchorIndex.open(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens the index of cities; empty if nobody made one. */
    Optional<PlaceIndex> places() {
        Path file = placesFile();
        if (none() || !Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(PlaceIndex.open(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path placesFile() {
        return directory().resolve(PLACES);
    }

    /** What the user added; nothing with {@code --gazetteer none}. */
    List<Path> own() {
        if (none()) {
            return List.of();
        }
        try {
            return entries().files();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OwnEntries entries() {
        return OwnEntries.in(directory());
    }

    /** What is known beforehand, with what the user added. */
    Gazetteer gazetteer() {
        return Gazetteer.load(own());
    }

    private boolean none() {
        return folder != null && folder.toString().equals("none");
    }

    Path directory() {
        return folder == null ? standard() : folder;
    }

    Path file() {
        return directory().resolve(FILE);
    }

    /** The folder the XDG base directory specification names, unless a property or the environment names another. */
    private static Path standard() {
        String named = System.getProperty("newsgraph.gazetteer", System.getenv("NEWSGRAPH_GAZETTEER"));
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        String data = System.getenv("XDG_DATA_HOME");
        Path home = data == null || data.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(data);
        return home.resolve("newsgraph");
    }
}
