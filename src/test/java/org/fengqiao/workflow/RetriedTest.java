package org.fengqiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.fengqiao.docket.CaseChanged;
import org.fengqiao.kernel.Refused;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole method again, in a new transaction, at most three times more, and only after a collision. */
@SpringJUnitConfig
class RetriedTest {
    @Autowired
    private Worker worker;

    @Autowired
    private Trouble trouble;

    @Autowired
    private CountedTransactions transactions;

    @BeforeEach
    void rest() {
        transactions.begun = 0;
    }

    static List<RuntimeException> collisions() {
        return List.of(
                new CannotAcquireLockException("deadlock"),
                new ObjectOptimisticLockingFailureException("dispute", 1L),
                new FlowableOptimisticLockingException("task"),
                new IllegalStateException(new SQLException("deadlock detected", "40P01")),
                new IllegalStateException(new SQLException("serialization failure", "40001")),
                new IllegalStateException(new SQLException("lock timeout", "HYT00")));
    }

    @ParameterizedTest
    @MethodSource("collisions")
    void aCollisionIsTriedAgainInATransactionOfItsOwn(RuntimeException collision) {
        trouble.comes(collision, 3);
        worker.work();
        assertThat(trouble.attempts).isEqualTo(4);
        assertThat(transactions.begun).isEqualTo(4);
    }

    @Test
    void afterThreeMoreTriesItGivesUp() {
        trouble.comes(new CannotAcquireLockException("deadlock"), 4);
        assertThatThrownBy(worker::work).isInstanceOf(CannotAcquireLockException.class);
        assertThat(trouble.attempts).isEqualTo(4);
    }

    static List<RuntimeException> others() {
        return List.of(
                new CaseChanged(2, List.of()),
                new Refused("access.role"),
                new IllegalStateException(new SQLException("unique", "23505")));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsNoCollisionIsNotTriedAgain(RuntimeException failure) {
        trouble.comes(failure, 1);
        assertThatThrownBy(worker::work).isSameAs(failure);
        assertThat(trouble.attempts).isEqualTo(1);
    }

    @Test
    void insideSomebodyElsesTransactionOnlyItsOwnerCanBeginAgain() {
        trouble.comes(new CannotAcquireLockException("deadlock"), 1);
        TransactionTemplate owner = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> owner.executeWithoutResult(status -> worker.work()))
                .isInstanceOf(CannotAcquireLockException.class);
        assertThat(trouble.attempts).isEqualTo(1);
    }

    @Retried
    @Transactional
    static class Worker {
        private final Trouble trouble;

        Worker(Trouble trouble) {
            this.trouble = trouble;
        }

        public void work() {
            trouble.meet();
        }
    }

    /** Fails so many times, then lets everything pass. */
    static class Trouble {
        private int attempts;
        private int failures;
        private @Nullable RuntimeException failure;

        void comes(RuntimeException what, int times) {
            failure = what;
            failures = times;
            attempts = 0;
        }

        void meet() {
            attempts++;
            if (failure != null && attempts <= failures) {
                throw failure;
            }
        }
    }

    /** Begins and ends transactions of nothing, and counts them. */
    static class CountedTransactions extends AbstractPlatformTransactionManager {
        private int begun;
        private boolean running;

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return running;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            begun++;
            running = true;
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            running = false;
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            running = false;
        }

        @Override
        protected void doSetRollbackOnly(DefaultTransactionStatus status) {
            // The owner rolls back anyway.
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    @Import(RetriedMethods.class)
    static class Setting {
        @Bean
        Trouble trouble() {
            return new Trouble();
        }

        @Bean
        Worker worker(Trouble trouble) {
            return new Worker(trouble);
        }

        @Bean
        CountedTransactions transactions() {
            return new CountedTransactions();
        }
    }
}
