package org.fengqiao.report;

import static org.fengqiao.report.Indicator.sum;
import static org.fengqiao.report.Indicator.weeks;
import static org.fengqiao.report.Measure.CASE;
import static org.fengqiao.report.Measure.COURSE;
import static org.fengqiao.report.Measure.EVENT;
import static org.fengqiao.report.Measure.PERSON_TIME;
import static org.fengqiao.report.Measure.TIME;
import static org.fengqiao.report.Timing.FLOW;

import java.util.List;

/** The figures of the register of activities. */
final class ActivityIndicators {
    static final Indicator RECEPTIONS = times("petition.receptions", "reception");
    static final Indicator FIELD_RECEPTIONS = times("petition.field_receptions", "field_reception");
    static final Indicator RECEPTION_WEEKS =
            weeks("petition.reception_weeks_rate", ActivityRecords.ofWeeks("reception"));

    static final List<Indicator> ALL = List.of(
            times("activity.weekly_meetings", "weekly_meeting"),
            weeks("activity.weekly_meeting_weeks_rate", ActivityRecords.ofWeeks("weekly_meeting")),
            times("activity.joint_mediations", "joint_mediation"),
            sum("activity.visited_people", PERSON_TIME, FLOW, ActivityRecords.held("visit"), "people"),
            sum(
                    "activity.claims_resolved",
                    CASE,
                    FLOW,
                    ActivityRecords.HELD_ANY.and("x.claims_resolved is not null"),
                    "claims_resolved"),
            sum("activity.consultations", PERSON_TIME, FLOW, ActivityRecords.held("consultation"), "people"),
            times("activity.adviser_services", "adviser_service"),
            times("activity.study_sessions", "study_session"),
            times("activity.monthly_analyses", "monthly_analysis"),
            times("activity.inspections", "inspection"),
            times("activity.leader_interventions", "leader_intervention"),
            sum("activity.trainings", COURSE, FLOW, ActivityRecords.held("training"), "times"),
            sum("activity.training_people", PERSON_TIME, FLOW, ActivityRecords.held("training"), "people"),
            sum("activity.publicity", EVENT, FLOW, ActivityRecords.held("publicity"), "times"));

    private ActivityIndicators() {}

    private static Indicator times(String code, String kind) {
        return sum(code, TIME, FLOW, ActivityRecords.held(kind), "times");
    }
}
