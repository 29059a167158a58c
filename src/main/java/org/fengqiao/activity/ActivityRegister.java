package org.fengqiao.activity;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Units;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters and corrects activities. Whoever belongs to a unit, or to one above it, enters what the unit did. */
@Service
@Transactional
public class ActivityRegister {
    private static final int MOST = 100_000;

    private final JdbcClient jdbc;
    private final Units units;
    private final Asking asking;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActivityRegister(JdbcClient jdbc, Units units, Asking asking, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.asking = asking;
        this.events = events;
        this.clock = clock;
    }

    /** Enters one; its id. */
    public long enter(NewActivity facts) {
        CurrentUser user = allow(facts);
        long id = jdbc.sql("select nextval('activity_seq')").query(Long.class).single();
        Instant now = clock.instant();
        jdbc.sql(
                        "insert into activity (id, unit_id, held_at, kind, times, people, claims_resolved, leader, venue,"
                                + " case_id, note, registered_at, registered_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, facts.unitId(), heldAt(facts), facts.kind().code(), facts.times())
                .param(facts.people())
                .param(facts.claimsResolved())
                .param(facts.leader())
                .param(facts.venue())
                .param(facts.caseId())
                .param(facts.note())
                .params(now.atOffset(ZoneOffset.UTC), user.name())
                .update();
        takePart(id, facts.unitIds());
        events.publishEvent(new ActivityEntered(user.name(), null, said(facts)));
        return id;
    }

    /** Writes an activity as it should have been entered. */
    public void correct(long id, NewActivity facts) {
        CurrentUser user = allow(facts);
        int changed = jdbc.sql("update activity set unit_id = ?, held_at = ?, kind = ?, times = ?, people = ?,"
                        + " claims_resolved = ?, leader = ?, venue = ?, case_id = ?, note = ?, version = version + 1"
                        + " where id = ?")
                .params(facts.unitId(), heldAt(facts), facts.kind().code(), facts.times())
                .param(facts.people())
                .param(facts.claimsResolved())
                .param(facts.leader())
                .param(facts.venue())
                .param(facts.caseId())
                .param(facts.note())
                .param(id)
                .update();
        if (changed == 0) {
            throw new Refused("activity.unknown");
        }
        jdbc.sql("delete from activity_unit where activity_id = ?").param(id).update();
        takePart(id, facts.unitIds());
        events.publishEvent(new ActivityEntered(user.name(), Long.toString(id), said(facts)));
    }

    private void takePart(long id, List<Long> unitIds) {
        unitIds.stream()
                .distinct()
                .forEach(unit -> jdbc.sql("insert into activity_unit (activity_id, unit_id) values (?, ?)")
                        .params(id, unit)
                        .update());
    }

    private CurrentUser allow(NewActivity facts) {
        CurrentUser user = asking.user();
        Long home = user.unitId();
        if (home != null && !units.isBelow(facts.unitId(), home)) {
            throw new Refused("unit.unknown", facts.unitId());
        }
        if (facts.on().isAfter(ChinaTime.dayOf(clock.instant()))) {
            throw new Refused("activity.in-future");
        }
        if (facts.times() < 1 || facts.times() > MOST) {
            throw new Refused("activity.times");
        }
        return user;
    }

    private static OffsetDateTime heldAt(NewActivity facts) {
        return ChinaTime.startOf(facts.on()).atOffset(ZoneOffset.UTC);
    }

    private static String said(NewActivity facts) {
        return facts.kind().code() + " " + facts.on() + " x" + facts.times();
    }
}
