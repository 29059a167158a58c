package org.fengqiao.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The moment at which the state of the records is read.
 *
 * @param day its date
 * @param until an event has happened if it is before this instant, a due instant was due if it is before
 * @param shown the instant as it is printed: of a day its end, else the time of asking
 * @param chosen somebody asked for another moment than the usual one, so the text must print it
 */
public record AsOf(LocalDate day, Instant until, Instant shown, boolean chosen) {
    /** The end of a chosen day; without one the end of a period that is over, else now. */
    static AsOf of(Period period, @Nullable LocalDate day, Clock clock) {
        Instant now = clock.instant();
        boolean over = !now.isBefore(period.end());
        if (day == null) {
            return over ? endOf(period.last(), false) : new AsOf(ChinaTime.dayOf(now), now.plusMillis(1), now, false);
        }
        if (day.isBefore(period.first())) {
            throw new Refused("report.as_of.early", day, period);
        }
        return endOf(day, !(over && day.equals(period.last())));
    }

    public static AsOf endOf(LocalDate day, boolean chosen) {
        Instant end = ChinaTime.startOf(day.plusDays(1));
        return new AsOf(day, end, end, chosen);
    }
}
