package org.fengqiao.report;

import static org.fengqiao.report.Indicator.count;
import static org.fengqiao.report.Indicator.rate;
import static org.fengqiao.report.Indicator.split;
import static org.fengqiao.report.Measure.CASE;
import static org.fengqiao.report.Timing.COHORT;
import static org.fengqiao.report.Timing.FLOW;

import java.util.List;

/** The figures about petitions. By class they are split for a county and above only, so that no township's parts tell. */
final class PetitionIndicators {
    private static final String CODE = "petition.accepted";
    private static final RecordSet ACCEPTED = PetitionRecords.ACCEPTED.where("x.returned_at is null");
    private static final RecordSet FORWARDED = PetitionRecords.RECEIVED.where("x.origin in ('forwarded', 'assigned')");
    private static final RecordSet OWED = PetitionRecords.RECEIVED.where("x.notice_owed");

    static final List<Indicator> ALL = List.of(
            count(CODE, CASE, COHORT, ACCEPTED),
            count("petition.repeat", CASE, COHORT, ACCEPTED.and("x.repeated")),
            count("petition.forwarded", CASE, FLOW, FORWARDED),
            count("petition.forwarded_closed", CASE, FLOW, FORWARDED.and("x.closed")),
            rate(
                            "petition.notice_on_time_rate",
                            COHORT,
                            OWED.and("x.told_on_time is not null"),
                            "x.told_on_time = true",
                            "petition.notice_on_time_rate")
                    .beside("not_due", OWED.and("x.told_on_time is null and x.notice_due_at >= :asOf")),
            rate("petition.on_time_rate", COHORT, ACCEPTED.and("x.on_time is not null"), "x.on_time = true", CODE)
                    .beside("not_due", ACCEPTED.and("x.on_time is null and not x.closed and x.due_at >= :asOf"))
                    .beside("without_limit", ACCEPTED.and("x.due_at is null")),
            rate("petition.closed_rate", COHORT, ACCEPTED, "x.closed", CODE)
                    .beside("open", ACCEPTED.and("not x.closed")),
            count("petition.backlog_resolved", CASE, FLOW, PetitionRecords.BACKLOG_RESOLVED.all()),
            split(
                    "petition.by_class",
                    CASE,
                    COHORT,
                    ACCEPTED,
                    new Split.ByCode("petition_class", "PetitionClass.", true)),
            split("petition.by_route", CASE, COHORT, ACCEPTED, new Split.ByCode("route", "ClaimRoute.")),
            ActivityIndicators.RECEPTIONS,
            ActivityIndicators.FIELD_RECEPTIONS,
            ActivityIndicators.RECEPTION_WEEKS,
            count("petition.leader_cases", CASE, FLOW, PetitionRecords.LED.all()),
            rate(
                    "petition.satisfaction_rate",
                    COHORT,
                    ACCEPTED.and(HotlineIndicators.IS_RATED),
                    HotlineIndicators.IS_SATISFIED,
                    CODE),
            count("petition.opening", CASE, FLOW, PetitionRecords.UNFINISHED.where("x.started_at < :start")),
            count("petition.closed", CASE, FLOW, PetitionRecords.UNFINISHED.where("x.ended_at < :end"))
                    .beside(
                            "returned",
                            PetitionRecords.UNFINISHED.where("x.ended_at < :end and x.ended_at = x.returned_at")),
            count("petition.closing", CASE, FLOW, PetitionRecords.UNFINISHED.where("x.ended_at is null")));

    private PetitionIndicators() {}
}
