package org.fengqiao.report.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.report.Reading;
import org.fengqiao.report.RecordSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the records that a leader wants to see before figures go out. Every select is one, and counts as figures do. */
@Component
class OddRecords {
    private final JdbcClient jdbc;

    OddRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A case and what is odd about it.
     *
     * @param receivedAt when it began: received, of a ticket dispatched, of a petition accepted
     * @param at when it was closed, entered or received, as the select says
     * @param actor who; empty where nobody is meant
     * @param all how many the select found in all
     */
    record Odd(String number, String title, OffsetDateTime receivedAt, OffsetDateTime at, String actor, long all) {}

    private static final String COLUMNS = "c.number, c.title, c.received_at";

    private static final String VISIBLE = RecordSource.VISIBLE;

    /** Three and more that one person closed within the same minute. */
    private static final String SAME_MINUTE = """
            select b.number, b.title, b.received_at, b.at_minute as at_time, b.actor, count(*) over () as in_all from (
              select m.*, count(*) over (partition by m.actor, m.at_minute) as together from (
                select distinct c.number, c.title, c.received_at, date_trunc('minute', t.recorded_at) as at_minute,
                  t.actor
                from case_file c
                join timeline_entry t on t.case_id = c.id and t.happened_at = c.closed_at and t.verb <> 'imported'
                where {visible} and c.closed_at >= :start and c.closed_at < :end
              ) m
            ) b where b.together >= :many
            order by b.at_minute, b.actor, b.number fetch first :most rows only""".replace("{visible}", VISIBLE);

    /** How many were closed on each day that has any. */
    private static final String CLOSED_BY_DAY =
            "select cast({day} as bigint) as on_day, count(*) as n from case_file c where {visible}"
                    + " and c.closed_at >= :start and c.closed_at < :end group by cast({day} as bigint) order by 1";

    private static final String CLOSED_ON = """
            select {columns}, c.closed_at as at_time, '' as actor, count(*) over () as in_all from case_file c
            where {visible} and c.closed_at >= :start and c.closed_at < :end and {day} in (:days)
            order by c.closed_at, c.id fetch first :most rows only""";

    /** Entered here, not by a file, more than a month after it was found, dispatched or received. */
    private static final String ENTERED_LATE = """
            select {columns}, c.registered_at as at_time, c.registered_by as actor, count(*) over () as in_all
            from case_file c
            where {visible} and c.import_run_id is null and c.received_at >= :start and c.received_at < :end
              and c.registered_at >= c.received_at + interval '30' day
              and not c.registered_at >= :periodEnd
            order by c.registered_at, c.id fetch first :most rows only""";

    /** About the period, but entered when it was over. */
    private static final String ENTERED_AFTER_END = """
            select {columns}, e.at_time, e.actor, count(*) over () as in_all from (
              select c.id, c.registered_at as at_time, c.registered_by as actor from case_file c
              where {visible} and c.import_run_id is null and c.received_at >= :start and c.received_at < :end
                and c.registered_at >= :periodEnd
              union all
              select f.id, f.recorded_at, f.actor from (
                select c.id, t.recorded_at, t.actor,
                  row_number() over (partition by c.id order by t.recorded_at, t.id) as nth
                from case_file c
                join timeline_entry t on t.case_id = c.id and t.verb <> 'imported'
                  and t.happened_at >= :start and t.happened_at < :end and t.recorded_at >= :periodEnd
                where {visible} and c.received_at < :end and (c.closed_at is null or c.closed_at >= :start)
                  and c.registered_at < :periodEnd
              ) f where f.nth = 1
            ) e join case_file c on c.id = e.id
            order by e.at_time, c.id fetch first :most rows only""";

    /** Received before the period was over, closed when it was. */
    private static final String CLOSED_AFTER_END = """
            select {columns}, c.closed_at as at_time, '' as actor, count(*) over () as in_all from case_file c
            where {visible} and c.received_at < :periodEnd and c.closed_at >= :periodEnd
            order by c.closed_at, c.id fetch first :most rows only""";

    /** Ended before they began: what breaks the equation of what is carried over. */
    private static final String ENDED_BEFORE_BEGUN = """
            select c.number, c.title, coalesce(k.dispatched_at, p.accepted_at, c.received_at) as received_at,
              c.closed_at as at_time, '' as actor, count(*) over () as in_all from case_file c
            left join ticket k on k.case_id = c.id
            left join petition p on p.case_id = c.id
            where {visible} and c.kind = :kind
              and c.closed_at < coalesce(k.dispatched_at, p.accepted_at, c.received_at)
              and (c.closed_at >= :start or c.received_at >= :start) and c.received_at < :end
            order by c.closed_at, c.id fetch first :most rows only""";

    List<Odd> sameMinute(Reading reading, int many) {
        return list(SAME_MINUTE, reading, Map.of("many", many));
    }

    /** By day, in days since 1970. */
    Map<Long, Long> closedByDay(Reading reading) {
        Map<Long, Long> days = new java.util.LinkedHashMap<>();
        jdbc.sql(filled(CLOSED_BY_DAY)).params(parameters(reading, Map.of())).query(row -> {
            days.put(row.getLong("on_day"), row.getLong("n"));
        });
        return days;
    }

    List<Odd> closedOn(Reading reading, List<Long> days) {
        return list(CLOSED_ON, reading, Map.of("days", days));
    }

    List<Odd> enteredLate(Reading reading) {
        return list(ENTERED_LATE, reading, Map.of());
    }

    List<Odd> enteredAfterEnd(Reading reading) {
        return list(ENTERED_AFTER_END, reading, Map.of());
    }

    List<Odd> closedAfterEnd(Reading reading) {
        return list(CLOSED_AFTER_END, reading, Map.of());
    }

    List<Odd> endedBeforeBegun(Reading reading, String kind) {
        return list(ENDED_BEFORE_BEGUN, reading, Map.of("kind", kind));
    }

    /** Tickets of the hotline that came in the period and were sent back: new, though no figure counts them. */
    long ticketsSentBack(Reading reading) {
        return count(reading, """
                select count(*) from case_file c join ticket t on t.case_id = c.id
                where c.kind = 'ticket' and {visible} and t.channel = '12345' and t.returned_at < :asOf
                  and coalesce(t.dispatched_at, c.received_at) >= :start and coalesce(t.dispatched_at, c.received_at) < :end""");
    }

    /** Petitions accepted in the period and handed back. */
    long petitionsHandedBack(Reading reading) {
        return count(reading, """
                select count(*) from case_file c join petition p on p.case_id = c.id
                where c.kind = 'petition' and {visible} and p.returned_at < :asOf
                  and p.accepted_at >= :start and p.accepted_at < :end""");
    }

    private long count(Reading reading, String sql) {
        return jdbc.sql(filled(sql))
                .params(parameters(reading, Map.of()))
                .query(Long.class)
                .single();
    }

    private List<Odd> list(String sql, Reading reading, Map<String, ?> more) {
        return jdbc.sql(filled(sql))
                .params(parameters(reading, more))
                .query(OddRecords::odd)
                .list();
    }

    private static Odd odd(ResultSet row, int index) throws SQLException {
        return new Odd(
                row.getString("number"),
                row.getString("title"),
                row.getObject("received_at", OffsetDateTime.class),
                row.getObject("at_time", OffsetDateTime.class),
                row.getString("actor"),
                row.getLong("in_all"));
    }

    private static String filled(String sql) {
        return sql.replace("{visible}", VISIBLE)
                .replace("{columns}", COLUMNS)
                .replace("{day}", RecordSource.dayOf("c.closed_at"));
    }

    private static Map<String, Object> parameters(Reading reading, Map<String, ?> more) {
        Map<String, Object> parameters = new HashMap<>(reading.parameters());
        parameters.put(
                "periodEnd", reading.period().end().atZone(ChinaTime.ZONE).toOffsetDateTime());
        parameters.put("most", CheckResult.MOST);
        parameters.putAll(more);
        return parameters;
    }
}
