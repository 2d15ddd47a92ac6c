package org.newsgraph.annotate;

import java.util.Set;
import java.util.TreeSet;

/** Makes the abbreviations a name may have. */
final class Initials {
    private Initials() {}

    /**
     * Gives the initials of a name.
     *
     * @param name such as <em>Organization of American States</em>
     * @return those of its capitalised words, and those of all its words, in capitals
     */
    static Set<String> of(String name) {
        StringBuilder capitals = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            if (word.isEmpty()) {
                continue;
            }
            char first = word.charAt(0);
            all.append(Character.toUpperCase(first));
            if (Character.isUpperCase(first)) {
                capitals.append(first);
            }
        }
        Set<String> initials = new TreeSet<>();
        initials.add(capitals.toString());
        initials.add(all.toString());
        return initials;
    }
}
