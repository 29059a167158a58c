package org.fengqiao.organization;

import java.util.List;
import java.util.Optional;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tree of units: county, township, village or community, grid; offices and committees beside them. */
@Service
public class Units {
    private static final String ROW = "select u.id, u.code, u.name, u.short_name, u.kind, u.parent_id from unit u ";

    private final UnitRepository units;
    private final JdbcClient jdbc;

    Units(UnitRepository units, JdbcClient jdbc) {
        this.units = units;
        this.jdbc = jdbc;
    }

    public UnitRow get(long id) {
        return find(id).orElseThrow(() -> new Refused("unit.unknown", id));
    }

    public Optional<UnitRow> find(long id) {
        return jdbc.sql(ROW + "where u.id = ?").param(id).query(Units::row).optional();
    }

    public Optional<UnitRow> byCode(String code) {
        return jdbc.sql(ROW + "where u.code = ?")
                .param(NewUnit.officialCode(code))
                .query(Units::row)
                .optional();
    }

    public Optional<UnitRow> byShortName(String shortName) {
        return jdbc.sql(ROW + "where u.short_name = ?")
                .param(shortName)
                .query(Units::row)
                .optional();
    }

    /** The unit above one of this code, as the code's beginning tells. */
    public Optional<UnitRow> parentByCode(String code) {
        for (int length = code.length() - 1; length >= 2; length--) {
            Optional<UnitRow> parent = byCode(code.substring(0, length));
            if (parent.isPresent()) {
                return parent;
            }
        }
        return Optional.empty();
    }

    public List<UnitRow> ofKind(UnitKind kind) {
        return jdbc.sql(ROW + "where u.kind = ? order by u.code")
                .param(kind.code())
                .query(Units::row)
                .list();
    }

    /** The units that stand below none, ordered by code. */
    public List<UnitRow> tops() {
        return jdbc.sql(ROW + "where u.parent_id is null order by u.code")
                .query(Units::row)
                .list();
    }

    /** Everything below a unit, itself included, ordered by code. */
    public List<UnitRow> below(long ancestorId) {
        return jdbc.sql(ROW + "join unit_closure t on t.unit_id = u.id where t.ancestor_id = ? order by u.code")
                .param(ancestorId)
                .query(Units::row)
                .list();
    }

    /** The units below an ancestor (itself included) that have exactly this name. */
    public List<UnitRow> named(String name, long ancestorId) {
        return jdbc.sql(ROW + "join unit_closure t on t.unit_id = u.id where t.ancestor_id = ? and u.name = ?")
                .param(ancestorId)
                .param(name)
                .query(Units::row)
                .list();
    }

    public List<UnitRow> children(long parentId) {
        return jdbc.sql(ROW + "where u.parent_id = ? order by u.code")
                .param(parentId)
                .query(Units::row)
                .list();
    }

    /** The unit itself or the nearest one above it that is of one of these kinds. */
    public Optional<UnitRow> nearest(long unitId, UnitKind... kinds) {
        List<UnitRow> upwards = jdbc.sql(
                        ROW + "join unit_closure t on t.ancestor_id = u.id where t.unit_id = ? order by t.depth")
                .param(unitId)
                .query(Units::row)
                .list();
        List<UnitKind> wanted = List.of(kinds);
        return upwards.stream().filter(unit -> wanted.contains(unit.kind())).findFirst();
    }

    public boolean isBelow(long unitId, long ancestorId) {
        return jdbc.sql("select count(*) from unit_closure where ancestor_id = ? and unit_id = ?")
                        .param(ancestorId)
                        .param(unitId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Enters a unit and its place in the tree; refuses a code that exists or a parent that does not. */
    @Transactional
    public UnitRow add(NewUnit facts) {
        if (units.findByCode(facts.code()).isPresent()) {
            throw new Refused("unit.code.taken", facts.code());
        }
        UnitRow parent = parentOf(facts).orElse(null);
        if (parent == null && facts.parentCode() != null) {
            throw new Refused("unit.parent.unknown", facts.parentCode());
        }
        UnitRow added = units.saveAndFlush(new Unit(named(facts), parent == null ? null : parent.id()))
                .row();
        placeInTree(added);
        return added;
    }

    /**
     * Enters a unit, or corrects the one that has this code.
     *
     * @return what happened
     */
    @Transactional
    public Saved save(NewUnit facts) {
        Optional<Unit> known = units.findByCode(facts.code());
        if (known.isEmpty()) {
            add(facts);
            return Saved.ADDED;
        }
        // Where the facts name no parent, the one it has is meant.
        Long parent = facts.parentCode() == null
                ? known.get().row().parentId()
                : parentOf(facts).map(UnitRow::id).orElse(null);
        if (known.get().says(facts, parent)) {
            return Saved.UNCHANGED;
        }
        known.get().correct(facts);
        return Saved.CORRECTED;
    }

    /** What {@link #save} did. */
    public enum Saved {
        ADDED,
        CORRECTED,
        UNCHANGED
    }

    private Optional<UnitRow> parentOf(NewUnit facts) {
        if (facts.parentCode() != null) {
            return byCode(facts.parentCode());
        }
        return parentByCode(facts.code());
    }

    /** A township's numbers need a short name that no other has: the name without its kind, else with its code. */
    private NewUnit named(NewUnit facts) {
        if (facts.kind() != UnitKind.TOWNSHIP || facts.shortName() != null) {
            return facts;
        }
        String shortName = facts.name().replaceFirst("(.)(镇|乡|街道|街道办事处)$", "$1");
        boolean taken = jdbc.sql("select count(*) from unit where short_name = ?")
                        .param(shortName)
                        .query(Integer.class)
                        .single()
                > 0;
        return facts.withShortName(taken ? shortName + facts.code() : shortName);
    }

    private void placeInTree(UnitRow unit) {
        jdbc.sql("insert into unit_closure (ancestor_id, unit_id, depth) values (?, ?, 0)")
                .param(unit.id())
                .param(unit.id())
                .update();
        @Nullable Long parent = unit.parentId();
        if (parent != null) {
            jdbc.sql("insert into unit_closure (ancestor_id, unit_id, depth) "
                            + "select ancestor_id, cast(? as bigint), depth + 1 from unit_closure where unit_id = ?")
                    .param(unit.id())
                    .param(parent)
                    .update();
        }
    }

    private static UnitRow row(java.sql.ResultSet row, int index) throws java.sql.SQLException {
        long parent = row.getLong("parent_id");
        return new UnitRow(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                org.fengqiao.kernel.Coded.find(UnitKind.class, row.getString("kind"))
                        .orElseThrow(),
                parent == 0 ? null : parent);
    }
}
