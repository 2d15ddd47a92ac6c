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
import java.util.Optional;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Which article of the English Wikipedia the links of the web mean by a text.
 *
 * <p>A file mapped into memory: a header of four integers (magic number, version, names, bytes of titles), then sorted by
 * hash the names (64 bits), the place of each one's title (32 bits) and its share (8 bits), then the titles, each with the
 * number of names it goes by (32 bits), its length (16 bits) and its UTF-8. Safe to use from several threads.
 */
public final class AnchorIndex {
    static final int MAGIC = 0x4e47414e;
    static final int VERSION = 1;
    static final int HEADER = 4 * Integer.BYTES;
    static final int SHARES = 255;

    private final LongBuffer hashes;
    private final IntBuffer places;
    private final ByteBuffer shares;
    private final ByteBuffer titles;

    private AnchorIndex(LongBuffer hashes, IntBuffer places, ByteBuffer shares, ByteBuffer titles) {
        this.hashes = hashes;
        this.places = places;
        this.shares = shares;
        this.titles = titles;
    }

    /**
     * What a name mostly means.
     *
     * @param title the title of the article, with spaces
     * @param share how many of the links with this text go there, 0 to 1
     * @param names how many texts link there
     */
    public record Candidate(String title, double share, int names) {}

    /**
     * Tells this index from others.
     *
     * @return how many names it holds, and their bytes
     */
    public String version() {
        return hashes.limit() + "-" + titles.limit();
    }

    /**
     * Opens an index.
     *
     * @param file the file
     * @return the index
     * @throws IOException if it cannot be read, or was not made by this version
     */
    public static AnchorIndex open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MappedByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            if (all.limit() < HEADER || all.getInt(0) != MAGIC || all.getInt(4) != VERSION) {
                throw new IOException(file + " is no index of this version; make it anew: newsgraph gazetteer build");
            }
            int count = all.getInt(8);
            int letters = all.getInt(12);
            long entries = (long) count * (Long.BYTES + Integer.BYTES + 1);
            if (all.limit() != HEADER + entries + letters) {
                throw new IOException(file + " was cut off; make it anew: newsgraph gazetteer build");
            }
            int places = HEADER + count * Long.BYTES;
            int shares = places + count * Integer.BYTES;
            return new AnchorIndex(
                    all.slice(HEADER, count * Long.BYTES).asLongBuffer(),
                    all.slice(places, count * Integer.BYTES).asIntBuffer(),
                    all.slice(shares, count),
                    all.slice(shares + count, letters));
        }
    }

    static long hash(String name) {
        return MurmurHash3.hash128x64(name.getBytes(StandardCharsets.UTF_8))[0];
    }

    /**
     * Gives the number of names.
     *
     * @return how many names can be found
     */
    public int size() {
        return hashes.limit();
    }

    /**
     * Finds what a name mostly means.
     *
     * @param name the name as a text writes it; capitals count
     * @return the candidate
     */
    public Optional<Candidate> find(String name) {
        long wanted = hash(name);
        int low = 0;
        int high = hashes.limit() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long found = hashes.get(middle);
            if (found < wanted) {
                low = middle + 1;
            } else if (found > wanted) {
                high = middle - 1;
            } else {
                return Optional.of(candidate(middle));
            }
        }
        return Optional.empty();
    }

    private Candidate candidate(int at) {
        int place = places.get(at);
        byte[] title = new byte[Short.toUnsignedInt(titles.getShort(place + Integer.BYTES))];
        titles.get(place + Integer.BYTES + Short.BYTES, title);
        return new Candidate(
                new String(title, StandardCharsets.UTF_8).replace('_', ' '),
                Byte.toUnsignedInt(shares.get(at)) / (double) SHARES,
                titles.getInt(place));
    }
}
