package org.newsgraph.acquire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an article from outside its text: options, a {@code meta.json}, a feed entry.
 *
 * @param url the article's address
 * @param publisher who published it
 * @param date the day of publication
 * @param title its title
 * @param moments when it was published and last changed, as the feed, the envelope or the mail writes it
 */
public record Hints(
        Optional<String> url,
        Optional<String> publisher,
        Optional<LocalDate> date,
        Optional<String> title,
        List<Moment> moments) {
    /** Nothing is known. */
    public static final Hints NONE = new Hints(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * A moment as it is written, with or without a zone.
     *
     * @param changed true if it is that of the last change, false if of publication
     * @param place what the field that gives it is called
     * @param value such as {@code 2016-08-05T10:00:00+02:00}
     */
    public record Moment(boolean changed, String place, String value) {}

    /** Copies the list. */
    public Hints {
        moments = List.copyOf(moments);
    }

    /**
     * Makes hints that know no moments.
     *
     * @param url the article's address
     * @param publisher who published it
     * @param date the day of publication
     * @param title its title
     */
    public Hints(Optional<String> url, Optional<String> publisher, Optional<LocalDate> date, Optional<String> title) {
        this(url, publisher, date, title, List.of());
    }

    /**
     * Fills the gaps of these hints from others.
     *
     * @param other the hints that yield
     * @return these hints, each absent one taken from {@code other}
     */
    public Hints or(Hints other) {
        return new Hints(
                url.or(other::url),
                publisher.or(other::publisher),
                date.or(other::date),
                title.or(other::title),
                moments.isEmpty() ? other.moments : moments);
    }
}
