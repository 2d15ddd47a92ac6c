package org.newsgraph.gazetteer;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes an {@link AnchorIndex} of the table that comes with CoreNLP: name, title, share, in the order of the titles. */
public final class AnchorIndexWriter {
    /** What goes by fewer names is hardly in the news. */
    private static final int FEWEST_NAMES = 8;

    /** Links with other texts than this go to the thing mostly, and with this text mostly elsewhere. */
    private static final int LEAST_SHARE = AnchorIndex.SHARES / 10;

    private static final int LONGEST_NAME = 50;
    private static final int MOST_WORDS = 7;
    private static final int REPORT_EVERY = 500_000;
    private static final Pattern NAME = Pattern.compile("[\\p{IsLatin}\\p{M}\\p{N}\\p{P}\\p{S} ]*");

    private record Row(String name, int share) {}

    private record Entry(long hash, int place, byte share) {}

    private final Predicate<String> known;
    private final LongConsumer progress;
    private final List<Entry> entries = new ArrayList<>();
    private final ByteArrayOutputStream titles = new ByteArrayOutputStream();
    private final DataOutputStream titleData = new DataOutputStream(titles);
    private final List<Row> rows = new ArrayList<>();

    /**
     * Prepares.
     *
     * @param known which titles are worth an entry, however few names they go by
     * @param progress is told now and then how many rows were read
     */
    public AnchorIndexWriter(Predicate<String> known, LongConsumer progress) {
        this.known = known;
        this.progress = progress;
    }

    /**
     * Reads the table and writes the index, under another name until it is whole.
     *
     * @param table lines of a name, a title with underscores and a share, divided by tabs; other lines are left out
     * @param file where the index shall be
     * @return the number of names
     * @throws IOException if reading or writing fails
     */
    public int write(BufferedReader table, Path file) throws IOException {
        String title = "";
        long read = 0;
        for (String line = table.readLine(); line != null; line = table.readLine()) {
            if (++read % REPORT_EVERY == 0) {
                progress.accept(read);
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != 3) {
                continue;
            }
            if (!cells[1].equals(title)) {
                end(title);
                title = cells[1];
            }
            rows.add(new Row(cells[0], share(cells[2])));
        }
        end(title);
        entries.sort(Comparator.comparingLong(Entry::hash).thenComparingInt(Entry::place));
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
            write(out);
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        return entries.size();
    }

    private static int share(String number) {
        try {
            return (int) Math.round(Math.min(1, Double.parseDouble(number)) * AnchorIndex.SHARES);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private void end(String title) {
        if (rows.size() >= FEWEST_NAMES || known.test(title)) {
            List<Row> good = rows.stream()
                    .filter(r -> r.share >= LEAST_SHARE && name(r.name))
                    .toList();
            if (!good.isEmpty()) {
                int place = titles.size();
                byte[] letters = title.getBytes(StandardCharsets.UTF_8);
                try {
                    titleData.writeInt(rows.size());
                    titleData.writeShort(letters.length);
                    titleData.write(letters);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                good.forEach(r -> entries.add(new Entry(AnchorIndex.hash(r.name), place, (byte) r.share)));
            }
        }
        rows.clear();
    }

    private static boolean name(String text) {
        return text.length() <= LONGEST_NAME
                && text.chars().anyMatch(Character::isUpperCase)
                && text.chars().filter(c -> c == ' ').count() < MOST_WORDS
                && NAME.matcher(text).matches();
    }

    private void write(DataOutputStream out) throws IOException {
        out.writeInt(AnchorIndex.MAGIC);
        out.writeInt(AnchorIndex.VERSION);
        out.writeInt(entries.size());
        out.writeInt(titles.size());
        for (Entry entry : entries) {
            out.writeLong(entry.hash);
        }
        for (Entry entry : entries) {
            out.writeInt(entry.place);
        }
        for (Entry entry : entries) {
            out.writeByte(entry.share);
        }
        titles.writeTo(out);
    }
}
