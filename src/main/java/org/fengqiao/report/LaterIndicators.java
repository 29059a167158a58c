package org.fengqiao.report;

import static org.fengqiao.report.Indicator.withoutSource;
import static org.fengqiao.report.Measure.CASE;
import static org.fengqiao.report.Measure.COURSE;
import static org.fengqiao.report.Measure.EVENT;
import static org.fengqiao.report.Measure.NAMED_PERSON;
import static org.fengqiao.report.Measure.PERCENT;
import static org.fengqiao.report.Measure.PERSON;
import static org.fengqiao.report.Measure.PERSON_TIME;
import static org.fengqiao.report.Measure.PLACE;
import static org.fengqiao.report.Measure.TIME;
import static org.fengqiao.report.Timing.COHORT;
import static org.fengqiao.report.Timing.FLOW;
import static org.fengqiao.report.Timing.STOCK;

import java.util.List;

/** The figures whose records cannot be entered yet: listed, and without a value. */
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
            withoutSource("petition.receptions", TIME, FLOW),
            withoutSource("petition.field_receptions", TIME, FLOW),
            withoutSource("petition.reception_weeks_rate", PERCENT, FLOW),
            withoutSource("petition.leader_cases", CASE, FLOW),
            withoutSource("petition.satisfaction_rate", PERCENT, COHORT),
            withoutSource("petition.opening", CASE, FLOW),
            withoutSource("petition.closed", CASE, FLOW),
            withoutSource("petition.closing", CASE, FLOW));

    static final List<Indicator> ACTIVITIES = List.of(
            withoutSource("activity.weekly_meetings", TIME, FLOW),
            withoutSource("activity.weekly_meeting_weeks_rate", PERCENT, FLOW),
            withoutSource("activity.joint_mediations", TIME, FLOW),
            withoutSource("activity.visited_people", PERSON_TIME, FLOW),
            withoutSource("activity.claims_resolved", CASE, FLOW),
            withoutSource("activity.consultations", PERSON_TIME, FLOW),
            withoutSource("activity.adviser_services", TIME, FLOW),
            withoutSource("activity.study_sessions", TIME, FLOW),
            withoutSource("activity.monthly_analyses", TIME, FLOW),
            withoutSource("activity.inspections", TIME, FLOW),
            withoutSource("activity.leader_interventions", TIME, FLOW),
            withoutSource("activity.trainings", COURSE, FLOW),
            withoutSource("activity.training_people", PERSON_TIME, FLOW),
            withoutSource("activity.publicity", EVENT, FLOW));

    static final List<Indicator> ROSTER = List.of(
            withoutSource("roster.grids", PLACE, STOCK),
            withoutSource("roster.grid_workers", PERSON, STOCK),
            withoutSource("roster.mediators", PERSON, STOCK),
            withoutSource("roster.legal_guides", NAMED_PERSON, STOCK),
            withoutSource("roster.legal_advisers", PERSON, STOCK),
            withoutSource("roster.committees", PLACE, STOCK),
            withoutSource("roster.no_complex_case_rate", PERCENT, STOCK));

    private LaterIndicators() {}
}
