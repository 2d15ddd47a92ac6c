package org.newsgraph.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.clean.DocumentDate.Basis;

/** Reads dates in addresses and machine-readable fields. */
final class PageDates {
    private static final Pattern IN_ADDRESS =
            Pattern.compile("[/_-]((?:19|20)\\d\\d)[/_-]?(\\d{1,2})[/_-]?(\\d{1,2})(?=[/_.-]|$)");

    private PageDates() {}

    /** Finds the day in an address such as {@code …/2016/08/05/talks}. */
    static Optional<DocumentDate> inAddress(String url) {
        Matcher matcher = IN_ADDRESS.matcher(url);
        while (matcher.find()) {
            try {
                LocalDate day = LocalDate.of(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)));
                if (day.getYear() >= 1995) {
                    return Optional.of(new DocumentDate(day, Basis.ADDRESS, "in the address: " + matcher.group()));
                }
            } catch (DateTimeException e) {
                // Not a day: some other number; look further.
            }
        }
        return Optional.empty();
    }
}
