package org.fengqiao.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who acts for whom while somebody is away. A deputy first says for whom; from then on everything is done with the
 * rights of the one who is away and under both names, "丁玉梅（代白志刚）", in every timeline and in the audit log.
 */
@Service
@Transactional
public class Deputies {
    private static final int NAME = 50;
    private static final int REASON = 200;
    private static final String SELECT = "select d.*, a.name as absent, a.login as absent_login, s.name as deputy,"
            + " a.unit_id as absent_unit from deputy d join app_user a on a.id = d.absent_id"
            + " join app_user s on s.id = d.deputy_id where d.ended_at is null ";

    private final JdbcClient jdbc;
    private final Users users;
    private final Units units;
    private final Colleagues colleagues;
    private final Asking asking;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deputies(
            JdbcClient jdbc,
            Users users,
            Units units,
            Colleagues colleagues,
            Asking asking,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.users = users;
        this.units = units;
        this.colleagues = colleagues;
        this.asking = asking;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lets somebody act for one who is away. Whoever is away says so, or a leader or administrator of the unit does;
     * nobody makes a deputy of oneself.
     */
    public void appoint(long absentId, long deputyId, LocalDate first, LocalDate last, @Nullable String reason) {
        CurrentUser user = asking.self();
        Colleague absent = colleague(user, absentId);
        Colleague deputy = colleague(user, deputyId);
        boolean own = Objects.equals(user.id(), absentId);
        if (!own && !user.is(Role.LEADER) && !user.is(Role.ADMIN)) {
            throw new Refused("access.role");
        }
        if (absentId == deputyId || Objects.equals(user.id(), deputyId)) {
            throw new Refused("deputy.self");
        }
        if (last.isBefore(first) || last.isBefore(ChinaTime.dayOf(clock.instant()))) {
            throw new Refused("roster.to-before-from");
        }
        if (reason != null && reason.length() > REASON) {
            throw new Refused("field.too_long", REASON);
        }
        if (overlaps(absentId, first, last)) {
            throw new Refused("deputy.known", absent.name());
        }
        if (overlaps(deputyId, first, last)) {
            throw new Refused("deputy.away", deputy.name());
        }
        jdbc.sql("insert into deputy (id, absent_id, deputy_id, from_at, until_at, reason, made_at, made_by)"
                        + " values (nextval('deputy_seq'), ?, ?, ?, ?, ?, ?, ?)")
                .params(absentId, deputyId, at(ChinaTime.startOf(first)), at(ChinaTime.startOf(last.plusDays(1))))
                .param(reason == null || reason.isBlank() ? null : reason.strip())
                .params(at(clock.instant()), user.name())
                .update();
        events.publishEvent(new DeputyAppointed(user.name(), absent.name(), deputy.name() + " " + first + "/" + last));
    }

    /** Somebody has come back; whoever acts for that person stops at the next log-in or return. */
    public void end(long id) {
        CurrentUser user = asking.self();
        Absence known = all(user).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refused("deputy.unknown"));
        if (!Objects.equals(user.id(), known.absentId()) && !user.is(Role.LEADER) && !user.is(Role.ADMIN)) {
            throw new Refused("access.role");
        }
        jdbc.sql("update deputy set ended_at = ? where id = ?")
                .params(at(clock.instant()), id)
                .update();
        events.publishEvent(new DeputyAppointed(user.name(), known.absentName(), "-"));
    }

    /** Absences of one's own units that are not over. */
    @Transactional(readOnly = true)
    public List<Absence> current() {
        return all(asking.self());
    }

    /** For whom the person at the screen may act now. */
    @Transactional(readOnly = true)
    public List<Absence> mine() {
        Long self = asking.self().id();
        return self == null
                ? List.of()
                : jdbc.sql(SELECT + "and d.deputy_id = :self and d.from_at <= :now and d.until_at > :now"
                                + " order by d.until_at")
                        .param("self", self)
                        .param("now", at(clock.instant()))
                        .query(Deputies::row)
                        .list();
    }

    /** The account of the person at the screen, acting for the one who is away; to be put in place of the log-in. */
    @Transactional(readOnly = true)
    public AccountDetails actFor(long absenceId) {
        Absence absence = mine().stream()
                .filter(one -> one.id() == absenceId)
                .findFirst()
                .orElseThrow(() -> new Refused("deputy.unknown"));
        CurrentUser self = asking.self();
        AccountDetails absent = users.loadUserByUsername(absence.absentLogin());
        CurrentUser away = absent.user();
        String both = self.name() + "（代" + away.name() + "）";
        CurrentUser acting = new CurrentUser(
                away.id(),
                self.login(),
                both.length() > NAME ? both.substring(0, NAME) : both,
                away.unitId(),
                away.roles(),
                away.cleared() && self.cleared());
        return users.loadUserByUsername(self.login())
                .actingAs(acting, ChinaTime.startOf(absence.last().plusDays(1)));
    }

    /** The account of the person at the screen, for oneself again. */
    @Transactional(readOnly = true)
    public AccountDetails actForMyself() {
        return users.loadUserByUsername(asking.self().login());
    }

    private List<Absence> all(CurrentUser user) {
        Long home = user.unitId();
        return jdbc.sql(SELECT + "and d.until_at > :now and (:everywhere or d.absent_id = :self or d.deputy_id = :self"
                        + " or exists (select 1 from unit_closure c where c.unit_id = a.unit_id"
                        + " and c.ancestor_id = :home)) order by d.from_at, d.id")
                .param("now", at(clock.instant()))
                .param("everywhere", home == null)
                .param("home", home == null ? -1L : home)
                .param("self", user.id() == null ? -1L : user.id())
                .query(Deputies::row)
                .list();
    }

    private boolean overlaps(long absentId, LocalDate first, LocalDate last) {
        return jdbc.sql("select count(*) from deputy where absent_id = ? and ended_at is null and from_at < ?"
                                + " and until_at > ?")
                        .params(absentId, at(ChinaTime.startOf(last.plusDays(1))), at(ChinaTime.startOf(first)))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Somebody of the same township; outside it nobody exists. */
    private Colleague colleague(CurrentUser user, long id) {
        Long home = user.unitId();
        if (home == null) {
            return units.tops().stream()
                    .flatMap(top -> colleagues.find(top.id(), id).stream())
                    .findFirst()
                    .orElseThrow(() -> new Refused("deputy.nobody"));
        }
        return units.nearest(home, UnitKind.TOWNSHIP)
                .flatMap(township -> colleagues.find(township.id(), id))
                .orElseThrow(() -> new Refused("deputy.nobody"));
    }

    private static Absence row(ResultSet row, int index) throws SQLException {
        return new Absence(
                row.getLong("id"),
                row.getLong("absent_id"),
                row.getString("absent"),
                row.getString("absent_login"),
                row.getLong("deputy_id"),
                row.getString("deputy"),
                ChinaTime.dayOf(row.getTimestamp("from_at").toInstant()),
                ChinaTime.dayOf(row.getTimestamp("until_at").toInstant().minusMillis(1)),
                row.getString("reason"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
