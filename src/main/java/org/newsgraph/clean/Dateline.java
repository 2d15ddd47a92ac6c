package org.newsgraph.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the first sentence of a report, such as {@code LONDON (Reuters) -}.
 *
 * @param length how many characters of the paragraph it takes
 * @param place where the report was written
 * @param agency the agency it names
 * @param site the outlet it names
 * @param words all of it, for the date in it
 */
record Dateline(int length, Optional<String> place, Optional<String> agency, Optional<String> site, String words) {
    private static final String CAPS = "\\p{Lu}[\\p{Lu}’'.]+";
    private static final String NAME = "\\p{Lu}[\\p{L}’'.-]*";
    private static final String CAPITALS = CAPS + "(?:[ /-]" + CAPS + "){0,4}";
    private static final String REGION = "(?:,\\s" + NAME + "(?:\\s" + NAME + "){0,2})?";
    private static final String DATE =
            "(?:,?\\s(?:\\p{Lu}\\p{L}{2,8}\\.?\\s\\d{1,2}|\\d{1,2}\\s\\p{Lu}\\p{L}{2,8}\\.?)(?:,?\\s(?:19|20)\\d\\d)?)";
    private static final String DASH = "(?:\\s+-{1,3}\\s+|\\s*--\\s*|\\s*[–—]\\s*)";
    private static final String WIDE_DASH = "(?:\\s*(?:-{1,3}|[–—]|:)\\s*)";
    private static final List<Pattern> SHAPES = List.of(
            // LONDON (Reuters) -   KYIV, Aug 5 (AFP) —   (CNN) --
            Pattern.compile("^(?:(?<place>" + NAME + "(?:[ /]" + NAME + "){0,4}" + REGION + ")" + DATE
                    + "?,?\\s*)?\\((?<agency>\\p{Lu}[\\p{L}. ]{1,30})\\)" + WIDE_DASH),
            // MOSCOW, August 5. /TASS/.   YEREVAN, AUGUST 5, ARMENPRESS.
            Pattern.compile("^(?<place>" + CAPITALS + ")" + DATE + "[.,]?\\s*/(?<agency>[\\p{L}. ]{2,20})/\\.?"
                    + WIDE_DASH + "?\\s*"),
            Pattern.compile("^(?<place>" + CAPITALS + ")" + DATE + ",\\s(?<agency>\\p{Lu}{3,15})\\.\\s+"),
            // WASHINGTON —   BEIRUT, Lebanon —   Damascus, August 5 —
            Pattern.compile("^(?<place>" + CAPITALS + REGION + ")" + DATE + "?" + DASH),
            Pattern.compile("^(?<place>" + NAME + "(?:[ /]" + NAME + "){0,3}" + REGION + ")" + DATE + DASH),
            // Name.Net -
            Pattern.compile(
                    "^(?<site>[\\p{L}\\d-]{2,30}(?:\\.[\\p{L}\\d-]{2,20}){0,2}\\.\\p{L}{2,6})\\s+(?:-{1,3}|[–—])\\s+"));
    private static final Pattern NAMED = Pattern.compile("^(?<name>\\p{Lu}[\\p{L}. ]{1,30}?)\\s*(?:-{1,3}|[–—])\\s+");

    /** Finds the dateline a paragraph begins with. */
    static Optional<Dateline> of(String paragraph, KnownNames names, Optional<String> publisher) {
        for (Pattern shape : SHAPES) {
            Matcher matcher = shape.matcher(paragraph);
            if (matcher.find() && matcher.end() < paragraph.length()) {
                return Optional.of(new Dateline(
                        matcher.end(),
                        group(matcher, shape, "place")
                                .map(Dateline::withoutLabel)
                                .filter(place -> !place.isEmpty()),
                        group(matcher, shape, "agency")
                                .map(agency -> names.agency(agency).orElse(agency)),
                        group(matcher, shape, "site"),
                        matcher.group()));
            }
        }
        return named(paragraph, names, publisher);
    }

    /** {@code AFP -}: only for an agency or the outlet itself, since anything may stand before a dash. */
    private static Optional<Dateline> named(String paragraph, KnownNames names, Optional<String> publisher) {
        Matcher matcher = NAMED.matcher(paragraph);
        if (!matcher.find() || matcher.end() >= paragraph.length()) {
            return Optional.empty();
        }
        String name = matcher.group("name");
        Optional<String> agency = names.agency(name);
        boolean own = publisher.filter(name::equalsIgnoreCase).isPresent();
        return agency.isPresent() || own
                ? Optional.of(new Dateline(
                        matcher.end(),
                        Optional.empty(),
                        own ? Optional.empty() : agency,
                        Optional.empty(),
                        matcher.group()))
                : Optional.empty();
    }

    private static Optional<String> group(Matcher matcher, Pattern shape, String name) {
        return shape.pattern().contains("(?<" + name + ">")
                ? Optional.ofNullable(matcher.group(name)).map(String::strip)
                : Optional.empty();
    }

    /** A word such as <em>UPDATE</em> in capitals is no place. */
    private static String withoutLabel(String place) {
        return WordLists.section("label").contains(place.toLowerCase(Locale.ROOT)) ? "" : place;
    }
}
