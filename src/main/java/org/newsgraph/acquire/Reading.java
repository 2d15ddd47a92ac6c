package org.newsgraph.acquire;

import java.util.Collections;
import java.util.Iterator;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.newsgraph.acquire.Sources.Item;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.Severity;

/**
 * What formats have at hand.
 *
 * @param maxBytes the size above which a document isn't read
 * @param problems receives what goes wrong
 * @param links opens an address that was found, with what is known of it
 */
record Reading(int maxBytes, Consumer<Problem> problems, BiFunction<String, Input.Origin, Item> links) {
    /** Reports that something could not be read; gives nothing. */
    Iterator<Item> fault(String code, String name, String message) {
        problems.accept(Problem.of(code, Severity.FATAL, name, message));
        return Collections.emptyIterator();
    }

    /** Leads to an address that an input holds. */
    Item link(String address, Input from, Hints hints) {
        Input.Origin found =
                new Input.Origin(address, "", "", "", false, from.origin().depth() + 1, hints);
        return links.apply(address, found);
    }
}
