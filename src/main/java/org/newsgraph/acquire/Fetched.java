package org.newsgraph.acquire;

import java.net.URI;

/**
 * What a server gave for an address.
 *
 * @param address where it was found in the end, after redirects
 * @param unchanged true if the server says that nothing changed since the last reading; the body is then empty
 * @param type the media type it's said to be, such as {@code text/html}; empty if unknown
 * @param charset the encoding it's said to have; empty if unknown
 * @param body the bytes, decompressed
 * @param validators what to ask with next time
 */
record Fetched(URI address, boolean unchanged, String type, String charset, Bytes body, Validators validators) {
    /**
     * What a server calls a state of a page; empty strings where it doesn't.
     *
     * @param tag the {@code ETag}
     * @param modified the {@code Last-Modified}
     */
    record Validators(String tag, String modified) {
        static final Validators NONE = new Validators("", "");
    }

    /** Bytes that are compared by identity. */
    static final class Bytes {
        private final byte[] bytes;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] get() {
            return bytes;
        }
    }
}
