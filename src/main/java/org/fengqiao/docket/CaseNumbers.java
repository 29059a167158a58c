package org.fengqiao.docket;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gap-free counters per unit, series and year. The row is locked until the caller's transaction ends, so a number is
 * drawn as late as possible; a missing row is made in a transaction of its own, so that two first callers do not collide.
 */
@Component
public class CaseNumbers {
    private final JdbcClient jdbc;
    private final TransactionTemplate ownTransaction;

    CaseNumbers(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The next number of this series; belongs to the running transaction, and returns with a rollback. */
    public int next(long unitId, String series, int year) {
        return take(unitId, series, year, 1);
    }

    /** Several numbers at once; the first of them. */
    public int take(long unitId, String series, int year, int count) {
        if (raise(unitId, series, year, count) == 0) {
            ownTransaction.executeWithoutResult(status -> make(unitId, series, year));
            raise(unitId, series, year, count);
        }
        return jdbc.sql("select last_number from case_number_counter where unit_id = ? and series = ? and year_of = ?")
                        .params(unitId, series, year)
                        .query(Integer.class)
                        .single()
                - count
                + 1;
    }

    private int raise(long unitId, String series, int year, int count) {
        return jdbc.sql("update case_number_counter set last_number = last_number + ?"
                        + " where unit_id = ? and series = ? and year_of = ?")
                .params(count, unitId, series, year)
                .update();
    }

    private void make(long unitId, String series, int year) {
        try {
            jdbc.sql("insert into case_number_counter (unit_id, series, year_of, last_number) values (?, ?, ?, 0)")
                    .params(unitId, series, year)
                    .update();
        } catch (DuplicateKeyException e) {
            // Somebody else made it in the meantime, which is all that was wanted.
        }
    }
}
