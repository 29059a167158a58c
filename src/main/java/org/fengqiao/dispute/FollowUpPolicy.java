package org.fengqiao.dispute;

import java.time.Instant;
import java.util.List;
import org.fengqiao.calendar.Calendars;
import org.fengqiao.kernel.ChinaTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many days after the conclusion a return visit is due, by risk colour: rows of {@code follow_up_policy}. */
@Component
class FollowUpPolicy {
    /** A visit that is asked for, due at the end of a working day. */
    record Planned(int visitNo, Instant dueAt, String source) {}

    private final JdbcClient jdbc;
    private final Calendars calendars;

    FollowUpPolicy(JdbcClient jdbc, Calendars calendars) {
        this.jdbc = jdbc;
        this.calendars = calendars;
    }

    List<Planned> visits(RiskColour risk, Instant concludedAt) {
        return jdbc.sql("select visit_no, days, source from follow_up_policy where risk = ? order by visit_no")
                .param(risk.code())
                .query((row, index) -> new Planned(
                        row.getInt("visit_no"), due(concludedAt, row.getInt("days")), row.getString("source")))
                .list();
    }

    private Instant due(Instant concludedAt, int days) {
        return ChinaTime.lastInstantOf(
                calendars.base().nextWorkingDay(ChinaTime.dayOf(concludedAt).plusDays(days)));
    }
}
