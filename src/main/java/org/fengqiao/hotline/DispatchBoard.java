package org.fengqiao.hotline;

import static org.fengqiao.hotline.TicketConditions.COLUMNS;
import static org.fengqiao.hotline.TicketConditions.FROM;
import static org.fengqiao.hotline.TicketConditions.WAITING;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.kernel.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every ticket that waits for somebody, by when it is due: what is late, what is due today, and what comes then. */
@Service
@Transactional(readOnly = true)
public class DispatchBoard {
    private static final List<DueShelf> SHELVES = List.of(DueShelf.OVERDUE, DueShelf.TODAY, DueShelf.LATER);

    /** One column of the board: the most urgent of it, and how many there are altogether. */
    public record Shelf(DueShelf due, int total, List<TicketRow> rows) {}

    private final JdbcClient jdbc;
    private final TicketConditions conditions;

    DispatchBoard(JdbcClient jdbc, TicketConditions conditions) {
        this.jdbc = jdbc;
        this.conditions = conditions;
    }

    /** The three shelves, each with at most {@code limit} tickets; one query for all of them. */
    public List<Shelf> shelves(TicketFilter filter, int limit) {
        Map<DueShelf, List<TicketRow>> rows = new EnumMap<>(DueShelf.class);
        Map<DueShelf, Integer> totals = new EnumMap<>(DueShelf.class);
        jdbc.sql("select * from (select b.*, count(*) over (partition by b.shelf) as total_no, row_number() over"
                        + " (partition by b.shelf order by b.due_at nulls last, b.id) as place_no from (select "
                        + COLUMNS + ", case when w.due_at < :now then 'overdue' when w.due_at <= :today then 'today'"
                        + " else 'later' end as shelf" + FROM + WAITING + conditions.where(filter)
                        + ") b) n where n.place_no <= :limit order by n.shelf, n.place_no")
                .params(conditions.parameters(filter))
                .param("limit", limit)
                .query((row, index) -> {
                    DueShelf due =
                            Coded.find(DueShelf.class, row.getString("shelf")).orElseThrow();
                    totals.put(due, row.getInt("total_no"));
                    rows.computeIfAbsent(due, key -> new ArrayList<>()).add(TicketRows.row(row, index));
                    return due;
                })
                .list();
        return SHELVES.stream()
                .map(due -> new Shelf(due, totals.getOrDefault(due, 0), rows.getOrDefault(due, List.of())))
                .toList();
    }
}
