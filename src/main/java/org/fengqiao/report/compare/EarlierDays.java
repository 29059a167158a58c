package org.fengqiao.report.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.fengqiao.kernel.Period;

/** Earlier weeks, and earlier stretches of days. */
final class EarlierDays {
    private EarlierDays() {}

    /** As many days just before; of whole months as many months. */
    static Period before(Period days) {
        LocalDate last = days.first().minusDays(1);
        if (days.first().getDayOfMonth() == 1 && endsItsMonth(days.last())) {
            long months = ChronoUnit.MONTHS.between(
                    YearMonth.from(days.first()), YearMonth.from(days.last()).plusMonths(1));
            return Period.days(days.first().minusMonths(months), last);
        }
        return Period.days(last.minusDays(ChronoUnit.DAYS.between(days.first(), days.last())), last);
    }

    /** The same dates; the end of a month stays one. */
    static Period yearBefore(Period days) {
        LocalDate last = days.last().minusYears(1);
        return Period.days(
                days.first().minusYears(1),
                endsItsMonth(days.last()) ? YearMonth.from(last).atEndOfMonth() : last);
    }

    static Period weekBefore(Period week) {
        LocalDate monday = week.first().minusWeeks(1);
        return Period.week(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static Optional<Period> week(int isoYear, int week) {
        try {
            return Optional.of(Period.week(isoYear, week));
        } catch (DateTimeException noSuchWeek) {
            return Optional.empty();
        }
    }

    /** As far from the beginning, but not beyond the end; after the end as far from that. */
    static LocalDate sameDistance(Period earlier, Period period, LocalDate day) {
        if (!day.isBefore(period.last())) {
            return earlier.last().plusDays(ChronoUnit.DAYS.between(period.last(), day));
        }
        LocalDate there = earlier.first().plusDays(ChronoUnit.DAYS.between(period.first(), day));
        return there.isAfter(earlier.last()) ? earlier.last() : there;
    }

    private static boolean endsItsMonth(LocalDate day) {
        return day.equals(YearMonth.from(day).atEndOfMonth());
    }
}
