package org.fengqiao.report;

import static org.fengqiao.report.Indicator.withoutSource;
import static org.fengqiao.report.Measure.CASE;
import static org.fengqiao.report.Measure.PERCENT;
import static org.fengqiao.report.Timing.COHORT;
import static org.fengqiao.report.Timing.FLOW;

import java.util.List;

/**
 * The figures of petitions. Their records cannot be entered yet, so they are listed without a value; but for those that the
 * register of activities tells.
 */
final class LaterIndicators {
    static final List<Indicator> PETITIONS = List.of(
            withoutSource("petition.accepted", CASE, COHORT),
            withoutSource("petition.repeat", CASE, COHORT),
            withoutSource("petition.forwarded", CASE, FLOW),
            withoutSource("petition.forwarded_closed", CASE, FLOW),
            withoutSource("petition.notice_on_time_rate", PERCENT, COHORT),
            withoutSource("petition.on_time_rate", PERCENT, COHORT),
            withoutSource("petition.closed_rate", PERCENT, COHORT),
            withoutSource("petition.backlog_resolved", CASE, FLOW),
            withoutSource("petition.by_class", CASE, COHORT),
            withoutSource("petition.by_route", CASE, COHORT),
            ActivityIndicators.RECEPTIONS,
            ActivityIndicators.FIELD_RECEPTIONS,
            ActivityIndicators.RECEPTION_WEEKS,
            withoutSource("petition.leader_cases", CASE, FLOW),
            withoutSource("petition.satisfaction_rate", PERCENT, COHORT),
            withoutSource("petition.opening", CASE, FLOW),
            withoutSource("petition.closed", CASE, FLOW),
            withoutSource("petition.closing", CASE, FLOW));

    private LaterIndicators() {}
}
