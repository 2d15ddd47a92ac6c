package org.newsgraph.acquire;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** What gzip packed, unless it unpacks to more than text ever does: then reading ends with an error. */
final class Unpacked extends FilterInputStream {
    private static final int BUFFER = 4096;

    /** The most deflate reaches is 1032; logs and markup that repeat themselves reach 50. */
    private static final int MOST_RATIO = 300;

    private static final long FREE_BYTES = 64L * 1024 * 1024;

    private final Counted packed;
    private long unpacked;

    private Unpacked(Counted packed) throws IOException {
        super(new GZIPInputStream(packed, BUFFER));
        this.packed = packed;
    }

    /** Unpacks a stream as it's read. */
    static InputStream of(InputStream packed) throws IOException {
        return new Unpacked(new Counted(packed));
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    /** Gives 0, or who buffers would read on into a broken end and lose what came before it. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public long skip(long length) throws IOException {
        // What is skipped is unpacked, too, and must be counted on the way.
        byte[] bytes = new byte[(int) Math.min(BUFFER, Math.max(0, length))];
        return bytes.length == 0 ? 0 : Math.max(0, read(bytes, 0, bytes.length));
    }

    private void count(int bytes) throws IOException {
        unpacked += bytes;
        if (unpacked > FREE_BYTES && unpacked / MOST_RATIO > packed.count) {
            throw new IOException("unpacks to more than " + MOST_RATIO + " times its size");
        }
    }

    /** Counts the bytes that are read through it. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
