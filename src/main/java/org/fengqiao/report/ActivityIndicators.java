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
            of("activity.visited_people", PERSON_TIME, ActivityRecords.held("visit"), "people"),
            of(
                    "activity.claims_resolved",
                    CASE,
                    ActivityRecords.HELD_ANY.and("x.claims_resolved is not null"),
                    "claims_resolved"),
            of("activity.consultations", PERSON_TIME, ActivityRecords.held("consultation"), "people"),
            times("activity.adviser_services", "adviser_service"),
            times("activity.study_sessions", "study_session"),
            times("activity.monthly_analyses", "monthly_analysis"),
            times("activity.inspections", "inspection"),
            times("activity.leader_interventions", "leader_intervention"),
            of("activity.trainings", COURSE, ActivityRecords.held("training"), "times"),
            of("activity.training_people", PERSON_TIME, ActivityRecords.held("training"), "people"),
            of("activity.publicity", EVENT, ActivityRecords.held("publicity"), "times"));

    private ActivityIndicators() {}

    private static Indicator times(String code, String kind) {
        return of(code, TIME, ActivityRecords.held(kind), "times");
    }

    /** Split by the matter that the activities were about, so that a report can say what was done in one by name. */
    private static Indicator of(String code, Measure measure, RecordSet records, String column) {
        return sum(code, measure, FLOW, records, column).splitBy(new Split.ByName("matter"));
    }
}
