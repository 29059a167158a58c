package org.fengqiao.report.check;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.report.Reading;
import org.springframework.stereotype.Component;

/** What was entered long after it happened, or about the period when it was over. */
@Component
class LateEntries {
    private final OddRecords records;

    LateEntries(OddRecords records) {
        this.records = records;
    }

    List<CheckResult> of(Subject subject, Reading reading) {
        List<CheckResult> found = new ArrayList<>();
        add(subject, found, records.enteredAfterEnd(reading), "check.back_dated.after_end");
        add(subject, found, records.enteredLate(reading), "check.back_dated");
        return found;
    }

    private static void add(Subject subject, List<CheckResult> found, List<OddRecords.Odd> odd, String key) {
        if (!odd.isEmpty()) {
            found.add(subject.warned(
                    Check.BACK_DATED,
                    Causes.of(
                            odd,
                            one -> subject.say(
                                    "check.cause.entered",
                                    Causes.day(one.receivedAt()),
                                    Causes.day(one.at()),
                                    one.actor())),
                    Causes.all(odd),
                    null,
                    key,
                    Causes.all(odd)));
        }
    }
}
