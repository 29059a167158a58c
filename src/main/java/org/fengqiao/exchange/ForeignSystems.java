package org.fengqiao.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.exchange.ForeignSystem.ForeignField;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The other systems of a township, and what is still to be entered there. */
@Service
@Transactional
public class ForeignSystems {
    private static final String MINE =
            " (:everywhere or s.unit_id in (select t.unit_id from unit_closure t where t.ancestor_id = :scopeUnit)"
                    + " or s.unit_id in (select t.ancestor_id from unit_closure t where t.unit_id = :scopeUnit)) ";
    /** A case with a number there; what came from that system has one. */
    static final String KNOWN_THERE =
            " (exists (select 1 from external_ref e where e.case_id = c.id and e.system = :system)"
                    + " or exists (select 1 from imported_row i where i.case_id = c.id and i.source_system = :system)) ";

    private static final String WAITING = " from case_file c join unit u on u.id = c.unit_id"
            + " where c.kind in (:kinds) and c.state in ('open', 'closed', 'archived') and c.received_at >= :since"
            + " and c.unit_id in (select t.unit_id from unit_closure t join foreign_system s on s.unit_id = t.ancestor_id"
            + " where s.id = :systemId) and not" + KNOWN_THERE + "and" + CaseAccess.MAY_SEE;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Units units;
    private final Asking asking;

    ForeignSystems(JdbcTemplate jdbc, Units units, Asking asking) {
        this.jdbc = JdbcClient.create(jdbc);
        this.ids = new Ids(jdbc, "foreign_system_seq");
        this.units = units;
        this.asking = asking;
    }

    /** Those of the units above and below the caller's. */
    @Transactional(readOnly = true)
    public List<ForeignSystem> all() {
        return jdbc.sql("select s.* from foreign_system s where" + MINE + "order by s.name, s.id")
                .params(scope())
                .query(this::row)
                .list();
    }

    @Transactional(readOnly = true)
    public ForeignSystem get(long id) {
        return jdbc.sql("select s.* from foreign_system s where s.id = :id and" + MINE)
                .param("id", id)
                .params(scope())
                .query(this::row)
                .optional()
                .orElseThrow(() -> new Refused("foreign.unknown"));
    }

    /** Stores a system, new or changed, for the caller's township; its name ties it to the numbers it gave. */
    public long save(ForeignSystem system) {
        CurrentUser by = asking.as(Role.CLERK, Role.ADMIN);
        String name = system.name().strip();
        if (name.isEmpty() || name.length() > 100) {
            throw new Refused("foreign.name");
        }
        if (system.kinds().isEmpty()) {
            throw new Refused("foreign.kinds");
        }
        long unit = system.id() == 0 ? home(by) : unitOf(system.id());
        boolean taken = jdbc.sql("select count(*) from foreign_system where unit_id = ? and name = ? and id <> ?")
                        .params(unit, name, system.id())
                        .query(Integer.class)
                        .single()
                > 0;
        if (taken) {
            throw new Refused("foreign.name.taken", name);
        }
        String kinds = system.kinds().stream().map(CaseKind::code).collect(Collectors.joining(","));
        long id = system.id();
        if (id == 0) {
            synchronized (ids) {
                id = ids.next();
            }
            jdbc.sql("insert into foreign_system (id, unit_id, name, kinds, since_day) values (?, ?, ?, ?, ?)")
                    .params(id, unit, name, kinds, system.since())
                    .update();
        } else {
            get(id);
            jdbc.sql("update foreign_system set name = ?, kinds = ?, since_day = ? where id = ?")
                    .params(name, kinds, system.since(), id)
                    .update();
            jdbc.sql("delete from foreign_field where system_id = ?").param(id).update();
        }
        int position = 0;
        for (ForeignField field : system.fields()) {
            jdbc.sql("insert into foreign_field (system_id, position_no, field, label) values (?, ?, ?, ?)")
                    .params(id, position++, field.field(), label(field))
                    .update();
        }
        return id;
    }

    /** Numbers that cases have in it stay. */
    public void delete(long id) {
        asking.as(Role.CLERK, Role.ADMIN);
        get(id);
        jdbc.sql("delete from foreign_field where system_id = ?").param(id).update();
        jdbc.sql("delete from foreign_system where id = ?").param(id).update();
    }

    /** Cases without a number there, oldest first, after a key. */
    @Transactional(readOnly = true)
    public List<ForeignWaiting> waiting(long systemId, long afterId, int limit) {
        return waiting(systemId, "and c.id > :key order by c.id limit :limit", afterId, limit);
    }

    /** The page before a key, oldest first again. */
    @Transactional(readOnly = true)
    public List<ForeignWaiting> waitingBefore(long systemId, long beforeId, int limit) {
        return waiting(systemId, "and c.id < :key order by c.id desc limit :limit", beforeId, limit)
                .reversed();
    }

    private List<ForeignWaiting> waiting(long systemId, String page, long key, int limit) {
        return jdbc.sql("select c.id, c.number, c.kind, c.title, u.name as unit_name, c.received_at" + WAITING + page)
                .params(parameters(get(systemId)))
                .param("key", key)
                .param("limit", limit)
                .query((row, index) -> new ForeignWaiting(
                        row.getLong("id"),
                        row.getString("number"),
                        Coded.find(CaseKind.class, row.getString("kind")).orElseThrow(),
                        row.getString("title"),
                        row.getString("unit_name"),
                        row.getTimestamp("received_at").toInstant()))
                .list();
    }

    @Transactional(readOnly = true)
    public int countWaiting(long systemId, int limit) {
        return jdbc.sql("select count(*) from (select c.id" + WAITING + "limit :limit) counted")
                .params(parameters(get(systemId)))
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    /** Whether a case is one of those that wait. */
    boolean waits(ForeignSystem system, long caseId) {
        return jdbc.sql("select count(*)" + WAITING + "and c.id = :case")
                        .params(parameters(system))
                        .param("case", caseId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Map<String, Object> parameters(ForeignSystem system) {
        Map<String, Object> values = new HashMap<>(CaseAccess.parameters(asking.user()));
        values.put("systemId", system.id());
        values.put("system", system.name());
        values.put("kinds", system.kinds().stream().map(CaseKind::code).toList());
        values.put("since", Stored.at(ChinaTime.startOf(system.since())));
        return values;
    }

    private static String label(ForeignField field) {
        String label = field.label().strip();
        if (label.isEmpty() || label.length() > 100) {
            throw new Refused("foreign.label");
        }
        return label;
    }

    private long home(CurrentUser by) {
        Long own = by.unitId();
        if (own != null) {
            return units.nearest(own, UnitKind.TOWNSHIP).map(UnitRow::id).orElse(own);
        }
        List<UnitRow> townships = units.ofKind(UnitKind.TOWNSHIP);
        if (townships.size() != 1) {
            throw new Refused("import.unit.choose");
        }
        return townships.getFirst().id();
    }

    long unitOf(long systemId) {
        return jdbc.sql("select unit_id from foreign_system where id = ?")
                .param(systemId)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new Refused("foreign.unknown"));
    }

    private Map<String, Object> scope() {
        Long unit = asking.user().unitId();
        return Map.of("everywhere", unit == null, "scopeUnit", unit == null ? -1L : unit);
    }

    private ForeignSystem row(ResultSet row, int index) throws SQLException {
        long id = row.getLong("id");
        return new ForeignSystem(
                id,
                row.getString("name"),
                Arrays.stream(row.getString("kinds").split(","))
                        .flatMap(code -> Coded.find(CaseKind.class, code).stream())
                        .toList(),
                row.getDate("since_day").toLocalDate(),
                jdbc.sql("select field, label from foreign_field where system_id = ? order by position_no")
                        .param(id)
                        .query((line, number) -> new ForeignField(line.getString("field"), line.getString("label")))
                        .list());
    }
}
