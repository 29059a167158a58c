package org.fengqiao.hotline;

import static org.fengqiao.hotline.TicketConditions.COLUMNS;
import static org.fengqiao.hotline.TicketConditions.FROM;
import static org.fengqiao.hotline.TicketConditions.WAITING;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of tickets, newest first, in pages by key and within what the current user may see. */
@Service
@Transactional(readOnly = true)
public class TicketSearch {
    private final JdbcClient jdbc;
    private final TicketConditions conditions;

    TicketSearch(JdbcClient jdbc, TicketConditions conditions) {
        this.jdbc = jdbc;
        this.conditions = conditions;
    }

    /** At most {@code limit} tickets with an id below {@code beforeId}; Long.MAX_VALUE for the first page. */
    public List<TicketRow> page(TicketFilter filter, long beforeId, int limit) {
        return rows(filter, " and c.id < :key order by c.id desc", beforeId, limit);
    }

    /** The page before the one that starts below {@code afterId}: the ids just above it, newest first again. */
    public List<TicketRow> pageBefore(TicketFilter filter, long afterId, int limit) {
        return rows(filter, " and c.id > :key order by c.id", afterId, limit).reversed();
    }

    private List<TicketRow> rows(TicketFilter filter, String slice, long key, int limit) {
        return jdbc.sql("select " + COLUMNS + FROM + " left" + WAITING + conditions.where(filter) + slice
                        + " fetch first " + limit + " rows only")
                .params(conditions.parameters(filter))
                .param("key", key)
                .query(TicketRows::row)
                .list();
    }

    /** How many there are, counted no further than the limit. */
    public int count(TicketFilter filter, int limit) {
        return jdbc.sql("select count(*) from (select c.id" + FROM + " left" + WAITING + conditions.where(filter)
                        + " fetch first " + limit + " rows only) counted")
                .params(conditions.parameters(filter))
                .query(Integer.class)
                .single();
    }
}
