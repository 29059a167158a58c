package org.fengqiao.calendar;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings the default rows into the database at the start, before anybody counts with them: the holiday notices and the
 * deadline policies. Only rows whose key is not there yet are added, so what an administrator changed stays as it is.
 * Where the files are those that were loaded last, one count is all it costs.
 */
@Component("defaultRows")
class DefaultRows implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(DefaultRows.class);

    private final JdbcClient jdbc;
    private final PolicyRows policies;
    private final TransactionOperations transaction;

    DefaultRows(JdbcClient jdbc, PolicyRows policies, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.policies = policies;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() {
        load(DefaultFile.read("workdays.csv"), DefaultFile.read("deadline-policies.csv"));
    }

    void load(DefaultFile days, DefaultFile limits) {
        int loaded = jdbc.sql(
                        "select count(*) from default_rows where file = ? and sha256 = ? or file = ? and sha256 = ?")
                .param(days.name())
                .param(days.sha256())
                .param(limits.name())
                .param(limits.sha256())
                .query(Integer.class)
                .single();
        if (loaded < 2) {
            transaction.executeWithoutResult(status -> {
                lock();
                int addedDays = addDays(days.days());
                int addedPolicies = policies.addMissing(limits.policies());
                Stream.of(days, limits).forEach(this::remember);
                LOG.info("Default rows loaded: {} calendar days, {} deadline policies", addedDays, addedPolicies);
            });
        }
    }

    /** A second node that starts at the same moment waits here, and then finds nothing to add. */
    private void lock() {
        jdbc.sql("select file from default_rows order by file for update")
                .query(String.class)
                .list();
    }

    private int addDays(List<CalendarDay> days) {
        Set<String> known = jdbc
                .sql("select calendar, on_date from calendar_day")
                .query((row, index) -> row.getString("calendar") + row.getString("on_date"))
                .stream()
                .collect(Collectors.toSet());
        List<CalendarDay> missing = days.stream()
                .filter(day -> !known.contains(day.calendar() + day.day()))
                .toList();
        missing.forEach(day -> jdbc.sql(
                        "insert into calendar_day (calendar, on_date, type, name, source)" + " values (?, ?, ?, ?, ?)")
                .params(day.calendar(), day.day(), day.type().code(), day.name(), day.source())
                .update());
        return missing.size();
    }

    private void remember(DefaultFile file) {
        jdbc.sql("update default_rows set sha256 = ? where file = ?")
                .params(file.sha256(), file.name())
                .update();
    }
}
