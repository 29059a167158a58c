package org.fengqiao.calendar;

import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
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
    private final CalendarRows calendar;
    private final PolicyRows policies;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private int newDays;

    DefaultRows(
            JdbcClient jdbc,
            CalendarRows calendar,
            PolicyRows policies,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.policies = policies;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public void afterPropertiesSet() {
        load(DefaultFile.read("workdays.csv"), DefaultFile.read("deadline-policies.csv"));
    }

    void load(DefaultFile days, DefaultFile limits) {
        if (!loaded(days, limits)) {
            transaction.executeWithoutResult(status -> {
                lock();
                boolean first = calendar.all().isEmpty();
                int addedDays = calendar.addMissing(days.days());
                int addedPolicies = policies.addMissing(limits.policies());
                Stream.of(days, limits).forEach(this::remember);
                newDays = first ? 0 : addedDays;
                LOG.info("Default rows loaded: {} calendar days, {} deadline policies", addedDays, addedPolicies);
            });
        }
    }

    private boolean loaded(DefaultFile days, DefaultFile limits) {
        return jdbc.sql(
                                "select count(*) from default_rows where (file = ? and sha256 = ?) or (file = ? and sha256 = ?)")
                        .params(days.name(), days.sha256(), limits.name(), limits.sha256())
                        .query(Integer.class)
                        .single()
                == 2;
    }

    /** A second node that starts at the same moment waits here, and then finds nothing to add. */
    private void lock() {
        jdbc.sql("select file from default_rows order by file for update")
                .query(String.class)
                .list();
    }

    private void remember(DefaultFile file) {
        jdbc.sql("update default_rows set sha256 = ? where file = ?")
                .params(file.sha256(), file.name())
                .update();
    }

    /** Tells of a notice that came with a new version of the program, once there is somebody to listen. */
    @EventListener(ApplicationStartedEvent.class)
    void tellOfNewNotices() {
        if (newDays > 0) {
            transaction.executeWithoutResult(
                    status -> events.publishEvent(new CalendarChanged("system", null, newDays + " new days")));
            newDays = 0;
        }
    }
}
