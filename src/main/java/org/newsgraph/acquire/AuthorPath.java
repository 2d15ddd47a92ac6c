package org.newsgraph.acquire;

import java.util.List;

/** Addresses of the pages that sites keep about those who write for them, such as {@code /author/jane-roe}. */
public final class AuthorPath {
    private static final List<String> BEGINNINGS = List.of(
            "author",
            "autor",
            "auteur",
            "reporter",
            "journalist",
            "columnist",
            "contributor",
            "redakteur",
            "writer",
            "staff");

    private AuthorPath() {}

    /**
     * Tells whether an address leads to what is written by or about an author.
     *
     * @param address an address, whole or relative
     * @return true if a part of its path begins with a word for authors
     */
    public static boolean isIn(String address) {
        return isIn(address, 0, address.length());
    }

    static boolean isIn(String text, int begin, int end) {
        int at = text.indexOf('/', begin);
        while (at >= 0 && at < end) {
            for (String word : BEGINNINGS) {
                if (at + word.length() < end && text.regionMatches(true, at + 1, word, 0, word.length())) {
                    return true;
                }
            }
            at = text.indexOf('/', at + 1);
        }
        return false;
    }

    /**
     * Tells whether an address calls an author what a text calls them: {@code /author/jane-roe} and <em>Jane Roe</em>.
     *
     * @param address an address
     * @param name a name
     * @return true if the letters of the last part of its path are those of the name
     */
    public static boolean names(String address, String name) {
        String path = address.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        String letters = letters(name);
        return !letters.isEmpty()
                && letters(path.substring(path.lastIndexOf('/') + 1)).equals(letters);
    }

    private static String letters(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
