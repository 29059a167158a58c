package org.fengqiao.report;

import static org.fengqiao.report.Indicator.count;
import static org.fengqiao.report.Indicator.rate;
import static org.fengqiao.report.Indicator.split;
import static org.fengqiao.report.Indicator.sum;
import static org.fengqiao.report.Indicator.withoutSource;
import static org.fengqiao.report.Measure.CASE;
import static org.fengqiao.report.Measure.DISPUTE;
import static org.fengqiao.report.Measure.PERSON;
import static org.fengqiao.report.Measure.YUAN;
import static org.fengqiao.report.Timing.COHORT;
import static org.fengqiao.report.Timing.FLOW;

import java.util.List;

/** The figures about disputes. */
final class DisputeIndicators {
    private static final String IS_RESOLVED = "x.outcome in ('agreement', 'settled')";
    private static final String FOUND_DAY = RecordSource.dayOf("x.started_at");

    /** From found to closed, or to as-of's date while open; the difference of two dates. */
    private static final String LASTED_OVER_30_DAYS =
            "coalesce(" + RecordSource.dayOf("x.closed_at") + ", :asOfDay) - " + FOUND_DAY + " > 30";

    private static final RecordSet FOUND = DisputeRecords.FOUND.all();
    private static final RecordSet RESOLVED = FOUND.and(IS_RESOLVED);
    private static final RecordSet MEDIATED = DisputeRecords.CONCLUDED.where("x.outcome in ('agreement', 'failed')");
    private static final RecordSet SUCCEEDED = MEDIATED.and("x.outcome = 'agreement'");

    static final List<Indicator> ALL = List.of(
            count("dispute.found", DISPUTE, COHORT, FOUND),
            count("dispute.resolved", DISPUTE, COHORT, RESOLVED),
            rate("dispute.resolution_rate", COHORT, FOUND, IS_RESOLVED, "dispute.found"),
            count("dispute.mediated", CASE, FLOW, MEDIATED),
            count("dispute.mediation_succeeded", CASE, FLOW, SUCCEEDED),
            rate("dispute.mediation_success_rate", FLOW, MEDIATED, "x.outcome = 'agreement'", "dispute.mediated"),
            sum("dispute.agreement_amount", YUAN, FLOW, SUCCEEDED, "agreement_amount"),
            sum("dispute.people", PERSON, FLOW, MEDIATED, "people"),
            count("dispute.written_agreements", CASE, FLOW, SUCCEEDED.and("x.agreement_form = 'written'")),
            count("dispute.oral_agreements", CASE, FLOW, SUCCEEDED.and("x.agreement_form = 'oral'")),
            count("dispute.confirmed", CASE, FLOW, DisputeRecords.CONFIRMED.all()),
            rate(
                    "dispute.performance_rate",
                    COHORT,
                    DisputeRecords.PERFORMANCE_DUE.where("x.outcome = 'agreement'"),
                    "x.performed_at < :asOf",
                    "dispute.performance_rate"),
            count("dispute.over_30_days", DISPUTE, COHORT, FOUND.and(LASTED_OVER_30_DAYS)),
            count("dispute.open", DISPUTE, COHORT, FOUND.and("x.closed_at is null")),
            count("dispute.opening", DISPUTE, FLOW, DisputeRecords.UNFINISHED.where("x.started_at < :start")),
            count("dispute.closed", DISPUTE, FLOW, DisputeRecords.CONCLUDED.all()),
            count("dispute.closing", DISPUTE, FLOW, DisputeRecords.UNFINISHED.where("x.closed_at is null")),
            count(
                    "dispute.carried_resolved",
                    DISPUTE,
                    FLOW,
                    DisputeRecords.CONCLUDED.where("x.started_at < :start and " + IS_RESOLVED)),
            rate(
                    "dispute.resolved_at_village_rate",
                    COHORT,
                    RESOLVED,
                    "x.level in ('grid', 'village')",
                    "dispute.resolved"),
            sum("dispute.amount_involved", YUAN, FLOW, MEDIATED, "claim_amount"),
            split("dispute.by_method", DISPUTE, COHORT, RESOLVED, new Split.ByCode("method", "report.method.")),
            count("dispute.collective", DISPUTE, COHORT, FOUND.and("x.collective = true")),
            count("dispute.relapsed", DISPUTE, FLOW, DisputeRecords.RELAPSED.all()),
            withoutSource("dispute.prevented", CASE, FLOW),
            split("dispute.by_type", DISPUTE, COHORT, FOUND, new Split.ByCode("type", "report.type.")),
            split("dispute.by_level", DISPUTE, COHORT, FOUND, new Split.ByCode("level", "report.level.")),
            split("dispute.by_source", DISPUTE, COHORT, FOUND, new Split.ByCode("source", "report.source.")),
            split("dispute.by_unit", DISPUTE, COHORT, FOUND, new Split.ByUnit()),
            new Indicator(
                    "dispute.found_and_resolved", DISPUTE, COHORT, new Formula.FoundAndResolvedAsSet(), List.of()));

    private DisputeIndicators() {}
}
