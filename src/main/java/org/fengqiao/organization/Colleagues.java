package org.fengqiao.organization;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.kernel.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has an account and still works here. */
@Service
@Transactional(readOnly = true)
public class Colleagues {
    private static final String SELECT = "select p.id, p.name, u.id as unit_id, u.name as unit_name,"
            + " (select string_agg(r.role, ',') from user_role r where r.user_id = p.id) as roles"
            + " from app_user p join unit u on u.id = p.unit_id where p.active = true"
            + " and (p.until_at is null or p.until_at > :now)";

    private final JdbcClient jdbc;
    private final Clock clock;

    Colleagues(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of a unit and of everything below it, ordered by unit; their names are unique only within an office. */
    public List<Colleague> below(long unitId) {
        return jdbc.sql(SELECT + " and p.unit_id in (select t.unit_id from unit_closure t where t.ancestor_id = :top)"
                        + " order by u.code, p.id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("top", unitId)
                .query((row, index) -> new Colleague(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getLong("unit_id"),
                        row.getString("unit_name"),
                        Arrays.stream(row.getString("roles").split(","))
                                .flatMap(code -> Coded.find(Role.class, code).stream())
                                .collect(Collectors.toSet())))
                .list();
    }

    /** Those below a unit that have a role. */
    public List<Colleague> below(long unitId, Role role) {
        return below(unitId).stream().filter(one -> one.is(role)).toList();
    }

    public Optional<Colleague> find(long unitId, long userId) {
        return below(unitId).stream().filter(one -> one.id() == userId).findFirst();
    }
}
