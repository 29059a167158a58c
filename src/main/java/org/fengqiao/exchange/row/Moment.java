package org.fengqiao.exchange.row;

import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.kernel.ChinaTime;

/**
 * A time in a file: an instant, or a day where no time of day was given.
 *
 * @param at the instant; of a day its beginning in Asia/Shanghai
 * @param dated known to the day only
 */
public record Moment(Instant at, boolean dated) {
    static Moment of(Instant instant) {
        return new Moment(Instant.ofEpochMilli(instant.toEpochMilli()), false);
    }

    static Moment of(LocalDate day) {
        return new Moment(ChinaTime.startOf(day), true);
    }

    public LocalDate day() {
        return ChinaTime.dayOf(at);
    }

    /** Until when something is on time that is due then: a due day lasts to its last instant. */
    public Instant due() {
        return dated ? ChinaTime.lastInstantOf(day()) : at;
    }

    /** Compares the days where either has no time of day. */
    public boolean isBefore(Moment other) {
        return dated || other.dated ? day().isBefore(other.day()) : at.isBefore(other.at);
    }

    public boolean isAfter(Moment other) {
        return other.isBefore(this);
    }

    /** The one form by which two files are compared. */
    @Override
    public String toString() {
        return dated ? day().toString() : at.toString();
    }
}
