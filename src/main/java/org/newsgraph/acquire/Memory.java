package org.newsgraph.acquire;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsgraph.acquire.Fetched.Validators;

/**
 * What was read before, and in which state.
 *
 * <p>What is read now is first only offered; it's remembered when what came of it is safe.
 */
public final class Memory {
    /** Remembers nothing. */
    public static final Memory NONE = new Memory(false);

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** What the file holds; the fields are its keys. */
    private static final class State {
        private final Map<String, String> read = new TreeMap<>();
        private final Map<String, String> tag = new TreeMap<>();
        private final Map<String, String> modified = new TreeMap<>();
    }

    private final boolean watching;
    private final State state;
    private final Map<String, String> offeredRead = new HashMap<>();
    private final Map<String, Validators> offeredValidators = new HashMap<>();

    private Memory(boolean watching) {
        this(watching, new State());
    }

    private Memory(boolean watching, State state) {
        this.watching = watching;
        this.state = state;
    }

    /**
     * Opens a memory.
     *
     * @param file where it's kept; need not exist
     * @return what it holds; nothing if the file is broken, for then everything is read again
     * @throws IOException if it cannot be read
     */
    public static Memory open(Path file) throws IOException {
        if (!Files.exists(file)) {
            return new Memory(true);
        }
        try {
            return new Memory(
                    true,
                    Optional.ofNullable(GSON.fromJson(Files.readString(file), State.class))
                            .orElseGet(State::new));
        } catch (JsonParseException e) {
            return new Memory(true);
        }
    }

    /**
     * Keeps it, at once or not at all.
     *
     * @param file where
     * @throws IOException if it cannot be written
     */
    public void save(Path file) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.write(next, GSON.toJson(state).getBytes(StandardCharsets.UTF_8));
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Remembers what was offered. */
    public void keep() {
        state.read.putAll(offeredRead);
        offeredValidators.forEach((name, validators) -> {
            put(state.tag, name, validators.tag());
            put(state.modified, name, validators.modified());
        });
        forget();
    }

    /** Remembers only the pages that feeds led to; the feeds and files themselves were not read to their end. */
    public void keepLinks() {
        offeredRead.values().removeIf(version -> !version.isEmpty());
        offeredValidators.clear();
        keep();
    }

    /**
     * Asks for all of a source the next time, even if it does not change.
     *
     * @param name the source
     */
    public void again(String name) {
        offeredValidators.put(name, Validators.NONE);
    }

    /** Forgets what was offered: it's to be read again. */
    public void forget() {
        offeredRead.clear();
        offeredValidators.clear();
    }

    boolean isWatching() {
        return watching;
    }

    /** Tells whether something was read in a state. */
    boolean knows(String name, String version) {
        return watching && version.equals(known(name));
    }

    private @Nullable String known(String name) {
        return offeredRead.getOrDefault(name, state.read.get(name));
    }

    void offer(String name, String version) {
        if (watching) {
            offeredRead.put(name, version);
        }
    }

    void offer(String name, Validators validators) {
        if (watching) {
            offeredValidators.put(name, validators);
        }
    }

    Validators validators(String name) {
        return new Validators(state.tag.getOrDefault(name, ""), state.modified.getOrDefault(name, ""));
    }

    private static void put(Map<String, String> map, String name, String value) {
        if (value.isEmpty()) {
            map.remove(name);
        } else {
            map.put(name, value);
        }
    }
}
