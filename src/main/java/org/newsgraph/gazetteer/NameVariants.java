package org.newsgraph.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Brings the spellings of one name together, by data ({@code spellings.ttl}) and a few rules.
 *
 * <p>Accents, dots, apostrophes, hyphens and capitals do not count, nor does how the Arabic article or the end of a Slavic
 * name is written. Family names are otherwise kept as they are: Kirby is never Kerry.
 */
public final class NameVariants {
    private static final int SLAVIC_LENGTH = 5;
    private static final List<String> SLAVIC_ENDS = List.of("yy", "iy", "ii", "ij", "yi", "y");

    private final Map<String, String> given = new HashMap<>();
    private final Map<String, String> anywhere = new HashMap<>();

    private NameVariants() {}

    /**
     * Reads the data from the class path.
     *
     * @return the variants
     */
    public static NameVariants load() {
        NameVariants variants = new NameVariants();
        for (Thing thing : DataFiles.read("spellings").things()) {
            boolean first = thing.key(Terms.TYPE).filter("GivenName"::equals).isPresent();
            Map<String, String> table = first ? variants.given : variants.anywhere;
            String one = word(thing.text(Terms.LABEL).orElseThrow());
            table.put(one, one);
            thing.texts(Terms.ALIAS).forEach(a -> table.put(word(a), one));
        }
        return variants;
    }

    /**
     * Gives what all spellings of a name have in common.
     *
     * @param name the name of anything but a person
     * @return its words, lower case, each in one spelling, joined by spaces
     */
    public String key(String name) {
        return String.join(" ", words(name).stream().map(this::anywhere).toList());
    }

    /**
     * Gives what all spellings of a person's name have in common; initials between given and family name are left out.
     *
     * @param name the full name of a person
     * @return its words, lower case, each in one spelling, joined by spaces
     */
    public String personKey(String name) {
        List<String> words = words(name);
        List<String> key = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean last = i == words.size() - 1;
            String word = words.get(i);
            if (i == 0 && !last) {
                key.add(given.getOrDefault(word, anywhere(word)));
            } else if (i == 0 || last || word.length() > 1) {
                key.add(last ? family(anywhere(word)) : anywhere(word));
            }
        }
        return String.join(" ", key);
    }

    /**
     * Gives the initials between given and family name.
     *
     * @param name the full name of a person
     * @return letters, lower case, in order; often none
     */
    public Set<String> initials(String name) {
        List<String> words = words(name);
        return words.size() < 3
                ? Set.of()
                : new HashSet<>(words.subList(1, words.size() - 1).stream()
                        .filter(w -> w.length() == 1)
                        .toList());
    }

    private String anywhere(String word) {
        return anywhere.getOrDefault(word, word);
    }

    /** <em>-sky</em>, <em>-skiy</em> and <em>-skii</em> end one name. */
    private static String family(String word) {
        if (word.length() >= SLAVIC_LENGTH) {
            for (String end : SLAVIC_ENDS) {
                if (word.endsWith(end)) {
                    return word.substring(0, word.length() - end.length()) + 'i';
                }
            }
        }
        return word;
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        List<String> pieces = Arrays.stream(Names.bare(name).split("[\\s\\-‐–/_]+"))
                .map(NameVariants::word)
                .filter(w -> !w.isEmpty())
                .toList();
        for (int i = 0; i < pieces.size(); i++) {
            boolean followed = i + 1 < pieces.size();
            words.add(Names.article(pieces.get(i), followed).toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static String word(String text) {
        return Names.plain(text).replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
