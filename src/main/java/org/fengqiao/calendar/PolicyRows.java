package org.fengqiao.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.kernel.Coded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code deadline_policy}. */
@Repository
class PolicyRows {
    /** How many ids one call of a sequence hands out. */
    private static final int BLOCK = 50;

    private final JdbcClient jdbc;

    PolicyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DeadlinePolicy> all() {
        return jdbc.sql("select * from deadline_policy order by step, urgency, valid_from")
                .query(PolicyRows::row)
                .list();
    }

    Optional<DeadlinePolicy> find(long id) {
        return jdbc.sql("select * from deadline_policy where id = ?")
                .param(id)
                .query(PolicyRows::row)
                .optional();
    }

    /**
     * Adds the policies of which no version with the same step, urgency and date is there.
     *
     * @return how many were added
     */
    int addMissing(List<DeadlinePolicy> policies) {
        Set<String> known = all().stream().map(PolicyRows::key).collect(Collectors.toSet());
        List<DeadlinePolicy> missing =
                policies.stream().filter(policy -> !known.contains(key(policy))).toList();
        long id = 0;
        for (int i = 0; i < missing.size(); i++) {
            id = i % BLOCK == 0 ? nextBlock() : id + 1;
            insert(id, missing.get(i));
        }
        return missing.size();
    }

    private static String key(DeadlinePolicy policy) {
        return policy.step() + " " + policy.urgency() + " " + policy.validFrom();
    }

    private long nextBlock() {
        return jdbc.sql("select nextval('deadline_policy_seq')")
                .query(Long.class)
                .single();
    }

    private void insert(long id, DeadlinePolicy policy) {
        @Nullable LocalTime cutoff = policy.cutoff();
        jdbc.sql("insert into deadline_policy (id, step, urgency, amount, unit, start_event, first_day_excluded,"
                        + " roll, cutoff, calendar, valid_from, source) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, policy.step(), policy.urgency().code(), policy.amount())
                .params(policy.unit().code(), policy.startEvent().code(), policy.firstDayExcluded(), policy.roll())
                .param(cutoff)
                .params(policy.calendar(), policy.validFrom(), policy.source())
                .update();
    }

    private static DeadlinePolicy row(ResultSet row, int index) throws SQLException {
        return new DeadlinePolicy(
                row.getLong("id"),
                row.getString("step"),
                Coded.find(Urgency.class, row.getString("urgency")).orElseThrow(),
                row.getInt("amount"),
                Coded.find(LimitUnit.class, row.getString("unit")).orElseThrow(),
                Coded.find(StartEvent.class, row.getString("start_event")).orElseThrow(),
                row.getBoolean("first_day_excluded"),
                row.getBoolean("roll"),
                row.getObject("cutoff", LocalTime.class),
                row.getString("calendar"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("source"));
    }
}
