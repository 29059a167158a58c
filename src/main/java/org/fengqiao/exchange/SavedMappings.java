package org.fengqiao.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.exchange.row.Mapping;
import org.fengqiao.exchange.row.MappingFile;
import org.fengqiao.exchange.row.MappingText;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mappings that a township keeps, so that the same system's next file comes in by itself. */
@Service
@Transactional
public class SavedMappings {
    private static final int NAME = 100;
    private static final int TEXT = 20_000;
    private static final String ROW =
            "select m.*, u.name as unit_name from import_mapping m join unit u on u.id = m.unit_id where ";
    private static final String MINE =
            " (:everywhere or m.unit_id in (select s.unit_id from unit_closure s where s.ancestor_id = :scopeUnit)"
                    + " or m.unit_id in (select s.ancestor_id from unit_closure s where s.unit_id = :scopeUnit)) ";

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Asking asking;
    private final Clock clock;

    SavedMappings(JdbcTemplate jdbc, Asking asking, Clock clock) {
        this.jdbc = JdbcClient.create(jdbc);
        this.ids = new Ids(jdbc, "import_mapping_seq");
        this.asking = asking;
        this.clock = clock;
    }

    /** Those of the units above and below the caller's; the last used first. */
    public List<SavedMapping> all() {
        return jdbc.sql(ROW + MINE + "order by m.used_at desc nulls last, m.name")
                .params(scope())
                .query(SavedMappings::row)
                .list();
    }

    public List<SavedMapping> of(ImportKind kind) {
        return all().stream().filter(one -> one.kind() == kind).toList();
    }

    public SavedMapping get(long id) {
        return jdbc.sql(ROW + "m.id = :id and" + MINE)
                .param("id", id)
                .params(scope())
                .query(SavedMappings::row)
                .optional()
                .orElseThrow(() -> new Refused("mapping.unknown"));
    }

    /** Keeps a complete mapping under a name; one of the same name is replaced. */
    long save(long unitId, ImportKind kind, String name, Mapping mapping) {
        CurrentUser by = asking.as(Role.CLERK, Role.ADMIN);
        String text = MappingText.of(mapping);
        MappingFile.parse(name, text, kind.rows());
        if (text.length() > TEXT) {
            throw new Refused("mapping.long");
        }
        String bare = name(name);
        Optional<Long> known = jdbc.sql("select id from import_mapping where unit_id = ? and kind = ? and name = ?")
                .params(unitId, kind.code(), bare)
                .query(Long.class)
                .optional();
        if (known.isPresent()) {
            jdbc.sql("update import_mapping set yaml = ? where id = ?")
                    .params(text, known.get())
                    .update();
            return known.get();
        }
        long id;
        synchronized (ids) {
            id = ids.next();
        }
        jdbc.sql("insert into import_mapping (id, unit_id, kind, name, yaml, created_at, created_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, unitId, kind.code(), bare, text, Stored.at(clock.instant()), by.name())
                .update();
        return id;
    }

    public void rename(long id, String name) {
        asking.as(Role.CLERK, Role.ADMIN);
        SavedMapping one = get(id);
        String bare = name(name);
        boolean taken = jdbc.sql("select count(*) from import_mapping m, import_mapping o where m.id = ?"
                                + " and o.unit_id = m.unit_id and o.kind = m.kind and o.name = ? and o.id <> m.id")
                        .params(one.id(), bare)
                        .query(Integer.class)
                        .single()
                > 0;
        if (taken) {
            throw new Refused("mapping.name.taken", bare);
        }
        jdbc.sql("update import_mapping set name = ? where id = ?")
                .params(bare, one.id())
                .update();
    }

    public void delete(long id) {
        asking.as(Role.CLERK, Role.ADMIN);
        jdbc.sql("delete from import_mapping where id = ?").param(get(id).id()).update();
    }

    /** The mapping that a unit last used for a file with one of these headers. */
    Optional<SavedMapping> lastFor(@Nullable Long unitId, ImportKind kind, List<String> headers) {
        return unitId == null || headers.isEmpty()
                ? Optional.empty()
                : jdbc.sql(ROW + "m.unit_id = :unit and m.kind = :kind and m.header in (:headers)"
                                + " order by m.used_at desc fetch first 1 row only")
                        .param("unit", unitId)
                        .param("kind", kind.code())
                        .param("headers", headers)
                        .query(SavedMappings::row)
                        .optional();
    }

    void used(long id, String header) {
        jdbc.sql("update import_mapping set header = ?, used_at = ? where id = ?")
                .params(header, Stored.at(clock.instant()), id)
                .update();
    }

    private static String name(String text) {
        String bare = text.strip();
        if (bare.isEmpty() || bare.length() > NAME) {
            throw new Refused("mapping.name", NAME);
        }
        return bare;
    }

    private Map<String, Object> scope() {
        Long unit = asking.user().unitId();
        return Map.of("everywhere", unit == null, "scopeUnit", unit == null ? -1L : unit);
    }

    private static SavedMapping row(ResultSet row, int index) throws SQLException {
        var used = row.getTimestamp("used_at");
        return new SavedMapping(
                row.getLong("id"),
                ImportKind.of(row.getString("kind")).orElseThrow(),
                row.getString("name"),
                row.getString("unit_name"),
                row.getString("yaml"),
                row.getString("created_by"),
                used == null ? null : used.toInstant());
    }
}
