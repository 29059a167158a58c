package org.fengqiao.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.fengqiao.kernel.ChinaTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is grid worker, mediator, legal guide or adviser of which unit, from when to when, whether or not they log in. A
 * figure of the year's end is the roster of that day.
 */
@Service
public class Roster {
    private final JdbcClient jdbc;

    Roster(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Known(long id, @Nullable Instant until) {
        static Known of(ResultSet row, int index) throws SQLException {
            OffsetDateTime until = row.getObject("until_at", OffsetDateTime.class);
            return new Known(row.getLong("id"), until == null ? null : until.toInstant());
        }
    }

    /** Enters somebody, or corrects the last day of the entry with this name, role, unit and first day. */
    @Transactional
    public Units.Saved save(NewRosterEntry entry) {
        LocalDate last = entry.to();
        Instant until = last == null ? null : ChinaTime.startOf(last.plusDays(1));
        Optional<Known> known = jdbc.sql(
                        "select id, until_at from roster_entry where unit_id = ? and role = ? and name = ? and from_at = ?")
                .params(entry.unitId(), entry.role().code(), entry.name(), stored(entry.from()))
                .query(Known::of)
                .optional();
        if (known.isEmpty()) {
            jdbc.sql("insert into roster_entry (id, unit_id, name, role, from_at, until_at)"
                            + " values (nextval('roster_entry_seq'), ?, ?, ?, ?, ?)")
                    .params(entry.unitId(), entry.name(), entry.role().code(), stored(entry.from()))
                    .param(until == null ? null : until.atOffset(ZoneOffset.UTC))
                    .update();
            return Units.Saved.ADDED;
        }
        if (Objects.equals(known.get().until(), until)) {
            return Units.Saved.UNCHANGED;
        }
        jdbc.sql("update roster_entry set until_at = ? where id = ?")
                .param(until == null ? null : until.atOffset(ZoneOffset.UTC))
                .param(known.get().id())
                .update();
        return Units.Saved.CORRECTED;
    }

    private static OffsetDateTime stored(LocalDate day) {
        return ChinaTime.startOf(day).atOffset(ZoneOffset.UTC);
    }
}
