package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds title and body in plain text, which may be a page saved as text with all its furniture. */
final class TextReader {
    private static final int TITLE_MOST_WORDS = 30;
    private static final int PROSE_WEIGHT_LIMIT = 60;
    private static final double MENU_SHARE = 0.3;

    private TextReader() {}

    static Draft read(String input, Optional<String> knownTitle) {
        List<Traced> lines = new ArrayList<>(TextLines.of(input));
        OptionalInt at = titleLine(lines, knownTitle);
        Optional<Traced> title =
                at.isPresent() ? Optional.of(lines.get(at.getAsInt())) : knownTitle.map(Traced::untraced);
        List<Traced> rest = new ArrayList<>(lines.subList(at.isPresent() ? at.getAsInt() + 1 : 0, lines.size()));
        title.ifPresent(found -> rest.removeIf(line -> repeats(line.text(), found.text())));
        List<Traced> open = beforeTail(rest);
        int[] run = run(open);
        List<String> above = open.subList(0, run[0]).stream().map(Traced::text).toList();
        List<Traced> body = open.subList(run[0], run[1]).stream()
                .filter(line -> !isFurniture(line.text()))
                .toList();
        return new Draft(title, above, body, Metadata.NONE, Optional.empty());
    }

    /** Tells whether a line only says the title again, perhaps with the site's name. */
    static boolean repeats(String line, String title) {
        if (line.length() > 4 * title.length() + 100 || !touches(line, title)) {
            return false;
        }
        String a = WordLists.normal(line);
        String b = WordLists.normal(title);
        if (a.equals(b)) {
            return true;
        }
        boolean longer = a.startsWith(b + " ") || a.endsWith(" " + b);
        return longer
                && Lines.words(title) >= 3
                && Lines.words(line) <= Lines.words(title) + 5
                && !Lines.endsSentence(line);
    }

    /** Tells whether two lines have their first or last letter in common: most have neither, which is soon seen. */
    private static boolean touches(String a, String b) {
        return edge(a, 0, 1) == edge(b, 0, 1) || edge(a, a.length() - 1, -1) == edge(b, b.length() - 1, -1);
    }

    private static char edge(String text, int from, int step) {
        for (int i = from; i >= 0 && i < text.length(); i += step) {
            if (CharKinds.isWord(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                return Character.toLowerCase(text.charAt(i));
            }
        }
        return 0;
    }

    static boolean isFurniture(String line) {
        if (Lines.words(line, TITLE_MOST_WORDS) > TITLE_MOST_WORDS) {
            return false;
        }
        int colon = line.indexOf(':');
        if (colon > 0 && WordLists.section("line").contains(WordLists.normal(line.substring(0, colon)))) {
            return true;
        }
        return !Lines.endsSentence(line) && WordLists.beginsWith(line, "line", 2);
    }

    private static OptionalInt titleLine(List<Traced> lines, Optional<String> known) {
        if (known.isPresent()) {
            for (int i = 0; i < lines.size(); i++) {
                if (alike(lines.get(i).text(), known.get())) {
                    return OptionalInt.of(i);
                }
            }
            return OptionalInt.empty();
        }
        int prose = 0;
        while (prose < lines.size() && !Lines.isProse(lines.get(prose).text())) {
            prose++;
        }
        List<Traced> head = lines.subList(0, prose == lines.size() ? Math.min(1, prose) : prose);
        OptionalInt repeated = repeatedLine(head);
        if (repeated.isPresent() || head.isEmpty()) {
            return repeated;
        }
        boolean first = mayBeTitle(head.get(0).text())
                && (head.size() <= 4 || Lines.words(head.get(0).text()) >= 4);
        return first ? OptionalInt.of(0) : longest(head);
    }

    private static OptionalInt repeatedLine(List<Traced> head) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < head.size(); i++) {
            String normal = WordLists.normal(head.get(i).text());
            Integer earlier = seen.putIfAbsent(normal, i);
            if (earlier != null
                    && Lines.words(normal) >= 4
                    && mayBeTitle(head.get(i).text())) {
                return OptionalInt.of(earlier);
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt longest(List<Traced> head) {
        int best = -1;
        int most = 2;
        for (int i = 0; i < head.size(); i++) {
            int words = Lines.words(head.get(i).text());
            if (words > most && mayBeTitle(head.get(i).text())) {
                most = words;
                best = i;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static boolean mayBeTitle(String line) {
        int words = Lines.words(line);
        boolean statement = (line.endsWith(".") && !line.endsWith("..")) || line.endsWith(".\"") || line.endsWith(".”");
        return words >= 1
                && words <= TITLE_MOST_WORDS
                && !statement
                && TextDates.full(line)
                        .filter(date -> date.text().length() * 2 > line.length())
                        .isEmpty()
                && !WordLists.endsArticle(line)
                && !isFurniture(line);
    }

    private static boolean alike(String line, String title) {
        if (repeats(line, title) || repeats(title, line)) {
            return true;
        }
        Set<String> a = words(line);
        Set<String> b = words(title);
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return both.size() >= 3 && both.size() * 10 >= Math.max(a.size(), b.size()) * 7;
    }

    private static Set<String> words(String text) {
        return java.util.Arrays.stream(WordLists.normal(text).split(" ")).collect(Collectors.toSet());
    }

    /** Cuts where a line announces other stories; what follows may well be prose. Among the first lines it's a menu. */
    private static List<Traced> beforeTail(List<Traced> lines) {
        int total = lines.stream().mapToInt(TextReader::prose).sum();
        int before = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (before > 0 && before >= total * MENU_SHARE && WordLists.endsArticle(text)) {
                return lines.subList(0, i);
            }
            before += prose(lines.get(i));
        }
        return lines;
    }

    private static int prose(Traced line) {
        return Lines.isProse(line.text()) ? Lines.words(line.text()) : 0;
    }

    /** Finds the stretch with most running text; short lines within it are borne, those at its ends are not. */
    private static int[] run(List<Traced> lines) {
        int best = 0;
        int sum = 0;
        int begin = 0;
        int[] run = {0, lines.size()};
        for (int i = 0; i < lines.size(); i++) {
            sum += weight(lines.get(i).text());
            if (sum > best) {
                best = sum;
                run = new int[] {begin, i + 1};
            }
            if (sum <= 0) {
                sum = 0;
                begin = i + 1;
            }
        }
        return run;
    }

    private static int weight(String line) {
        int words = Math.min(Lines.words(line), PROSE_WEIGHT_LIMIT);
        if (Lines.isProse(line)) {
            return words;
        }
        return Lines.endsSentence(line) ? words : -8;
    }
}
