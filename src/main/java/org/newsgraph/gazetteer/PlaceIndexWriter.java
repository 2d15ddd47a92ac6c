package org.newsgraph.gazetteer;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes a {@link PlaceIndex} of GeoNames' table of places and a list of the names of regions.
 *
 * <p>A place that the gazetteer has already, by its GeoNames id, keeps its key there. Others are called by their name where no
 * other place, and nothing in the gazetteer, is; else by name and region; else by name and GeoNames id.
 */
public final class PlaceIndexWriter {
    private static final int LONGEST_NAME = 50;
    private static final int SHORTEST_NAME = 3;
    private static final int COLUMNS = 15;
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}\\p{N} .,'’ʼ‘()/-]*");

    private record Row(
            int id,
            String name,
            Set<String> names,
            double latitude,
            double longitude,
            String country,
            String region,
            int population) {}

    private record Name(long hash, int place) {}

    private final Gazetteer known;
    private final Map<String, String> knownIds = new HashMap<>();
    private final Map<String, String> regionNames = new HashMap<>();
    private final Map<String, Integer> regionTexts = new HashMap<>();
    private final ByteArrayOutputStream texts = new ByteArrayOutputStream();
    private final DataOutputStream textData = new DataOutputStream(texts);

    /**
     * Prepares.
     *
     * @param known what is in the gazetteer without the index
     * @param regions a JSON array of objects with {@code code} ({@code SY.09}) and {@code name}
     */
    public PlaceIndexWriter(Gazetteer known, Reader regions) {
        this.known = known;
        known.entries().forEach(e -> e.sameAs().forEach(iri -> knownIds.put(iri, e.key())));
        for (JsonElement region : JsonParser.parseReader(regions).getAsJsonArray()) {
            regionNames.put(
                    region.getAsJsonObject().get("code").getAsString(),
                    region.getAsJsonObject().get("name").getAsString());
        }
    }

    /**
     * Reads the table and writes the index, under another name until it is whole.
     *
     * @param table lines of GeoNames' table of places
     * @param file where the index shall be
     * @return the number of places
     * @throws IOException if reading or writing fails
     */
    public int write(BufferedReader table, Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line = table.readLine(); line != null; line = table.readLine()) {
            row(line.split("\t", -1)).ifPresent(rows::add);
        }
        // The most populous place of a name comes first, and has the better claim to a short key.
        rows.sort(Comparator.comparingInt(Row::population).reversed().thenComparingInt(Row::id));
        Map<String, Integer> shared = new HashMap<>();
        rows.forEach(r -> shared.merge(Gazetteer.key(r.name), 1, Integer::sum));
        Map<String, Row> keys = new LinkedHashMap<>();
        rows.forEach(r -> keys.put(key(r, shared, keys), r));
        List<Name> names = new ArrayList<>();
        ByteArrayOutputStream places = new ByteArrayOutputStream();
        int number = 0;
        try (DataOutputStream out = new DataOutputStream(places)) {
            for (Map.Entry<String, Row> place : keys.entrySet()) {
                Row row = place.getValue();
                String country = country(row);
                out.writeInt(row.id);
                out.writeInt(row.population);
                out.writeInt((int) Math.round(row.latitude * PlaceIndex.UNITS));
                out.writeInt((int) Math.round(row.longitude * PlaceIndex.UNITS));
                out.writeInt(text(place.getKey(), row.name, country));
                out.writeInt(region(row, country, keys.keySet()));
                names.add(new Name(AnchorIndex.hash(PlaceIndex.KEY_MARK + place.getKey()), number));
                for (String name : row.names) {
                    names.add(new Name(PlaceIndex.nameHash(name), number));
                }
                number++;
            }
        }
        List<Name> sorted = names.stream()
                .distinct()
                .sorted(Comparator.comparingLong(Name::hash).thenComparingInt(Name::place))
                .toList();
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
            for (int one : new int[] {PlaceIndex.MAGIC, PlaceIndex.VERSION, sorted.size(), number, texts.size()}) {
                out.writeInt(one);
            }
            for (Name name : sorted) {
                out.writeLong(name.hash);
            }
            for (Name name : sorted) {
                out.writeInt(name.place);
            }
            places.writeTo(out);
            texts.writeTo(out);
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        return number;
    }

    private static Optional<Row> row(String[] cells) {
        if (cells.length < COLUMNS) {
            return Optional.empty();
        }
        Set<String> names = new LinkedHashSet<>();
        names.add(cells[1]);
        names.add(cells[2]);
        for (String other : cells[3].split(",")) {
            if (name(other)) {
                names.add(other);
            }
        }
        names.removeIf(n -> Names.form(n).letters().isEmpty());
        try {
            return names.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Row(
                            Integer.parseInt(cells[0]),
                            cells[1],
                            names,
                            Double.parseDouble(cells[4]),
                            Double.parseDouble(cells[5]),
                            cells[8],
                            cells[10],
                            Integer.parseInt(cells[14])));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** No code of an airport, no name in other letters, no transcription that begins with a small letter. */
    private static boolean name(String text) {
        return text.length() >= SHORTEST_NAME
                && text.length() <= LONGEST_NAME
                && Character.isUpperCase(text.charAt(0))
                && text.chars().anyMatch(Character::isLowerCase)
                && LATIN.matcher(text).matches();
    }

    private String key(Row row, Map<String, Integer> shared, Map<String, Row> taken) {
        String core = knownIds.get("https://sws.geonames.org/" + row.id + "/");
        if (core != null && !taken.containsKey(core)) {
            return core;
        }
        String name = Gazetteer.key(row.name);
        boolean alone = shared.getOrDefault(name, 0) == 1;
        if (alone && free(name, taken)) {
            return name;
        }
        String region = regionNames.get(row.country + "." + row.region);
        String withRegion = name + "_" + (region == null ? row.country : Gazetteer.key(region));
        return free(withRegion, taken) ? withRegion : name + "_" + row.id;
    }

    private boolean free(String key, Map<String, Row> taken) {
        return known.entry(key).isEmpty() && !taken.containsKey(key);
    }

    private String country(Row row) {
        return known.ofIsoCode(row.country).map(GazetteerEntry::key).orElse("");
    }

    /** A region that the gazetteer has, by name and country, or one of its own. */
    private int region(Row row, String country, Set<String> placeKeys) throws IOException {
        String code = row.country + "." + row.region;
        String name = regionNames.get(code);
        if (name == null || country.isEmpty()) {
            return PlaceIndex.NO_REGION;
        }
        Integer written = regionTexts.get(code);
        if (written != null) {
            return written;
        }
        Optional<GazetteerEntry> core = known.named(name).stream()
                .filter(e -> e.type().equals("Region")
                        && e.country().filter(country::equals).isPresent())
                .findFirst();
        String base = Gazetteer.key(name);
        boolean alone = known.entry(base).isEmpty() && !placeKeys.contains(base) && regionsCalled(name) == 1;
        String key = core.map(GazetteerEntry::key).orElseGet(() -> alone ? base : base + "_region_" + country);
        String label = core.map(GazetteerEntry::label).orElseGet(() -> alone ? name : name + " region");
        int at = text(key, label, country);
        regionTexts.put(code, at);
        return at;
    }

    private long regionsCalled(String name) {
        return regionNames.values().stream().filter(name::equals).count();
    }

    private int text(String key, String label, String country) throws IOException {
        int at = texts.size();
        byte[] letters = (key + '\t' + label + '\t' + country).getBytes(StandardCharsets.UTF_8);
        textData.writeShort(letters.length);
        textData.write(letters);
        return at;
    }
}
