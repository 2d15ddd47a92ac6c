package org.newsgraph.acquire;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of an article from outside its text: options, a {@code meta.json}, a feed entry.
 *
 * @param url the article's address
 * @param publisher who published it
 * @param date the day of publication
 * @param title its title
 */
public record Hints(
        Optional<String> url, Optional<String> publisher, Optional<LocalDate> date, Optional<String> title) {
    /** Nothing is known. */
    public static final Hints NONE = new Hints(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Fills the gaps of these hints from others.
     *
     * @param other the hints that yield
     * @return these hints, each absent one taken from {@code other}
     */
    public Hints or(Hints other) {
        return new Hints(
                url.or(other::url), publisher.or(other::publisher), date.or(other::date), title.or(other::title));
    }
}
