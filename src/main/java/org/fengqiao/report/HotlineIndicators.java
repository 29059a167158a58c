package org.fengqiao.report;

import static org.fengqiao.report.Indicator.count;
import static org.fengqiao.report.Indicator.rate;
import static org.fengqiao.report.Indicator.split;
import static org.fengqiao.report.Measure.CASE;
import static org.fengqiao.report.Timing.COHORT;
import static org.fengqiao.report.Timing.FLOW;

import java.util.List;

/** The figures about tickets of the 12345 hotline. */
final class HotlineIndicators {
    static final String IS_RATED = "x.satisfaction in ('satisfied', 'fair', 'dissatisfied')";
    static final String IS_SATISFIED = "x.satisfaction in ('satisfied', 'fair')";

    private static final String CODE = "hotline.received";
    private static final RecordSet RECEIVED = TicketRecords.DISPATCHED.where("x.returned_at is null");
    private static final RecordSet NOT_EXCLUDED = RECEIVED.and("x.excluded = false");
    private static final RecordSet NOT_PARKED = NOT_EXCLUDED.and("x.parked = false");
    private static final RecordSet PARKED = NOT_EXCLUDED.and("x.parked = true");
    private static final RecordSet EXCLUDED = RECEIVED.and("x.excluded = true");

    static final List<Indicator> ALL = List.of(
            count(CODE, CASE, COHORT, RECEIVED),
            rate("hotline.on_time_rate", COHORT, RECEIVED.and("x.on_time is not null"), "x.on_time = true", CODE)
                    .beside(
                            "not_due",
                            RECEIVED.and("x.on_time is null and not x.closed and (x.due_at >= :asOf or x.paused)"))
                    .beside("without_verdict", RECEIVED.and("x.on_time is null and (x.closed or x.due_at is null)")),
            rate("hotline.closed_rate", COHORT, RECEIVED, "x.closed", CODE)
                    .beside("open", RECEIVED.and("not x.closed")),
            rate(
                            "hotline.signed_on_time_rate",
                            COHORT,
                            RECEIVED.and("x.signing_recorded and x.sign_due_at is not null "
                                    + "and (x.signed_at is not null or x.sign_due_at < :asOf)"),
                            "x.signed_at <= x.sign_due_at",
                            CODE)
                    .beside("without_limit", RECEIVED.and("x.signed_at is not null and x.sign_due_at is null")),
            rate(
                            "hotline.response_rate",
                            COHORT,
                            NOT_EXCLUDED.and("x.contact_recorded and x.contact_due_at is not null "
                                    + "and (x.contacted_at is not null or x.contact_due_at < :asOf)"),
                            "x.contacted_at <= x.contact_due_at",
                            CODE)
                    .beside("excluded", EXCLUDED)
                    .beside(
                            "without_limit",
                            NOT_EXCLUDED.and("x.contacted_at is not null and x.contact_due_at is null")),
            rate("hotline.solution_rate", COHORT, NOT_PARKED.and("x.resolved is not null"), "x.resolved = true", CODE)
                    .beside("excluded", EXCLUDED)
                    .beside("parked", PARKED),
            rate("hotline.satisfaction_rate", COHORT, NOT_PARKED.and(IS_RATED), IS_SATISFIED, CODE)
                    .beside("excluded", EXCLUDED)
                    .beside("parked", PARKED),
            count("hotline.excluded", CASE, COHORT, EXCLUDED),
            count("hotline.returned", CASE, FLOW, TicketRecords.RETURNED.where("x.returned_at is not null")),
            count("hotline.reopened", CASE, FLOW, TicketRecords.REOPENED.all()),
            split("hotline.by_class", CASE, COHORT, RECEIVED, new Split.ByCode("ticket_class", "report.class.")),
            split("hotline.by_unit", CASE, COHORT, RECEIVED, new Split.ByUnit()),
            count("hotline.opening", CASE, FLOW, TicketRecords.UNFINISHED.where("x.started_at < :start")),
            count("hotline.closed", CASE, FLOW, TicketRecords.UNFINISHED.where("x.ended_at < :end"))
                    .beside(
                            "returned",
                            TicketRecords.UNFINISHED.where("x.ended_at < :end and x.ended_at = x.returned_at"))
                    .beside("untimed", TicketRecords.UNFINISHED.where("x.ended_at < :end and x.closed_untimed")),
            count("hotline.closing", CASE, FLOW, TicketRecords.UNFINISHED.where("x.ended_at is null")));

    private HotlineIndicators() {}
}
