package org.fengqiao.exchange;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.fengqiao.docket.CaseNumbers;
import org.fengqiao.kernel.CaseNumber;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.UnitRow;

/**
 * Numbers of imported records: a series of their own per township and year received, {@code 枫林导〔2025〕12号}, in which
 * gaps are allowed. Taken for a whole chunk at once.
 */
final class Numbers {
    private static final String SERIES = "导";

    private final CaseNumbers counters;
    private final Map<Group, Integer> wanted = new HashMap<>();
    private final Map<Group, Integer> next = new HashMap<>();

    private record Group(UnitRow township, int year) {}

    Numbers(CaseNumbers counters) {
        this.counters = counters;
    }

    /** Announces a number that will be needed. */
    void want(UnitRow township, Instant receivedAt) {
        wanted.merge(group(township, receivedAt), 1, Integer::sum);
    }

    /** Takes what was announced. */
    void take() {
        wanted.forEach((group, count) ->
                next.put(group, counters.take(group.township().id(), "imported", group.year(), count)));
        wanted.clear();
    }

    void forget() {
        wanted.clear();
    }

    CaseNumber next(UnitRow township, Instant receivedAt) {
        Group group = group(township, receivedAt);
        int number = next.merge(group, 1, Integer::sum) - 1;
        return CaseNumber.of(township.numberName(), SERIES, group.year(), number);
    }

    private static Group group(UnitRow township, Instant receivedAt) {
        return new Group(township, ChinaTime.dayOf(receivedAt).getYear());
    }
}
