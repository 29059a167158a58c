package org.fengqiao.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks after the roster on screens: clerks, leaders and administrators for their unit and what is below it. */
@Service
@Transactional
public class RosterDesk {
    private static final String FROM = " from roster_entry r join unit u on u.id = r.unit_id where (:everywhere or"
            + " exists (select 1 from unit_closure c where c.unit_id = r.unit_id and c.ancestor_id = :home)) ";
    private static final String COLUMNS =
            "select r.id, r.name, r.role, r.unit_id, u.name as unit_name, r.from_at, r.until_at, r.version";

    private final JdbcClient jdbc;
    private final Roster roster;
    private final Units units;
    private final Asking asking;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RosterDesk(
            JdbcClient jdbc, Roster roster, Units units, Asking asking, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.roster = roster;
        this.units = units;
        this.asking = asking;
        this.events = events;
        this.clock = clock;
    }

    /** A page, the newest entry first; {@code beforeId} is the last line already shown, or Long.MAX_VALUE. */
    @Transactional(readOnly = true)
    public List<RosterRow> page(RosterFilter filter, long beforeId, int limit) {
        return rows(filter, " and r.id < :key order by r.id desc", beforeId, limit);
    }

    @Transactional(readOnly = true)
    public List<RosterRow> pageBefore(RosterFilter filter, long afterId, int limit) {
        return rows(filter, " and r.id > :key order by r.id", afterId, limit).reversed();
    }

    @Transactional(readOnly = true)
    public int count(RosterFilter filter, int limit) {
        return jdbc.sql("select count(*) from (select r.id" + FROM + conditions(filter) + " fetch first " + limit
                        + " rows only) counted")
                .params(values(filter))
                .query(Integer.class)
                .single();
    }

    /** Enters somebody; refuses who is in the role already. */
    public void add(NewRosterEntry entry) {
        CurrentUser by = mayKeep(entry.unitId());
        if (entry.name().isBlank()) {
            throw new Refused("field.required");
        }
        if (running(entry.unitId(), entry.role()).stream()
                .anyMatch(row -> row.name().equals(entry.name().strip()))) {
            throw new Refused("roster.known", entry.name().strip());
        }
        roster.save(named(entry));
        events.publishEvent(new RosterChanged(by.name(), null, said(entry)));
    }

    /** Says what an entry should have said from the beginning; a second editor is refused. */
    public void correct(long id, int version, NewRosterEntry entry) {
        RosterRow before = get(id);
        CurrentUser by = mayKeep(before.unitId());
        mayKeep(entry.unitId());
        LocalDate last = entry.to();
        try {
            write(
                    "update roster_entry set unit_id = :unit, name = :name, role = :role, from_at = :from,"
                            + " until_at = :until, version = version + 1 where id = :id and version = :version",
                    Map.of(
                            "unit",
                            entry.unitId(),
                            "name",
                            entry.name().strip(),
                            "role",
                            entry.role().code()),
                    id,
                    version,
                    entry.from(),
                    last);
        } catch (DuplicateKeyException known) {
            throw new Refused("roster.known", entry.name().strip());
        }
        events.publishEvent(new RosterChanged(by.name(), said(before), said(entry)));
    }

    /** Somebody's time ends with this day. */
    public void end(long id, int version, LocalDate lastDay) {
        RosterRow before = get(id);
        correct(id, version, new NewRosterEntry(before.name(), before.role(), before.unitId(), before.from(), lastDay));
    }

    /** Takes an entry away that never should have been there. */
    public void remove(long id, int version) {
        RosterRow before = get(id);
        CurrentUser by = mayKeep(before.unitId());
        int gone = jdbc.sql("delete from roster_entry where id = ? and version = ?")
                .params(id, version)
                .update();
        if (gone == 0) {
            throw new Refused("roster.changed");
        }
        events.publishEvent(new RosterChanged(by.name(), said(before), null));
    }

    /** Everybody in a role of a unit changes at once: who is not among the new ones ends the day before. */
    public Election.Outcome elect(Election election) {
        CurrentUser by = mayKeep(election.unitId());
        if (election.names().isEmpty()) {
            throw new Refused("roster.election.nobody");
        }
        List<RosterRow> before = running(election.unitId(), election.role());
        List<RosterRow> left = new ArrayList<>();
        List<String> stayed = new ArrayList<>();
        for (RosterRow row : before) {
            if (election.names().contains(row.name())) {
                stayed.add(row.name());
            } else {
                if (!row.from().isBefore(election.firstDay())) {
                    throw new Refused("roster.election.later", row.name());
                }
                end(row.id(), row.version(), election.firstDay().minusDays(1));
                left.add(row);
            }
        }
        List<String> added =
                election.names().stream().filter(name -> !stayed.contains(name)).toList();
        added.forEach(name ->
                roster.save(new NewRosterEntry(name, election.role(), election.unitId(), election.firstDay(), null)));
        events.publishEvent(new RosterChanged(
                by.name(),
                null,
                election.role().code() + " -" + left.size() + " =" + stayed.size() + " +" + added.size()));
        return new Election.Outcome(left, stayed, added);
    }

    /** Who is in a role of exactly this unit without a last day, or with one that is still to come. */
    @Transactional(readOnly = true)
    public List<RosterRow> running(long unitId, RosterRole role) {
        return jdbc.sql(COLUMNS + FROM + " and r.unit_id = :unit and r.role = :role and (r.until_at is null or"
                        + " r.until_at > :now) order by r.id")
                .params(values(new RosterFilter(role, null, null)))
                .param("unit", unitId)
                .param("now", at(clock.instant()))
                .query(RosterDesk::row)
                .list();
    }

    @Transactional(readOnly = true)
    public RosterRow get(long id) {
        return jdbc.sql(COLUMNS + FROM + " and r.id = :id")
                .params(values(new RosterFilter(null, null, null)))
                .param("id", id)
                .query(RosterDesk::row)
                .optional()
                .orElseThrow(() -> new Refused("roster.unknown"));
    }

    private void write(
            String sql, Map<String, Object> texts, long id, int version, LocalDate from, @Nullable LocalDate to) {
        int written = jdbc.sql(sql)
                .params(texts)
                .param("from", at(ChinaTime.startOf(from)))
                .param("until", to == null ? null : at(ChinaTime.startOf(to.plusDays(1))))
                .param("id", id)
                .param("version", version)
                .update();
        if (written == 0) {
            throw new Refused("roster.changed");
        }
    }

    private CurrentUser mayKeep(long unitId) {
        CurrentUser user = asking.as(Role.CLERK, Role.LEADER, Role.ADMIN);
        Long home = user.unitId();
        if (home != null && !units.isBelow(unitId, home)) {
            throw new Refused("unit.unknown", unitId);
        }
        return user;
    }

    private List<RosterRow> rows(RosterFilter filter, String slice, long key, int limit) {
        return jdbc.sql(COLUMNS + FROM + conditions(filter) + slice + " fetch first " + limit + " rows only")
                .params(values(filter))
                .param("key", key)
                .query(RosterDesk::row)
                .list();
    }

    private static String conditions(RosterFilter filter) {
        return (filter.role() == null ? "" : " and r.role = :role")
                + (filter.unitId() == null
                        ? ""
                        : " and r.unit_id in (select t.unit_id from unit_closure t where t.ancestor_id = :below)")
                + (filter.on() == null ? "" : " and r.from_at <= :on and (r.until_at is null or r.until_at > :on)");
    }

    private Map<String, Object> values(RosterFilter filter) {
        Long home = asking.as(Role.CLERK, Role.LEADER, Role.ADMIN).unitId();
        Map<String, Object> values = new HashMap<>();
        values.put("everywhere", home == null);
        values.put("home", home == null ? -1L : home);
        if (filter.role() != null) {
            values.put("role", filter.role().code());
        }
        if (filter.unitId() != null) {
            values.put("below", filter.unitId());
        }
        if (filter.on() != null) {
            values.put("on", at(ChinaTime.startOf(filter.on())));
        }
        return values;
    }

    private static NewRosterEntry named(NewRosterEntry entry) {
        return new NewRosterEntry(entry.name().strip(), entry.role(), entry.unitId(), entry.from(), entry.to());
    }

    private static String said(NewRosterEntry entry) {
        return entry.role().code() + " " + entry.name() + " " + entry.from() + "/" + entry.to();
    }

    private static String said(RosterRow row) {
        return row.role().code() + " " + row.name() + " " + row.from() + "/" + row.to();
    }

    private static RosterRow row(ResultSet row, int index) throws SQLException {
        var until = row.getTimestamp("until_at");
        return new RosterRow(
                row.getLong("id"),
                row.getString("name"),
                Coded.find(RosterRole.class, row.getString("role")).orElseThrow(),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                ChinaTime.dayOf(row.getTimestamp("from_at").toInstant()),
                until == null ? null : ChinaTime.dayOf(until.toInstant().minusMillis(1)),
                row.getInt("version"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
