package org.newsgraph.lexicon;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;

/** Which words tell whether a person is a he or a she. */
public final class Genders {
    private static final String FILE = "/ontology/lexicon/genders.ttl";
    private static final String TERMS = "https://w3id.org/newsgraph/lexicon/genders#";

    private final Words female;
    private final Words male;

    /** The words of one gender, in lower case. */
    private record Words(Set<String> titles, Set<String> nouns, Set<String> endings, Set<String> givenNames) {
        boolean tell(String title, String noun) {
            return titles.contains(title)
                    || nouns.contains(noun)
                    || endings.stream().anyMatch(noun::endsWith);
        }
    }

    private Genders(Statements statements) {
        female = words(statements, "female");
        male = words(statements, "male");
    }

    private static Words words(Statements statements, String gender) {
        return new Words(
                words(statements, gender, "title"),
                words(statements, gender, "noun"),
                words(statements, gender, "ending"),
                words(statements, gender, "givenName"));
    }

    private static Set<String> words(Statements statements, String gender, String property) {
        return statements.objects(NodeFactory.createURI(TERMS + gender), TERMS + property).stream()
                .map(Statements::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads the words from the lexicon.
     *
     * @return the words
     */
    public static Genders load() {
        return new Genders(Lexicon.resource(FILE));
    }

    /**
     * Tells whether words say that somebody is a she.
     *
     * @param title the word before the name, or an empty text
     * @param noun the lemma of the noun that stands for the person, or an empty text
     * @return true if they do
     */
    public boolean female(String title, String noun) {
        return female.tell(title.toLowerCase(Locale.ROOT), noun.toLowerCase(Locale.ROOT));
    }

    /**
     * Tells whether a full name begins with a woman's given name.
     *
     * @param name the name; one word alone tells nothing
     * @return true if it does
     */
    public boolean femaleName(String name) {
        return female.givenNames().contains(given(name));
    }

    /**
     * Tells whether a full name begins with a man's given name.
     *
     * @param name the name; one word alone tells nothing
     * @return true if it does
     */
    public boolean maleName(String name) {
        return male.givenNames().contains(given(name));
    }

    private static String given(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? "" : name.substring(0, blank).toLowerCase(Locale.ROOT);
    }

    /**
     * Tells whether words say that somebody is a he.
     *
     * @param title the word before the name, or an empty text
     * @param noun the lemma of the noun that stands for the person, or an empty text
     * @return true if they do, and do not say that it is a she
     */
    public boolean male(String title, String noun) {
        return !female(title, noun) && male.tell(title.toLowerCase(Locale.ROOT), noun.toLowerCase(Locale.ROOT));
    }
}
