package org.newsgraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files of registries, fetched into a folder that is gone afterwards, or found in one that the user names. */
final class Fetched implements AutoCloseable {
    private final Console console;
    private final Path folder;
    private final @Nullable Path given;
    private final List<Path> files = new ArrayList<>();

    Fetched(Console console, Path folder, @Nullable Path given) {
        this.console = console;
        this.folder = folder;
        this.given = given;
    }

    /** Gives the file; null, after a message, if it is not there or not the one it should be. */
    @Nullable
    Path get(Resource resource) throws IOException, InterruptedException {
        Path file = (given == null ? folder : given).resolve(resource.file());
        if (given == null) {
            files.add(file);
            if (!Files.exists(file)) {
                fetch(resource);
            }
        }
        if (!Files.exists(file)) {
            console.message("there is no " + file);
            return null;
        }
        String found = sha256(file);
        if (!found.equals(resource.sha256())) {
            console.message(
                    file + " is not the file it should be: its SHA-256 is " + found + ", not " + resource.sha256());
            return null;
        }
        return file;
    }

    private void fetch(Resource resource) throws IOException, InterruptedException {
        console.message("fetching " + resource.name());
        Files.createDirectories(folder);
        Process fetching = new ProcessBuilder(resource.fetching(folder))
                .redirectErrorStream(true)
                .start();
        fetching.getOutputStream().close();
        String said = new String(fetching.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (fetching.waitFor() != 0) {
            throw new IOException(
                    resource.fetching(folder).get(0) + " could not fetch " + resource.name() + ":\n" + said.strip());
        }
    }

    static String sha256(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }
}
