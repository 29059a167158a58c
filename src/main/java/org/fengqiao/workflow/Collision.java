package org.fengqiao.workflow;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.lang.reflect.Method;
import java.sql.SQLException;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells two transactions in each other's way from every other failure, whichever layer noticed it. */
class Collision implements MethodRetryPredicate {
    @Override
    public boolean shouldRetry(Method method, Throwable failure) {
        // Inside somebody else's transaction everything is lost already; only its owner can begin again.
        return !TransactionSynchronizationManager.isActualTransactionActive() && isOne(failure);
    }

    static boolean isOne(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyFailureException
                    || cause instanceof FlowableOptimisticLockingException
                    || cause instanceof OptimisticLockException
                    || cause instanceof PessimisticLockException
                    || cause instanceof SQLException sql && isCollision(sql)) {
                return true;
            }
        }
        return false;
    }

    /** Serialization failure and deadlock by the standard and PostgreSQL; H2's lock timeout. */
    private static boolean isCollision(SQLException failure) {
        String state = failure.getSQLState();
        return "40001".equals(state) || "40P01".equals(state) || "HYT00".equals(state);
    }
}
