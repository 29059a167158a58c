package org.fengqiao.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.fengqiao.docket.CaseDuty;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Coded;
import org.fengqiao.organization.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of hand-overs. */
@Component
class HandOverRows {
    /** @param successorLeaves the successor's account has a last day */
    record Known(
            long id,
            @Nullable Long userId,
            String name,
            long unitId,
            String unitName,
            LocalDate lastDay,
            @Nullable Long successorId,
            @Nullable String successorName,
            boolean successorLeaves,
            HandOverState state,
            int version) {}

    private static final String SELECT = "select h.*, u.name as unit_name, s.name as successor,"
            + " s.until_at as successor_until from handover h join unit u on u.id = h.unit_id"
            + " left join app_user s on s.id = h.successor_id where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    HandOverRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long add(@Nullable Long userId, String name, long unitId, LocalDate lastDay, @Nullable Long successor, String by) {
        long id = jdbc.sql("select nextval('handover_seq')").query(Long.class).single();
        jdbc.sql("insert into handover (id, user_id, name, unit_id, until_at, successor_id, state, opened_at,"
                        + " opened_by) values (?, ?, ?, ?, ?, ?, 'open', ?, ?)")
                .param(id)
                .param(userId)
                .params(name, unitId, at(ChinaTime.startOf(lastDay.plusDays(1))))
                .param(successor)
                .params(at(clock.instant()), by)
                .update();
        return id;
    }

    Optional<Known> find(long id) {
        return jdbc.sql(SELECT + "h.id = ?").param(id).query(HandOverRows::row).optional();
    }

    /** The running hand-over of somebody; there is at most one. */
    Optional<Known> openOf(@Nullable Long userId, String name, long unitId) {
        return jdbc
                .sql(SELECT + "h.state = 'open' and ((h.user_id is not null and h.user_id = :user)"
                        + " or (:nobody and h.user_id is null and h.name = :name and h.unit_id = :unit)) order by h.id")
                .param("user", userId == null ? -1L : userId)
                .param("nobody", userId == null)
                .param("name", name)
                .param("unit", unitId)
                .query(HandOverRows::row)
                .list()
                .stream()
                .findFirst();
    }

    /** Those of one's own units, and those that are for oneself to confirm; open ones first, then the newest. */
    List<Known> of(CurrentUser reader, boolean keeper, int limit) {
        Long home = reader.unitId();
        return jdbc.sql(SELECT + "h.state <> 'withdrawn' and (h.successor_id = :self or (:keeper and (:everywhere or"
                        + " exists (select 1 from unit_closure c where c.unit_id = h.unit_id"
                        + " and c.ancestor_id = :home)))) order by case when h.state = 'open' then 0 else 1 end,"
                        + " h.id desc fetch first " + limit + " rows only")
                .param("self", reader.id() == null ? -1L : reader.id())
                .param("keeper", keeper)
                .param("everywhere", home == null)
                .param("home", home == null ? -1L : home)
                .query(HandOverRows::row)
                .list();
    }

    boolean choose(long id, int version, long successorId) {
        return jdbc.sql("update handover set successor_id = ?, version = version + 1"
                                + " where id = ? and version = ? and state = 'open'")
                        .params(successorId, id, version)
                        .update()
                > 0;
    }

    void lastDay(long id, LocalDate lastDay) {
        jdbc.sql("update handover set until_at = ?, version = version + 1 where id = ?")
                .params(at(ChinaTime.startOf(lastDay.plusDays(1))), id)
                .update();
    }

    void state(long id, HandOverState state) {
        jdbc.sql("update handover set state = ?, confirmed_at = ?, version = version + 1 where id = ?")
                .params(state.code(), at(clock.instant()), id)
                .update();
    }

    void passed(long handoverId, CaseDuty duty, String to) {
        jdbc.sql("insert into handover_item (id, handover_id, kind, reference, case_id, title, passed_at, passed_to)"
                        + " values (nextval('handover_item_seq'), ?, ?, ?, ?, ?, ?, ?)")
                .params(handoverId, duty.kind(), duty.reference())
                .param(duty.caseId())
                .params(
                        duty.title().length() > 300 ? duty.title().substring(0, 300) : duty.title(),
                        at(clock.instant()),
                        to)
                .update();
    }

    private static Known row(ResultSet row, int index) throws SQLException {
        return new Known(
                row.getLong("id"),
                row.getObject("user_id", Long.class),
                row.getString("name"),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                ChinaTime.dayOf(row.getTimestamp("until_at").toInstant().minusMillis(1)),
                row.getObject("successor_id", Long.class),
                row.getString("successor"),
                row.getTimestamp("successor_until") != null,
                Coded.find(HandOverState.class, row.getString("state")).orElseThrow(),
                row.getInt("version"));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
