package org.newsgraph.annotate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** A unit of the calendar or the clock, and how TIMEX3 writes it. */
enum Granularity {
    SECOND("T%sS", 1, "XXXX-XX-XX", ChronoUnit.SECONDS, 1),
    MINUTE("T%sM", 1, "XXXX-XX-XX", ChronoUnit.MINUTES, 1),
    HOUR("T%sH", 1, "XXXX-XX-XX", ChronoUnit.HOURS, 1),
    DAY("%sD", 1, "XXXX-XX-XX", ChronoUnit.DAYS, 1),
    WEEK("%sW", 1, "XXXX-WXX", ChronoUnit.WEEKS, 1),
    FORTNIGHT("%sW", 2, "XXXX-WXX", ChronoUnit.WEEKS, 2),
    WEEKEND("%sWE", 1, "XXXX-WXX-WE", ChronoUnit.WEEKS, 1),
    MONTH("%sM", 1, "XXXX-XX", ChronoUnit.MONTHS, 1),
    QUARTER("%sQ", 1, "XXXX-QX", ChronoUnit.MONTHS, 3),
    HALF("%sH", 1, "XXXX-HX", ChronoUnit.MONTHS, 6),
    YEAR("%sY", 1, "XXXX", ChronoUnit.YEARS, 1),
    DECADE("%sY", 10, "XXX", ChronoUnit.YEARS, 10),
    CENTURY("%sY", 100, "XX", ChronoUnit.YEARS, 100),
    MILLENNIUM("%sY", 1000, "X", ChronoUnit.YEARS, 1000);

    private final String code;
    private final int times;
    private final String unknown;
    private final ChronoUnit unit;
    private final int steps;

    Granularity(String code, int times, String unknown, ChronoUnit unit, int steps) {
        this.code = code;
        this.times = times;
        this.unknown = unknown;
        this.unit = unit;
        this.steps = steps;
    }

    static Granularity of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Tells whether it is shorter than a day. */
    boolean ofClock() {
        return this == SECOND || this == MINUTE || this == HOUR;
    }

    /** Gives the value of a date of this granularity that is not known. */
    String unknown() {
        return unknown;
    }

    /** Gives a date so many units away. */
    LocalDate plus(LocalDate date, int units) {
        return ofClock() ? date : date.plus((long) units * steps, unit);
    }

    /** Gives the value of the unit a day lies in. */
    String at(LocalDate day) {
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> day.toString();
            case WEEK, FORTNIGHT ->
                "%04d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case WEEKEND -> WEEK.at(day) + "-WE";
            case MONTH -> day.toString().substring(0, 7);
            case QUARTER -> "%04d-Q%d".formatted(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case HALF -> "%04d-H%d".formatted(day.getYear(), day.getMonthValue() > 6 ? 2 : 1);
            case YEAR -> "%04d".formatted(day.getYear());
            case DECADE -> "%03d".formatted(day.getYear() / 10);
            case CENTURY -> "%02d".formatted(day.getYear() / 100);
            case MILLENNIUM -> "%d".formatted(day.getYear() / 1000);
        };
    }

    /** Gives the value of a duration: a number, with or without a half, or X. */
    String duration(String number) {
        if (number.endsWith(".5")) {
            return half(number.substring(0, number.length() - 2));
        }
        boolean vague = number.equals("X");
        if (vague && this == DECADE) {
            return "PXDE";
        }
        if (vague && this == CENTURY) {
            return "PXCE";
        }
        return "P" + code.formatted(vague || times == 1 ? number : multiply(number));
    }

    private String half(String whole) {
        String begin = whole.equals("0") ? "" : whole;
        return switch (this) {
            case YEAR -> "P" + (begin.isEmpty() ? "" : begin + "Y") + "6M";
            case HOUR -> "PT" + (begin.isEmpty() ? "" : begin + "H") + "30M";
            case DAY -> "P" + (begin.isEmpty() ? "" : begin + "D") + "T12H";
            default -> "P" + code.formatted(whole + ".5");
        };
    }

    private String multiply(String number) {
        try {
            return Long.toString(Math.multiplyExact(Long.parseLong(number), (long) times));
        } catch (NumberFormatException | ArithmeticException e) {
            return "X";
        }
    }
}
