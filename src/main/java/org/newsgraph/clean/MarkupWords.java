package org.newsgraph.clean;

import java.util.Map;
import java.util.Set;

/** The words of {@code markup.txt}. */
final class MarkupWords {
    private static final Map<String, Set<String>> SECTIONS = WordLists.sections("markup.txt");
    static final Set<String> DROP = WordLists.section(SECTIONS, "drop");
    static final Set<String> KEEP = WordLists.section(SECTIONS, "keep");
    static final Set<String> COMMENTS = WordLists.section(SECTIONS, "comments");
    static final Set<String> NEGATE = WordLists.section(SECTIONS, "negate");
    static final Set<String> AUTHOR = WordLists.section(SECTIONS, "author");
    static final Set<String> CONSENT = WordLists.section(SECTIONS, "consent");

    private MarkupWords() {}
}
