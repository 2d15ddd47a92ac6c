package org.newsgraph.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The cities, towns and villages of GeoNames by name.
 *
 * <p>A file mapped into memory: a header of five integers (magic number, version, names, places, bytes of texts), then sorted
 * by hash the names (64 bits) and the place each means (32 bits), then the places (six integers: GeoNames id, population,
 * latitude and longitude in units of 1e-5 degrees, where its text and its region's text begin), then the texts (length in 16
 * bits, UTF-8): key, label, key of the country, divided by tabs. Safe to use from several threads.
 */
public final class PlaceIndex {
    static final int MAGIC = 0x4e47504c;
    static final int VERSION = 1;
    static final int HEADER = 5 * Integer.BYTES;
    static final int FIELDS = 6;
    static final int NO_REGION = -1;
    static final double UNITS = 1e5;
    static final String KEY_MARK = "\t";

    private static final String GEONAMES = "https://sws.geonames.org/";
    private static final double USUAL_PROMINENCE = 0.5;
    private static final int LONGEST_ARTICLE = 3;

    private final LongBuffer hashes;
    private final IntBuffer meanings;
    private final IntBuffer places;
    private final ByteBuffer texts;

    private PlaceIndex(LongBuffer hashes, IntBuffer meanings, IntBuffer places, ByteBuffer texts) {
        this.hashes = hashes;
        this.meanings = meanings;
        this.places = places;
        this.texts = texts;
    }

    /**
     * A place of a name.
     *
     * @param entry the place, as an entry of the gazetteer
     * @param region the region it lies in
     * @param population how many people live there; 0 if unknown
     */
    public record Place(GazetteerEntry entry, Optional<GazetteerEntry> region, int population) {}

    /**
     * Opens an index.
     *
     * @param file the file
     * @return the index
     * @throws IOException if it cannot be read, or was not made by this version
     */
    public static PlaceIndex open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MappedByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            if (all.limit() < HEADER || all.getInt(0) != MAGIC || all.getInt(4) != VERSION) {
                throw new IOException(file + " is no index of this version; make it anew: newsgraph gazetteer build");
            }
            int names = all.getInt(8);
            int count = all.getInt(12);
            int letters = all.getInt(16);
            int meanings = HEADER + names * Long.BYTES;
            int places = meanings + names * Integer.BYTES;
            int texts = places + count * FIELDS * Integer.BYTES;
            if (all.limit() != texts + letters) {
                throw new IOException(file + " was cut off; make it anew: newsgraph gazetteer build");
            }
            return new PlaceIndex(
                    all.slice(HEADER, names * Long.BYTES).asLongBuffer(),
                    all.slice(meanings, names * Integer.BYTES).asIntBuffer(),
                    all.slice(places, count * FIELDS * Integer.BYTES).asIntBuffer(),
                    all.slice(texts, letters));
        }
    }

    /** What names are compared by: their letters, without case, accents, spaces and dots. */
    static long nameHash(String name) {
        boolean plain = name.length() > LONGEST_ARTICLE && name.chars().allMatch(PlaceIndex::plain);
        return AnchorIndex.hash(
                plain ? name.toLowerCase(Locale.ROOT) : Names.form(name).letters());
    }

    private static boolean plain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /**
     * Tells this index from others.
     *
     * @return how many names and places it holds, and their bytes
     */
    public String version() {
        return hashes.limit() + "-" + places.limit() / FIELDS + "-" + texts.limit();
    }

    /**
     * Gives the number of places.
     *
     * @return how many places can be found
     */
    public int size() {
        return places.limit() / FIELDS;
    }

    /**
     * Finds the places of a name.
     *
     * @param name the name as a text writes it
     * @return the places, the most populous first; often none
     */
    public List<Place> find(String name) {
        List<Place> found = new ArrayList<>();
        for (int at : meanings(nameHash(name))) {
            found.add(place(at));
        }
        return found;
    }

    /**
     * Finds a place by its key.
     *
     * @param key the key
     * @return the place
     */
    public Optional<Place> ofKey(String key) {
        return meanings(AnchorIndex.hash(KEY_MARK + key)).stream().findFirst().map(this::place);
    }

    private List<Integer> meanings(long wanted) {
        int low = 0;
        int high = hashes.limit();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hashes.get(middle) < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Integer> found = new ArrayList<>(2);
        for (int i = low; i < hashes.limit() && hashes.get(i) == wanted; i++) {
            found.add(meanings.get(i));
        }
        return found;
    }

    private Place place(int at) {
        int from = at * FIELDS;
        String[] text = text(places.get(from + 4));
        int region = places.get(from + 5);
        Optional<GazetteerEntry> within = region == NO_REGION ? Optional.empty() : Optional.of(region(text(region)));
        GazetteerEntry entry = new GazetteerEntry(
                text[0],
                "City",
                text[1],
                List.of(text[1]),
                text[2].isEmpty() ? Optional.empty() : Optional.of(text[2]),
                within.map(GazetteerEntry::key),
                Optional.of(places.get(from + 2) / UNITS),
                Optional.of(places.get(from + 3) / UNITS),
                List.of(GEONAMES + places.get(from) + "/"),
                Optional.empty(),
                List.of(),
                USUAL_PROMINENCE);
        return new Place(entry, within, places.get(from + 1));
    }

    private static GazetteerEntry region(String[] text) {
        return Entries.ofCountry(text[0], "Region", text[1], text[2]);
    }

    private String[] text(int at) {
        byte[] letters = new byte[Short.toUnsignedInt(texts.getShort(at))];
        texts.get(at + Short.BYTES, letters);
        return new String(letters, StandardCharsets.UTF_8).split("\t", -1);
    }
}
