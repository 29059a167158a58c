package org.fengqiao.report.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.report.Reading;
import org.springframework.stereotype.Component;

/**
 * Check 11: what was open before, and what is new, less what was closed, is what is open at the end; each of the four is
 * counted by a query of its own. What was returned is new and closed. Holds where the figures are read at the period's end;
 * read later, what is open at the end has been closed since.
 */
@Component
class CarryOver {
    private final OddRecords records;

    CarryOver(OddRecords records) {
        this.records = records;
    }

    List<CheckResult> of(Subject subject, Reading reading) {
        if (reading.asOf().until().isAfter(reading.period().end())) {
            return List.of();
        }
        List<CheckResult> found = new ArrayList<>();
        check(subject, reading, found, "dispute", "dispute.found", 0);
        check(subject, reading, found, "hotline", "hotline.received", records.ticketsSentBack(reading));
        check(subject, reading, found, "petition", "petition.accepted", records.petitionsHandedBack(reading));
        return found;
    }

    private void check(
            Subject subject, Reading reading, List<CheckResult> found, String kind, String fresh, long returned) {
        BigDecimal opening = subject.value(kind + ".opening");
        BigDecimal came = subject.value(fresh).add(BigDecimal.valueOf(returned));
        BigDecimal closed = subject.value(kind + ".closed");
        BigDecimal closing = subject.value(kind + ".closing");
        if (opening.add(came).subtract(closed).compareTo(closing) == 0) {
            return;
        }
        List<OddRecords.Odd> causes = records.endedBeforeBegun(reading, kind.equals("hotline") ? "ticket" : kind);
        found.add(Subject.with(
                subject.failed(
                        Check.CARRY_OVER,
                        kind + ".closing",
                        "check.carry_over",
                        subject.say("check.kind." + kind),
                        opening.toPlainString(),
                        came.toPlainString(),
                        closed.toPlainString(),
                        closing.toPlainString()),
                Causes.of(
                        causes,
                        odd -> subject.say(
                                "check.cause.ended_before", Causes.day(odd.receivedAt()), Causes.day(odd.at()))),
                Causes.all(causes)));
    }
}
