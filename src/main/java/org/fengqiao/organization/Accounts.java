package org.fengqiao.organization;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The last days of accounts. From the day after, nobody logs in with it, its tokens open nothing, its session ends. */
@Service
@Transactional
public class Accounts {
    private final JdbcClient jdbc;
    private final Asking asking;
    private final Units units;
    private final ApiTokens tokens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            JdbcClient jdbc,
            Asking asking,
            Units units,
            ApiTokens tokens,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.asking = asking;
        this.units = units;
        this.tokens = tokens;
        this.events = events;
        this.clock = clock;
    }

    /** Gives an account its last day; null takes it away again. An administrator or leader of the unit does that. */
    public void end(long userId, @Nullable LocalDate lastDay) {
        CurrentUser by = asking.as(Role.ADMIN, Role.LEADER);
        AccountRow account = find(userId).orElseThrow(() -> new Refused("deputy.nobody"));
        requireScope(by, account);
        if (by.id() != null && by.id() == userId) {
            throw new Refused("account.self");
        }
        if (lastDay != null && lastDay.isBefore(ChinaTime.dayOf(clock.instant()).minusYears(1))) {
            throw new Refused("account.long-ago");
        }
        tokens.revokeEnded();
        if (lastDay == null) {
            tokens.keep(userId);
        }
        Instant until = lastDay == null ? null : ChinaTime.startOf(lastDay.plusDays(1));
        jdbc.sql("update app_user set until_at = ?, version = version + 1 where id = ?")
                .param(until == null ? null : until.atOffset(ZoneOffset.UTC))
                .param(userId)
                .update();
        events.publishEvent(new AccountEnds(by.name(), userId, account.name(), lastDay));
    }

    /** The accounts of one's own units, with their last days, ordered by unit. */
    @Transactional(readOnly = true)
    public List<AccountRow> all() {
        CurrentUser by = asking.as(Role.ADMIN, Role.LEADER, Role.CLERK);
        Long home = by.unitId();
        return jdbc.sql(ROW + " where :everywhere or exists (select 1 from unit_closure c where c.unit_id = p.unit_id"
                        + " and c.ancestor_id = :home) order by u.code, p.id")
                .param("everywhere", home == null)
                .param("home", home == null ? -1L : home)
                .query(Accounts::row)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<AccountRow> find(long userId) {
        return jdbc.sql(ROW + " where p.id = ?")
                .param(userId)
                .query(Accounts::row)
                .optional();
    }

    private static final String ROW = "select p.id, p.login, p.name, p.unit_id, u.name as unit_name, p.until_at,"
            + " (select string_agg(r.role, ',') from user_role r where r.user_id = p.id) as roles"
            + " from app_user p join unit u on u.id = p.unit_id";

    private static AccountRow row(java.sql.ResultSet row, int index) throws java.sql.SQLException {
        var until = row.getTimestamp("until_at");
        return new AccountRow(
                row.getLong("id"),
                row.getString("login"),
                row.getString("name"),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                java.util.Arrays.stream(row.getString("roles").split(","))
                        .flatMap(code -> org.fengqiao.kernel.Coded.find(Role.class, code).stream())
                        .sorted()
                        .toList(),
                until == null ? null : ChinaTime.dayOf(until.toInstant().minusMillis(1)));
    }

    private void requireScope(CurrentUser by, AccountRow account) {
        Long home = by.unitId();
        if (home != null && !units.isBelow(account.unitId(), home)) {
            throw new Refused("deputy.nobody");
        }
    }
}
