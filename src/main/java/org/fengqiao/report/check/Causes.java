package org.fengqiao.report.check;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.fengqiao.kernel.ChinaTime;

/** Records as causes, with the day or minute that makes them one. */
final class Causes {
    private Causes() {}

    static List<CauseRecord> of(List<OddRecords.Odd> records, Function<OddRecords.Odd, String> what) {
        return records.stream()
                .map(odd -> new CauseRecord(odd.number(), odd.title(), what.apply(odd)))
                .toList();
    }

    /** How many the select found, of which the list holds the first. */
    static long all(List<OddRecords.Odd> records) {
        return records.isEmpty() ? 0 : records.getFirst().all();
    }

    /** 2025-03-05, in Shanghai. */
    static String day(OffsetDateTime time) {
        return ChinaTime.dayOf(time.toInstant()).toString();
    }

    /** 2025-03-05 10:02, in Shanghai. */
    static String minute(OffsetDateTime time) {
        ZonedDateTime there = time.atZoneSameInstant(ChinaTime.ZONE).truncatedTo(ChronoUnit.MINUTES);
        return there.toLocalDate() + " " + there.toLocalTime();
    }
}
