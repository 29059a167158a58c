package org.fengqiao.workflow;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.interceptor.Command;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;

/**
 * Builds or updates the engine's tables while holding the one row of {@code engine_schema_lock}: of two nodes starting at
 * once, the second waits and finds them built.
 */
class SchemaUnderLock implements Command<@Nullable Void> {
    private final DataSource dataSource;
    private final Command<Void> build;

    SchemaUnderLock(DataSource dataSource, Command<Void> build) {
        this.dataSource = dataSource;
        this.build = build;
    }

    @Override
    public @Nullable Void execute(CommandContext context) {
        try (Connection lock = dataSource.getConnection()) {
            lock.setAutoCommit(false);
            try (var statement = lock.createStatement()) {
                statement.execute("select id from engine_schema_lock for update");
                return build.execute(context);
            } finally {
                lock.rollback();
                lock.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the engine's tables could not be locked", e);
        }
    }
}
