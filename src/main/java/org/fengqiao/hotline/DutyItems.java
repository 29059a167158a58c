package org.fengqiao.hotline;

import java.util.List;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A township's list of duties (履职事项清单), or the default one where it has none of its own. */
@Service
@Transactional(readOnly = true)
public class DutyItems {
    private static final String ROW = "select id, code, kind, title, competent from duty_item where ";

    private final JdbcClient jdbc;
    private final TicketPlaces places;

    DutyItems(JdbcClient jdbc, TicketPlaces places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    /** The list that holds for a unit, in its order. */
    public List<DutyItemRow> of(long unitId) {
        long township = places.township(unitId).id();
        List<DutyItemRow> own = query("unit_id = :unit and active = true order by position_no, id", township);
        return own.isEmpty()
                ? query("unit_id is null and :unit > 0 and active = true order by position_no, id", township)
                : own;
    }

    /** An item that a return may cite; the township's own duties are no reason to give a ticket back. */
    DutyItemRow forReturn(long id) {
        DutyItemRow item =
                query("id = :unit", id).stream().findFirst().orElseThrow(() -> new Refused("ticket.duty.unknown"));
        if (item.kind() == DutyKind.BASIC) {
            throw new Refused("ticket.duty.own");
        }
        return item;
    }

    private List<DutyItemRow> query(String where, long unit) {
        return jdbc.sql(ROW + where)
                .param("unit", unit)
                .query((row, index) -> new DutyItemRow(
                        row.getLong("id"),
                        row.getString("code"),
                        Coded.find(DutyKind.class, row.getString("kind")).orElseThrow(),
                        row.getString("title"),
                        row.getString("competent")))
                .list();
    }
}
