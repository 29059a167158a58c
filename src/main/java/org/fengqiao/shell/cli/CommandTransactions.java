package org.fengqiao.shell.cli;

import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Transactions of a command: plain JDBC ones as long as nothing has asked for Hibernate, so that reading figures does not
 * start it; Hibernate's, which cover JDBC too, from then on. A transaction that began the one way ends that way.
 */
final class CommandTransactions implements PlatformTransactionManager {
    private static final String HIBERNATE = "entityManagerFactory";

    private final ConfigurableListableBeanFactory beans;
    private final DataSource dataSource;
    private final PlatformTransactionManager plain;
    private @Nullable PlatformTransactionManager hibernate;

    CommandTransactions(ConfigurableListableBeanFactory beans, DataSource dataSource) {
        this.beans = beans;
        this.dataSource = dataSource;
        this.plain = new JdbcTransactionManager(dataSource);
    }

    @Override
    public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
        PlatformTransactionManager manager = manager();
        return new Begun(manager.getTransaction(definition), manager);
    }

    private PlatformTransactionManager manager() {
        boolean plainRuns = hibernate == null && TransactionSynchronizationManager.hasResource(dataSource);
        if (hibernate == null && !plainRuns && beans.containsSingleton(HIBERNATE)) {
            hibernate = new JpaTransactionManager(beans.getBean(EntityManagerFactory.class));
        }
        return hibernate == null ? plain : hibernate;
    }

    @Override
    public void commit(TransactionStatus status) {
        Begun begun = (Begun) status;
        begun.by().commit(begun.status());
    }

    @Override
    public void rollback(TransactionStatus status) {
        Begun begun = (Begun) status;
        begun.by().rollback(begun.status());
    }

    /** A transaction and the manager that began it. */
    private record Begun(TransactionStatus status, PlatformTransactionManager by) implements TransactionStatus {
        @Override
        public String getTransactionName() {
            return status.getTransactionName();
        }

        @Override
        public boolean hasTransaction() {
            return status.hasTransaction();
        }

        @Override
        public boolean isNewTransaction() {
            return status.isNewTransaction();
        }

        @Override
        public boolean isNested() {
            return status.isNested();
        }

        @Override
        public boolean isReadOnly() {
            return status.isReadOnly();
        }

        @Override
        public void setRollbackOnly() {
            status.setRollbackOnly();
        }

        @Override
        public boolean isRollbackOnly() {
            return status.isRollbackOnly();
        }

        @Override
        public boolean isCompleted() {
            return status.isCompleted();
        }

        @Override
        public boolean hasSavepoint() {
            return status.hasSavepoint();
        }

        @Override
        public void flush() {
            status.flush();
        }

        @Override
        public Object createSavepoint() {
            return status.createSavepoint();
        }

        @Override
        public void rollbackToSavepoint(Object savepoint) {
            status.rollbackToSavepoint(savepoint);
        }

        @Override
        public void releaseSavepoint(Object savepoint) {
            status.releaseSavepoint(savepoint);
        }
    }
}
