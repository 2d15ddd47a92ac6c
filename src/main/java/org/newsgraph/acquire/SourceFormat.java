package org.newsgraph.acquire;

import java.io.IOException;
import java.util.Iterator;
import org.newsgraph.acquire.Sources.Item;

/** One kind of source: what it looks like, and how articles are read from it. */
interface SourceFormat {
    /**
     * Tells whether an input is of this kind, from its name, its media type and its first bytes.
     *
     * @param input the input, nothing of it read
     * @return true if it is
     */
    boolean fits(Input input);

    /**
     * Reads articles, or leads to other inputs.
     *
     * @param input the input
     * @param reading what reading has at hand
     * @return the articles in order; an iterator that is {@link AutoCloseable} is closed in the end
     * @throws IOException if the input breaks off
     */
    Iterator<Item> read(Input input, Reading reading) throws IOException;
}
