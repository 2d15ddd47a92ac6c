package org.newsgraph.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.annotate.TimeAtom.Reading;
import org.newsgraph.lexicon.TimeWords;
import org.newsgraph.text.Span;

/** Cuts a sentence into atoms and says what each may mean, by the lexicon and by its digits. */
final class TimeLexer {
    private static final Pattern PIECE = Pattern.compile("\\d[\\d,.:/]*-\\d[\\d-]*|[^-–—\\s\\u00a0]+");
    private static final Pattern CUT = Pattern.compile("[-–—\\s\\u00a0]");
    private static final Pattern CLOCK_GLUED = Pattern.compile("(?i)(\\d{1,2}(?::\\d\\d)?)(a\\.?m\\.?|p\\.?m\\.?)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d{1,7}(?:\\.\\d{1,2})?");
    private static final Pattern FRACTION = Pattern.compile("1/2|1\\\\/2|½");
    private static final Pattern YEAR = Pattern.compile("1[0-9]\\d\\d|20\\d\\d");
    private static final Pattern SHORT_YEAR = Pattern.compile("['’](\\d\\d)");
    private static final Pattern DECADE = Pattern.compile("(?:(1[0-9]|20)|['’])?(\\d)0['’]?s");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-4])[:.]([0-5]\\d)(?::([0-5]\\d))?");
    private static final Pattern ISO = Pattern.compile("(1\\d{3}|20\\d\\d)[-/](\\d{1,2})[-/](\\d{1,2})");
    private static final Pattern SLASHED =
            Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d\\d|1[89]\\d\\d|20\\d\\d)");

    private final TimeWords words;

    TimeLexer(TimeWords words) {
        this.words = words;
    }

    List<TimeAtom> atoms(Sentence sentence) {
        List<TimeAtom> bare = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            cut(token, bare);
        }
        List<TimeAtom> atoms = new ArrayList<>(bare.size());
        for (int i = 0; i < bare.size(); i++) {
            TimeAtom atom = bare.get(i);
            List<Reading> readings = new ArrayList<>();
            fromLexicon(bare, i, readings);
            if (Character.isDigit(atom.text().charAt(0)) || atom.text().length() > 2) {
                fromDigits(atom.text(), readings);
            }
            atoms.add(new TimeAtom(atom.span(), atom.token(), atom.text(), atom.tag(), List.copyOf(readings)));
        }
        return TimeNumbers.join(atoms);
    }

    private static void cut(Token token, List<TimeAtom> into) {
        String text = token.text();
        // A surface form the tokenizer rewrote cannot be cut by its offsets.
        if (text.length() != token.span().length()) {
            into.add(new TimeAtom(token.span(), token.index(), text, token.tag(), List.of()));
            return;
        }
        Matcher glued = CLOCK_GLUED.matcher(text);
        if (glued.matches()) {
            add(token, glued.start(1), glued.end(1), into);
            add(token, glued.start(2), glued.end(2), into);
            return;
        }
        if (!CUT.matcher(text).find()) {
            add(token, 0, text.length(), into);
            return;
        }
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            add(token, piece.start(), piece.end(), into);
        }
    }

    private static void add(Token token, int from, int to, List<TimeAtom> into) {
        int begin = token.span().begin();
        into.add(new TimeAtom(
                new Span(begin + from, begin + to),
                token.index(),
                token.text().substring(from, to),
                token.tag(),
                List.of()));
    }

    private void fromLexicon(List<TimeAtom> atoms, int at, List<Reading> into) {
        for (TimeWords.Word word : words.startingWith(atoms.get(at).text())) {
            if (fits(word, atoms, at)) {
                into.add(new Reading(word.kind(), word.value(), word.parts().size()));
            }
        }
    }

    private static boolean fits(TimeWords.Word word, List<TimeAtom> atoms, int at) {
        if (at + word.parts().size() > atoms.size()) {
            return false;
        }
        for (int i = 0; i < word.parts().size(); i++) {
            String label = word.parts().get(i);
            String text = atoms.get(at + i).text().replace('’', '\'');
            boolean capital = Character.isUpperCase(label.charAt(0));
            if (!label.equalsIgnoreCase(text) || (capital && !Character.isUpperCase(text.charAt(0)))) {
                return false;
            }
        }
        String tag = atoms.get(at).tag();
        return word.tags().isEmpty() || word.tags().stream().anyMatch(tag::startsWith);
    }

    private static void fromDigits(String raw, List<Reading> into) {
        String text = raw.toLowerCase(Locale.ROOT);
        if (NUMBER.matcher(text).matches()) {
            into.add(new Reading("number", text.replace(",", ""), 1));
        }
        if (FRACTION.matcher(text).matches()) {
            into.add(new Reading("fraction", "0.5", 1));
        }
        if (YEAR.matcher(text).matches()) {
            into.add(new Reading("year", text, 1));
        }
        Matcher m = SHORT_YEAR.matcher(text);
        if (m.matches()) {
            into.add(new Reading("year", fullYear(m.group(1)), 1));
        }
        if (text.matches("0?[1-9]|[12]\\d|3[01]")) {
            into.add(new Reading("day", "%02d".formatted(Integer.parseInt(text)), 1));
        }
        m = ORDINAL.matcher(text);
        if (m.matches()) {
            int number = Integer.parseInt(m.group(1));
            into.add(new Reading("ordinal", Integer.toString(number), 1));
            if (number >= 1 && number <= 31) {
                into.add(new Reading("day", "%02d".formatted(number), 1));
            }
        }
        m = DECADE.matcher(text);
        if (m.matches() && (m.group(1) != null || !Character.isDigit(text.charAt(0)))) {
            into.add(new Reading("decade", (m.group(1) == null ? "19" : m.group(1)) + m.group(2), 1));
        }
        clockAndDates(text, into);
    }

    private static void clockAndDates(String text, List<Reading> into) {
        Matcher m = CLOCK.matcher(text);
        if (m.matches()) {
            String kind = text.indexOf(':') > 0 ? "clock" : "dotted";
            into.add(new Reading(kind, "%02d:%s".formatted(Integer.parseInt(m.group(1)), m.group(2)), 1));
        }
        if (text.matches("1?\\d|2[0-4]")) {
            into.add(new Reading("hour", "%02d".formatted(Integer.parseInt(text)), 1));
        }
        m = ISO.matcher(text);
        if (m.matches()) {
            date(m.group(1), m.group(2), m.group(3), into);
        }
        m = SLASHED.matcher(text);
        if (m.matches()) {
            // Month first, as American wires write, unless there is no such month.
            boolean dayFirst = Integer.parseInt(m.group(1)) > 12;
            date(fullYear(m.group(3)), m.group(dayFirst ? 2 : 1), m.group(dayFirst ? 1 : 2), into);
        }
    }

    private static void date(String year, String month, String day, List<Reading> into) {
        String value = "%s-%02d-%02d".formatted(year, Integer.parseInt(month), Integer.parseInt(day));
        if (CalendarValue.days(value).isPresent()) {
            into.add(new Reading("date", value, 1));
        }
    }

    private static String fullYear(String year) {
        if (year.length() == 4) {
            return year;
        }
        // The century that puts 00 to 39 after the turn of the millennium is the one news speaks of.
        return (Integer.parseInt(year) < 40 ? "20" : "19") + year;
    }
}
