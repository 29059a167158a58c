package org.fengqiao.hotline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What tickets can be about: a township's own tree, or the default one where it has none. */
@Service
@Transactional(readOnly = true)
public class TicketCategories {
    private final JdbcClient jdbc;
    private final TicketPlaces places;

    TicketCategories(JdbcClient jdbc, TicketPlaces places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    /** The tree that holds for a unit, each node behind its parent. */
    public List<CategoryRow> of(long unitId) {
        List<CategoryRow> all = rows(places.township(unitId).id());
        List<CategoryRow> tree = new ArrayList<>();
        add(tree, all, null, 0);
        return tree;
    }

    private List<CategoryRow> rows(long township) {
        List<CategoryRow> own = query("unit_id = :unit", township);
        return own.isEmpty() ? query("unit_id is null and :unit > 0", township) : own;
    }

    private List<CategoryRow> query(String where, long unit) {
        return jdbc.sql("select id, parent_id, code, name from ticket_category where active = true and " + where
                        + " order by position_no, id")
                .param("unit", unit)
                .query((row, index) -> new CategoryRow(
                        row.getLong("id"),
                        row.getObject("parent_id", Long.class),
                        row.getString("code"),
                        row.getString("name"),
                        0))
                .list();
    }

    private static void add(List<CategoryRow> tree, List<CategoryRow> all, @Nullable Long parent, int depth) {
        for (CategoryRow row : all) {
            if (Objects.equals(row.parentId(), parent)) {
                tree.add(new CategoryRow(row.id(), parent, row.code(), row.name(), depth));
                add(tree, all, row.id(), depth + 1);
            }
        }
    }

    /** The words of a category with those above it: {@code 住房城建 / 供水}. */
    @Nullable String path(@Nullable Long id) {
        return id == null ? null : path(id, 0);
    }

    private String path(long id, int depth) {
        CategoryRow row = jdbc.sql("select id, parent_id, code, name from ticket_category where id = ?")
                .param(id)
                .query((found, index) -> new CategoryRow(
                        found.getLong("id"),
                        found.getObject("parent_id", Long.class),
                        found.getString("code"),
                        found.getString("name"),
                        depth))
                .optional()
                .orElseThrow(() -> new Refused("ticket.category.unknown"));
        Long parent = row.parentId();
        return parent == null ? row.name() : path(parent, depth + 1) + " / " + row.name();
    }
}
