package org.fengqiao.report.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.report.Reading;
import org.springframework.stereotype.Component;

/** Closings that look as if the books were put straight: bursts, and what was closed after the period's end. */
@Component
class Closings {
    /** One matter that came by two doors is closed twice in a minute; three cases are more than a coincidence. */
    private static final int SAME_MINUTE = 3;

    /** A day is unusual from so many closings on, if it also has so many times the mean of the other days. */
    private static final long MANY = 10;

    private static final long TIMES_THE_MEAN = 4;

    private final OddRecords records;

    Closings(OddRecords records) {
        this.records = records;
    }

    List<CheckResult> of(Subject subject, Reading reading) {
        List<CheckResult> found = new ArrayList<>();
        sameMinute(subject, reading, found);
        sameDay(subject, reading, found);
        afterEnd(subject, reading, found);
        return found;
    }

    private void sameMinute(Subject subject, Reading reading, List<CheckResult> found) {
        List<OddRecords.Odd> odd = records.sameMinute(reading, SAME_MINUTE);
        if (!odd.isEmpty()) {
            found.add(subject.warned(
                    Check.BURST,
                    Causes.of(odd, one -> subject.say("check.cause.minute", Causes.minute(one.at()), one.actor())),
                    Causes.all(odd),
                    null,
                    "check.burst.minute",
                    Causes.all(odd)));
        }
    }

    private void sameDay(Subject subject, Reading reading, List<CheckResult> found) {
        Map<Long, Long> byDay = records.closedByDay(reading);
        long all = byDay.values().stream().mapToLong(Long::longValue).sum();
        List<Long> unusual = byDay.entrySet().stream()
                .filter(day -> unusual(day.getValue(), all, byDay.size()))
                .map(Map.Entry::getKey)
                .toList();
        if (unusual.isEmpty()) {
            return;
        }
        List<OddRecords.Odd> odd = records.closedOn(reading, unusual);
        found.add(subject.warned(
                Check.BURST,
                Causes.of(odd, one -> subject.say("check.cause.closed", Causes.day(one.at()))),
                Causes.all(odd),
                null,
                "check.burst.day",
                unusual.stream()
                        .map(day -> subject.say(
                                "check.burst.on", LocalDate.ofEpochDay(day).toString(), count(byDay, day)))
                        .collect(Collectors.joining(subject.say("check.and")))));
    }

    private static long count(Map<Long, Long> byDay, long day) {
        return byDay.getOrDefault(day, 0L);
    }

    /** Against the mean of the other days; a single day has none. */
    private static boolean unusual(long closings, long all, int days) {
        return days > 1 && closings >= MANY && closings * (days - 1) >= TIMES_THE_MEAN * (all - closings);
    }

    private void afterEnd(Subject subject, Reading reading, List<CheckResult> found) {
        List<OddRecords.Odd> odd = records.closedAfterEnd(reading);
        if (odd.isEmpty()) {
            return;
        }
        boolean later = reading.asOf().until().isAfter(reading.period().end());
        found.add(subject.warned(
                Check.CLOSED_AFTER_END,
                Causes.of(odd, one -> subject.say("check.cause.closed", Causes.day(one.at()))),
                Causes.all(odd),
                null,
                later ? "check.closed_after_end.counted" : "check.closed_after_end",
                Causes.all(odd),
                reading.asOf().day().toString()));
    }
}
