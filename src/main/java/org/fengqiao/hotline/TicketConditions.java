package org.fengqiao.hotline;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.Asking;
import org.springframework.stereotype.Component;

/** Tickets within what the current user may see, narrowed by a filter: the piece of SQL that lists and the board share. */
@Component
class TicketConditions {
    /** Columns of {@link TicketRows}. */
    static final String COLUMNS = "c.id, c.number, c.title, c.place, u.name as unit_name, c.state, c.received_at,"
            + " t.channel, t.ticket_class, t.urgent, w.step, a.name as assignee, w.due_at";

    static final String FROM = " from case_file c join ticket t on t.case_id = c.id join unit u on u.id = c.unit_id";

    /** Its open step; the first where there should be several. */
    static final String WAITING = " join work_item w on w.task_id ="
            + " (select min(x.task_id) from work_item x where x.case_id = c.id)"
            + " left join app_user a on a.id = w.assignee_id";

    private final Asking asking;
    private final Clock clock;

    TicketConditions(Asking asking, Clock clock) {
        this.asking = asking;
        this.clock = clock;
    }

    String where(TicketFilter filter) {
        var sql = new StringBuilder(" where").append(CaseAccess.MAY_SEE);
        if (filter.text() != null) {
            sql.append(" and (c.number like :text escape '!' or c.title like :text escape '!'"
                    + " or c.place like :text escape '!' or exists (select 1 from party p"
                    + " where p.case_id = c.id and p.name like :start escape '!')"
                    + " or exists (select 1 from external_ref r where r.case_id = c.id and r.number = :exact))");
        }
        if (filter.channel() != null) {
            sql.append(" and t.channel = :channel");
        }
        if (filter.ticketClass() != null) {
            sql.append(" and t.ticket_class = :class");
        }
        if (filter.unitId() != null) {
            sql.append(" and c.unit_id in (select b.unit_id from unit_closure b where b.ancestor_id = :unit)");
        }
        if (filter.step() != null) {
            sql.append(" and w.step = :step");
        }
        if (filter.due() != null) {
            sql.append(
                    switch (filter.due()) {
                        case OVERDUE -> " and w.due_at < :now";
                        case TODAY -> " and w.due_at >= :now and w.due_at <= :today";
                        case WEEK -> " and w.due_at > :today and w.due_at <= :week";
                        case LATER -> " and w.task_id is not null and (w.due_at > :today or w.due_at is null)";
                    });
        }
        return sql.toString();
    }

    Map<String, Object> parameters(TicketFilter filter) {
        Map<String, Object> values = new HashMap<>(CaseAccess.parameters(asking.user()));
        if (filter.text() != null) {
            String text = filter.text().strip();
            String escaped = text.replaceAll("([!%_])", "!$1");
            values.put("text", "%" + escaped + "%");
            values.put("start", escaped + "%");
            values.put("exact", text);
        }
        if (filter.channel() != null) {
            values.put("channel", filter.channel().code());
        }
        if (filter.ticketClass() != null) {
            values.put("class", filter.ticketClass().code());
        }
        if (filter.unitId() != null) {
            values.put("unit", filter.unitId());
        }
        if (filter.step() != null) {
            values.put("step", filter.step().step());
        }
        Instant now = clock.instant();
        LocalDate today = ChinaTime.dayOf(now);
        values.put("now", at(now));
        values.put("today", at(ChinaTime.lastInstantOf(today)));
        values.put("week", at(ChinaTime.lastInstantOf(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))));
        return values;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
