package org.newsgraph.serve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Claims over time, as a picture and as a list: upwards when things happened, downwards when they were reported.
 *
 * @param unit day, month or year
 * @param columns the days, months or years with claims, in order
 * @param ticks where the axis is labelled
 * @param summary the picture in one sentence
 * @unit coordinates are those of a view box 720 wide and 150 high
 */
record Timeline(String unit, List<Column> columns, List<Tick> ticks, String summary) {
    private static final double WIDTH = 720;
    private static final double LEFT = 4;
    private static final double ROW = 58;
    private static final double UP = 64;
    private static final double DOWN = 84;

    /**
     * One day, month or year.
     *
     * @param name such as {@code 2016-08}
     * @param happened the claims of what happened then
     * @param reported the claims that were reported then
     */
    record Column(String name, Row happened, Row reported) {}

    /**
     * How many claims, and the bar that shows it.
     *
     * @param count how many
     * @param bars one for each side of the switch that has any
     * @param words the numbers in words
     * @param href where these claims are
     */
    record Row(int count, List<Bar> bars, String words, String href) {}

    /** A part of a bar, with the side of the switch that it stands for. */
    record Bar(String side, String x, String y, String width, String height) {}

    /** A label of the axis. */
    record Tick(String name, String x) {}

    /** Gives nothing if all claims fall into one day. */
    static Optional<Timeline> of(Request request, List<ClaimEntry> entries) {
        TreeSet<String> days = new TreeSet<>();
        entries.forEach(entry -> {
            days.add(entry.happenedOn());
            days.add(entry.reportedOn());
        });
        days.remove("");
        if (days.size() < 2) {
            return Optional.empty();
        }
        LocalDate first = date(days.first());
        LocalDate last = date(days.last());
        long span = ChronoUnit.DAYS.between(first, last);
        int letters = span <= 45 ? 10 : span <= 365 * 12 ? 7 : 4;
        Map<String, int[]> happened = counts(entries, ClaimEntry::happenedOn, letters);
        Map<String, int[]> reported = counts(entries, ClaimEntry::reportedOn, letters);
        return Optional.of(new Drawing(request, letters, first, last, happened, reported).timeline());
    }

    /** Also of a day that no calendar has, such as the 31st of June. */
    private static LocalDate date(String day) {
        LocalDate month = LocalDate.parse(day.substring(0, 8) + "01");
        int wanted = Integer.parseInt(day.substring(8));
        return month.withDayOfMonth(Math.min(wanted, month.lengthOfMonth()));
    }

    private static Map<String, int[]> counts(List<ClaimEntry> entries, Function<ClaimEntry, String> day, int letters) {
        Map<String, int[]> counts = new TreeMap<>();
        for (ClaimEntry entry : entries) {
            if (!day.apply(entry).isEmpty()) {
                String name = day.apply(entry).substring(0, letters);
                counts.computeIfAbsent(name, n -> new int[Stance.SIDES.size()])[
                        Stance.SIDES.indexOf(entry.stance().side())]++;
            }
        }
        return counts;
    }

    private record Drawing(
            Request request,
            int letters,
            LocalDate first,
            LocalDate last,
            Map<String, int[]> happened,
            Map<String, int[]> reported) {

        private Timeline timeline() {
            int most = Math.max(most(happened), most(reported));
            TreeSet<String> names = new TreeSet<>(happened.keySet());
            names.addAll(reported.keySet());
            List<Column> columns = new ArrayList<>();
            for (String name : names) {
                columns.add(new Column(
                        name,
                        row("happened", name, happened.getOrDefault(name, new int[Stance.SIDES.size()]), most),
                        row("reported", name, reported.getOrDefault(name, new int[Stance.SIDES.size()]), most)));
            }
            return new Timeline(
                    letters == 10 ? "day" : letters == 7 ? "month" : "year",
                    columns,
                    ticks(),
                    total(happened) + " claims by when it happened, " + total(reported)
                            + " by when it was reported, from " + names.first() + " to " + names.last());
        }

        private static int total(Map<String, int[]> counts) {
            return counts.values().stream().mapToInt(Drawing::sum).sum();
        }

        private static int most(Map<String, int[]> counts) {
            return counts.values().stream().mapToInt(Drawing::sum).max().orElse(0);
        }

        private static int sum(int[] counts) {
            int sum = 0;
            for (int count : counts) {
                sum += count;
            }
            return sum;
        }

        private int position(LocalDate day) {
            return switch (letters) {
                case 10 -> (int) ChronoUnit.DAYS.between(first, day);
                case 7 -> (day.getYear() - first.getYear()) * 12 + day.getMonthValue() - first.getMonthValue();
                default -> day.getYear() - first.getYear();
            };
        }

        private double step() {
            return (WIDTH - 2 * LEFT) / (position(last) + 1);
        }

        private double x(String name) {
            String day = name + "-01-01".substring(0, 10 - letters);
            return LEFT + position(date(day)) * step();
        }

        private Row row(String kind, String name, int[] counts, int most) {
            List<Bar> bars = new ArrayList<>();
            StringBuilder words = new StringBuilder();
            boolean up = kind.equals("happened");
            double at = up ? UP : DOWN;
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    double height = Math.max(2, ROW * counts[i] / most);
                    at -= up ? height : 0;
                    bars.add(new Bar(
                            Stance.SIDES.get(i),
                            number(x(name)),
                            number(at),
                            number(Math.min(26, step() * .8)),
                            number(height)));
                    at += up ? 0 : height;
                    words.append(words.isEmpty() ? "" : ", ")
                            .append(counts[i])
                            .append(' ')
                            .append(Stance.SIDES.get(i));
                }
            }
            String href = request.href(Map.of(up ? "reported" : "happened", "", kind, name, Pager.PAGE, ""));
            return new Row(sum(counts), bars, words.toString(), href);
        }

        private List<Tick> ticks() {
            List<Tick> ticks = new ArrayList<>();
            int steps = position(last) + 1;
            int every = Math.max(1, (steps + 7) / 8);
            for (int i = 0; i < steps && LEFT + i * step() < WIDTH - 50; i += every) {
                LocalDate day =
                        letters == 10 ? first.plusDays(i) : letters == 7 ? first.plusMonths(i) : first.plusYears(i);
                ticks.add(new Tick(day.toString().substring(0, letters), number(LEFT + i * step())));
            }
            return ticks;
        }

        private static String number(double value) {
            return String.format(java.util.Locale.ROOT, "%.1f", value);
        }
    }
}
