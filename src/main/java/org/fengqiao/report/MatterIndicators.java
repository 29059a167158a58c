package org.fengqiao.report;

import static org.fengqiao.report.Indicator.count;
import static org.fengqiao.report.Indicator.rate;
import static org.fengqiao.report.Measure.CASE;
import static org.fengqiao.report.Timing.COHORT;

import java.util.List;

/** The figures about people's matters through whatever door they came. */
final class MatterIndicators {
    private static final String CODE = "matter.accepted";
    private static final RecordSet ACCEPTED =
            MatterRecords.RECEIVED.where("x.channel in ('window', 'online') and x.returned = false");

    static final List<Indicator> ALL = List.of(
            count(CODE, CASE, COHORT, ACCEPTED),
            rate("matter.closed_rate", COHORT, ACCEPTED, "x.closed", CODE).beside("open", ACCEPTED.and("not x.closed")),
            rate(
                    "matter.satisfaction_rate",
                    COHORT,
                    ACCEPTED.and(HotlineIndicators.IS_RATED),
                    HotlineIndicators.IS_SATISFIED,
                    CODE),
            count("matter.distinct", CASE, COHORT, MatterRecords.RECEIVED.where("x.nth = 1")));

    private MatterIndicators() {}
}
