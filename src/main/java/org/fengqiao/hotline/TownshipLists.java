package org.fengqiao.hotline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A township's own category tree and list of duties, kept by its clerks, leaders and administrators. The first change
 * copies the default list, which from then on is no longer seen. Nothing is deleted: tickets refer to it.
 */
@Service
@Transactional
public class TownshipLists {
    private static final int NAME = 50;

    private final JdbcClient jdbc;
    private final TicketPlaces places;
    private final Asking asking;

    TownshipLists(JdbcClient jdbc, TicketPlaces places, Asking asking) {
        this.jdbc = jdbc;
        this.places = places;
        this.asking = asking;
    }

    /** Adds a category below another, or at the top. */
    public void addCategory(@Nullable String parentCode, String name) {
        long unit = own();
        ownCategories(unit);
        String words = Said.required(name.strip(), NAME);
        Long parent = parentCode == null ? null : category(unit, parentCode);
        refuseDouble(unit, parent, words);
        insertCategory(unit, parent, "own-" + next("ticket_category_seq"), words, position("ticket_category", unit));
    }

    public void renameCategory(String code, String name) {
        long unit = own();
        ownCategories(unit);
        jdbc.sql("update ticket_category set name = ? where id = ?")
                .params(Said.required(name.strip(), NAME), category(unit, code))
                .update();
    }

    /** Takes a category and everything below it out of the choice; tickets that have it keep it. */
    public void retireCategory(String code) {
        long unit = own();
        ownCategories(unit);
        retire(category(unit, code));
    }

    private void retire(long id) {
        jdbc.sql("update ticket_category set active = false where id = ?")
                .param(id)
                .update();
        jdbc.sql("select id from ticket_category where parent_id = ? and active = true")
                .param(id)
                .query(Long.class)
                .list()
                .forEach(this::retire);
    }

    /** Adds an item to the list of duties, or writes the one with this code anew. */
    public void saveDuty(String code, DutyKind kind, String title, @Nullable String competent) {
        long unit = own();
        ownDuties(unit);
        String number = Said.required(code.strip(), 20);
        String words = Said.required(title.strip(), 200);
        String whose = Said.optional(competent == null || competent.isBlank() ? null : competent.strip(), 100);
        int changed = jdbc.sql("update duty_item set kind = :kind, title = :title, competent = :competent"
                        + " where unit_id = :unit and code = :code and active = true")
                .param("kind", kind.code())
                .param("title", words)
                .param("competent", whose)
                .param("unit", unit)
                .param("code", number)
                .update();
        if (changed == 0) {
            insertDuty(unit, number, kind.code(), words, whose, position("duty_item", unit));
        }
    }

    public void retireDuty(String code) {
        long unit = own();
        ownDuties(unit);
        jdbc.sql("update duty_item set active = false where unit_id = ? and code = ?")
                .params(unit, code)
                .update();
    }

    private long own() {
        CurrentUser user = asking.as(Role.CLERK, Role.LEADER, Role.ADMIN);
        Long home = user.unitId();
        if (home == null || places.township(home).id() != home) {
            throw new Refused("access.role");
        }
        return home;
    }

    /** Parents stand before their children in the default list. */
    private void ownCategories(long unit) {
        if (has("ticket_category", unit)) {
            return;
        }
        Map<Long, Long> copies = new HashMap<>();
        jdbc.sql("select id, parent_id, code, name, position_no from ticket_category where unit_id is null"
                        + " and active = true order by position_no, id")
                .query(row -> {
                    Long parent = row.getObject("parent_id", Long.class);
                    long copy = insertCategory(
                            unit,
                            parent == null ? null : copies.get(parent),
                            row.getString("code"),
                            row.getString("name"),
                            row.getInt("position_no"));
                    copies.put(row.getLong("id"), copy);
                });
    }

    private void ownDuties(long unit) {
        if (has("duty_item", unit)) {
            return;
        }
        jdbc.sql("select code, kind, title, competent, position_no from duty_item where unit_id is null"
                        + " and active = true order by position_no, id")
                .query(row -> {
                    insertDuty(
                            unit,
                            row.getString("code"),
                            row.getString("kind"),
                            row.getString("title"),
                            row.getString("competent"),
                            row.getInt("position_no"));
                });
    }

    private boolean has(String table, long unit) {
        return jdbc.sql("select count(*) from " + table + " where unit_id = ?")
                        .param(unit)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private int position(String table, long unit) {
        return jdbc.sql("select coalesce(max(position_no), 0) + 1 from " + table + " where unit_id = ?")
                .param(unit)
                .query(Integer.class)
                .single();
    }

    private long category(long unit, String code) {
        return jdbc.sql("select id from ticket_category where unit_id = ? and code = ? and active = true")
                .params(unit, code)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new Refused("ticket.category.unknown"));
    }

    private void refuseDouble(long unit, @Nullable Long parent, String name) {
        List<Long> same = jdbc.sql("select id from ticket_category where unit_id = :unit and name = :name"
                        + " and active = true and coalesce(parent_id, 0) = :parent")
                .param("unit", unit)
                .param("name", name)
                .param("parent", parent == null ? 0L : parent)
                .query(Long.class)
                .list();
        if (!same.isEmpty()) {
            throw new Refused("ticket.category.known", name);
        }
    }

    private long insertCategory(long unit, @Nullable Long parent, String code, String name, int position) {
        long id = next("ticket_category_seq");
        jdbc.sql("insert into ticket_category (id, unit_id, parent_id, code, name, position_no)"
                        + " values (:id, :unit, :parent, :code, :name, :position)")
                .param("id", id)
                .param("unit", unit)
                .param("parent", parent)
                .param("code", code)
                .param("name", name)
                .param("position", position)
                .update();
        return id;
    }

    private void insertDuty(
            long unit, String code, String kind, String title, @Nullable String competent, int position) {
        jdbc.sql("insert into duty_item (id, unit_id, code, kind, title, competent, position_no)"
                        + " values (:id, :unit, :code, :kind, :title, :competent, :position)")
                .param("id", next("duty_item_seq"))
                .param("unit", unit)
                .param("code", code)
                .param("kind", kind)
                .param("title", title)
                .param("competent", competent)
                .param("position", position)
                .update();
    }

    /** A number nobody else has; the sequences hand out blocks of 50, of which this takes the first. */
    private long next(String sequence) {
        return jdbc.sql("select nextval('" + sequence + "')").query(Long.class).single();
    }
}
