package org.fengqiao.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the offices count them. Instants are stored; a day is what Asia/Shanghai calls it. */
public final class ChinaTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaTime() {}

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The last instant of a day, to the millisecond as all instants here: what is done at it is done on that day. */
    public static Instant lastInstantOf(LocalDate day) {
        return startOf(day.plusDays(1)).minusMillis(1);
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
