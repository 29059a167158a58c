package org.fengqiao.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of whole days in Asia/Shanghai that figures are made for: a calendar year, half, quarter, month or ISO week,
 * or any two dates. It is [start, end): what happens at its first instant belongs to it.
 *
 * @param last the last day, which still belongs to it
 */
public record Period(Span span, LocalDate first, LocalDate last) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:H([12])|Q([1-4])|-(\\d{2})|-W(\\d{2}))?");

    /** What the period is called by. */
    public enum Span implements Coded {
        YEAR,
        HALF,
        QUARTER,
        MONTH,
        WEEK,
        DAYS;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Period {
        if (last.isBefore(first)) {
            throw new Refused("period.backwards", first, last);
        }
    }

    /** Reads {@code 2025}, {@code 2025H1}, {@code 2025Q1}, {@code 2025-03} or {@code 2025-W12}; refuses all else. */
    public static Period parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new Refused("period.unreadable", text);
        }
        int year = Integer.parseInt(form.group(1));
        try {
            if (form.group(2) != null) {
                return half(year, Integer.parseInt(form.group(2)));
            } else if (form.group(3) != null) {
                return quarter(year, Integer.parseInt(form.group(3)));
            } else if (form.group(4) != null) {
                return month(year, Integer.parseInt(form.group(4)));
            } else if (form.group(5) != null) {
                return week(year, Integer.parseInt(form.group(5)));
            }
            return year(year);
        } catch (DateTimeException noSuchDay) {
            throw new Refused("period.unreadable", text);
        }
    }

    /** Reads what {@link #toString} prints, two dates too. */
    public static Period read(String text) {
        String[] days = text.split("/", 2);
        return days.length == 2 ? days(days[0], days[1]) : parse(text);
    }

    public static Period year(int year) {
        return new Period(Span.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static Period half(int year, int half) {
        return new Period(Span.HALF, LocalDate.of(year, half * 6 - 5, 1), endOfMonth(year, half * 6));
    }

    public static Period quarter(int year, int quarter) {
        return new Period(Span.QUARTER, LocalDate.of(year, quarter * 3 - 2, 1), endOfMonth(year, quarter * 3));
    }

    public static Period month(int year, int month) {
        return new Period(Span.MONTH, LocalDate.of(year, month, 1), endOfMonth(year, month));
    }

    /** A week of the ISO year with the year's number; it may begin in the calendar year before. */
    public static Period week(int isoYear, int week) {
        LocalDate inFirstWeek = LocalDate.of(isoYear, 1, 4);
        if (week < 1
                || week > inFirstWeek.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum()) {
            throw new DateTimeException("no such week");
        }
        LocalDate monday = inFirstWeek
                .with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY))
                .plusWeeks(week - 1L);
        return new Period(Span.WEEK, monday, monday.plusDays(6));
    }

    /** Two dates, both belonging to the period. */
    public static Period days(LocalDate first, LocalDate last) {
        return new Period(Span.DAYS, first, last);
    }

    /** Two dates as {@code 2025-03-01}. */
    public static Period days(String first, String last) {
        try {
            return days(LocalDate.parse(first.strip()), LocalDate.parse(last.strip()));
        } catch (DateTimeParseException notADay) {
            throw new Refused("period.unreadable", notADay.getParsedString());
        }
    }

    public Instant start() {
        return ChinaTime.startOf(first);
    }

    /** The first instant that no longer belongs to it. */
    public Instant end() {
        return ChinaTime.startOf(last.plusDays(1));
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(start()) && instant.isBefore(end());
    }

    /** The year in its name; a week's is its ISO year. */
    public int yearNumber() {
        return span == Span.WEEK ? first.get(IsoFields.WEEK_BASED_YEAR) : first.getYear();
    }

    /** Which half, quarter, month or week of its year it is; 1 for a year or two dates. */
    public int number() {
        return switch (span) {
            case HALF -> first.getMonthValue() / 6 + 1;
            case QUARTER -> first.get(IsoFields.QUARTER_OF_YEAR);
            case MONTH -> first.getMonthValue();
            case WEEK -> first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            case YEAR, DAYS -> 1;
        };
    }

    /** The form that {@link #parse} reads; of two dates {@code 2025-03-01/2025-04-15}. */
    @Override
    public String toString() {
        return switch (span) {
            case YEAR -> "%04d".formatted(yearNumber());
            case HALF -> "%04dH%d".formatted(yearNumber(), number());
            case QUARTER -> "%04dQ%d".formatted(yearNumber(), number());
            case MONTH -> "%04d-%02d".formatted(yearNumber(), number());
            case WEEK -> "%04d-W%02d".formatted(yearNumber(), number());
            case DAYS -> first + "/" + last;
        };
    }

    private static LocalDate endOfMonth(int year, int month) {
        return YearMonth.of(year, month).atEndOfMonth();
    }
}
