package org.newsgraph.resolve;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.gazetteer.Gazetteer;

/** Makes the last parts of IRIs from names. */
final class Keys {
    private static final int LONGEST_SLUG = 60;

    private final Set<String> taken = new HashSet<>();

    /**
     * Makes the key of something with a name.
     *
     * @param name its name
     * @return its words in plain letters, joined by low lines: {@code Staffan_de_Mistura}
     */
    static String global(String name) {
        return Gazetteer.key(name);
    }

    /**
     * Makes the key of something nameless, other than all it made before.
     *
     * @param name what the article calls it
     * @return the key: {@code two-u-s-officials}, for the next of that name {@code two-u-s-officials-2}
     */
    String local(String name) {
        String slug = plain(name).toLowerCase(Locale.ROOT).replaceAll("['’‘ʼ]", "");
        slug = slug.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        if (slug.length() > LONGEST_SLUG) {
            int cut = slug.lastIndexOf('-', LONGEST_SLUG);
            slug = slug.substring(0, cut > 0 ? cut : slug.offsetByCodePoints(0, LONGEST_SLUG / 2));
        }
        String base = slug.isEmpty() ? "unnamed" : slug;
        String key = base;
        for (int next = 2; !taken.add(key); next++) {
            key = base + '-' + next;
        }
        return key;
    }

    private static String plain(String name) {
        return Gazetteer.plain(name).strip();
    }
}
