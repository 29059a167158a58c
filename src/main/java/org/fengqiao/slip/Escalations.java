package org.fengqiao.slip;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which cases are due for a reminder, a supervision slip or the meeting, by the township's rule. Nothing is sent by
 * itself: somebody writes the slip, and the case leaves the list.
 */
@Service
@Transactional(readOnly = true)
public class Escalations {
    private static final int MOST_DAYS = 90;
    /** The next limit of a case that is neither met nor cancelled nor at rest. */
    private static final String OPEN_LIMIT = " join case_deadline d on d.case_id = c.id and d.met_at is null"
            + " and d.cancelled_at is null and d.paused_at is null";

    private final JdbcClient jdbc;
    private final Units units;
    private final Asking asking;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Escalations(JdbcClient jdbc, Units units, Asking asking, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.asking = asking;
        this.events = events;
        this.clock = clock;
    }

    /** The rule of the current user's township for every kind of case: its own, else the one for all. */
    public List<EscalationRule> rules() {
        Long township = township();
        Map<CaseKind, EscalationRule> found = new HashMap<>();
        jdbc.sql("select * from escalation_rule where unit_id is null or unit_id = :unit")
                .param("unit", township == null ? -1L : township)
                .query((row, index) -> new EscalationRule(
                        Coded.find(CaseKind.class, row.getString("case_kind")).orElseThrow(),
                        row.getObject("unit_id") != null,
                        row.getInt("remind_before"),
                        row.getInt("supervise_after"),
                        row.getInt("agenda_after")))
                .list()
                .forEach(rule -> found.merge(rule.kind(), rule, (one, other) -> one.own() ? one : other));
        return found.values().stream()
                .sorted(Comparator.comparing(EscalationRule::kind))
                .toList();
    }

    /** Gives the township a rule of its own; what runs follows it at once, since nothing was decided by the old one. */
    @Transactional
    public void save(CaseKind kind, int remindBefore, int superviseAfter, int agendaAfter) {
        CurrentUser user = asking.as(Role.LEADER, Role.ADMIN);
        long township = Objects.requireNonNull(township());
        for (int days : new int[] {remindBefore, superviseAfter, agendaAfter}) {
            if (days < 0 || days > MOST_DAYS) {
                throw new Refused("escalation.days", MOST_DAYS);
            }
        }
        if (agendaAfter < superviseAfter) {
            throw new Refused("escalation.order");
        }
        jdbc.sql("delete from escalation_rule where unit_id = ? and case_kind = ?")
                .params(township, kind.code())
                .update();
        jdbc.sql("insert into escalation_rule (id, unit_id, case_kind, remind_before, supervise_after, agenda_after)"
                        + " values (nextval('escalation_rule_seq'), ?, ?, ?, ?, ?)")
                .params(township, kind.code(), remindBefore, superviseAfter, agendaAfter)
                .update();
        events.publishEvent(new SlipChanged(
                "escalation.changed",
                user.name(),
                "",
                kind.code() + " " + remindBefore + "/" + superviseAfter + "/" + agendaAfter));
    }

    /** The cases that are due for it, those that wait longest first; a case with such a slip for this limit is not. */
    public List<EscalationRow> due(Escalation what, int limit) {
        Map<String, Object> values = new HashMap<>(CaseAccess.parameters(asking.user()));
        values.put("now", Timestamp.from(clock.instant()));
        values.put("limit", limit);
        StringBuilder kinds = new StringBuilder();
        for (EscalationRule rule : rules()) {
            String name = rule.kind().code();
            kinds.append(kinds.isEmpty() ? "" : " or ")
                    .append("c.kind = '" + name + "' and d.due_at " + (what == Escalation.REMIND ? "<" : "<=") + " :"
                            + name);
            values.put(name, Timestamp.from(edge(what, rule)));
        }
        return jdbc.sql("select c.id, c.number, c.title, c.unit_id, u.name as unit_name, min(d.due_at) as due_at"
                        + " from case_file c join unit u on u.id = c.unit_id" + OPEN_LIMIT
                        + " where c.state = 'open' and (" + kinds + ")"
                        + (what == Escalation.REMIND ? " and d.due_at >= :now" : "") + done(what) + " and"
                        + CaseAccess.MAY_SEE + " group by c.id, c.number, c.title, c.unit_id, u.name"
                        + " order by min(d.due_at), c.id fetch first :limit rows only")
                .params(values)
                .query((row, index) -> new EscalationRow(
                        row.getLong("id"),
                        row.getString("number"),
                        row.getString("title"),
                        row.getLong("unit_id"),
                        row.getString("unit_name"),
                        row.getTimestamp("due_at").toInstant()))
                .list();
    }

    private static String done(Escalation what) {
        SlipKind slip = what.slip();
        return slip == null
                ? ""
                : " and not exists (select 1 from slip s where s.case_id = c.id and s.state <> 'void' and s.kind = '"
                        + slip.code() + "' and s.drafted_at >= d.started_at)";
    }

    /** Due before this instant: a reminder; due up to it: overdue for so many days. */
    private Instant edge(Escalation what, EscalationRule rule) {
        LocalDate today = ChinaTime.dayOf(clock.instant());
        return switch (what) {
            case REMIND -> ChinaTime.startOf(today.plusDays(rule.remindBefore() + 1L));
            case SUPERVISE -> overdue(today, rule.superviseAfter());
            case AGENDA -> overdue(today, rule.agendaAfter());
        };
    }

    /** 0 days: everything that has passed by now; else what was due so many days ago or earlier. */
    private Instant overdue(LocalDate today, int days) {
        return days == 0 ? clock.instant().minusMillis(1) : ChinaTime.lastInstantOf(today.minusDays(days));
    }

    private @Nullable Long township() {
        Long home = asking.user().unitId();
        return home == null
                ? null
                : units.nearest(home, UnitKind.TOWNSHIP).map(UnitRow::id).orElse(home);
    }
}
