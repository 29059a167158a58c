package org.fengqiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Of two nodes starting at once one builds the engine's tables, and the other waits for it. */
class SchemaUnderLockTest {
    private static final CommandContext NO_CONTEXT = new CommandContext(null);

    private final DriverManagerDataSource database =
            new DriverManagerDataSource("jdbc:h2:mem:schema-lock;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");

    @BeforeEach
    void makeTheRow() throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists engine_schema_lock");
            statement.execute("create table engine_schema_lock (id integer primary key)");
            statement.execute("insert into engine_schema_lock (id) values (1)");
        }
    }

    @Test
    void theSecondNodeBuildsAfterTheFirst() throws Exception {
        List<String> said = new CopyOnWriteArrayList<>();
        CountDownLatch firstBuilds = new CountDownLatch(1);
        CountDownLatch secondIsThere = new CountDownLatch(1);
        Thread first = Thread.ofPlatform()
                .start(() -> new SchemaUnderLock(database, context -> {
                            firstBuilds.countDown();
                            await(secondIsThere);
                            said.add("first");
                            return null;
                        })
                        .execute(NO_CONTEXT));
        await(firstBuilds);
        Thread second = Thread.ofPlatform().start(() -> {
            secondIsThere.countDown();
            new SchemaUnderLock(database, context -> {
                        said.add("second");
                        return null;
                    })
                    .execute(NO_CONTEXT);
        });
        first.join();
        second.join();
        assertThat(said).containsExactly("first", "second");
    }

    @Test
    void aBuildThatFailsLetsTheNextOneIn() {
        var broken = new SchemaUnderLock(database, context -> {
            throw new IllegalStateException("no space left");
        });
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> broken.execute(NO_CONTEXT)))
                .hasMessage("no space left");
        var said = new CopyOnWriteArrayList<String>();
        new SchemaUnderLock(database, context -> {
                    said.add("built");
                    return null;
                })
                .execute(NO_CONTEXT);
        assertThat(said).containsExactly("built");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
