package org.fengqiao.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives every test context a database and a data folder of its own: H2 in memory, or, with {@code
 * -Dfengqiao.test.database=postgresql}, a fresh database on one real PostgreSQL per JVM.
 */
public class TestDatabase implements ContextCustomizerFactory {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final List<ConfigurableApplicationContext> OPENED = new CopyOnWriteArrayList<>();

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        return new Customizer();
    }

    public static boolean postgresql() {
        return "postgresql".equals(System.getProperty("fengqiao.test.database"));
    }

    static void closeAll() {
        OPENED.reversed().forEach(ConfigurableApplicationContext::close);
    }

    private record Customizer() implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration config) {
            OPENED.add(context);
            TestPropertyValues.of(
                            "spring.datasource.url=" + freshDatabase(),
                            "spring.datasource.username=" + (postgresql() ? "postgres" : "sa"),
                            "spring.datasource.password=",
                            "fengqiao.data-dir=" + freshFolder(),
                            "fengqiao.demo=false",
                            "fengqiao.jobs=false",
                            "flowable.async-executor-activate=false")
                    .applyTo(context);
        }
    }

    private static String freshDatabase() {
        String name = "test" + COUNT.incrementAndGet();
        return postgresql() ? Server.create(name) : "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
    }

    private static Path freshFolder() {
        try {
            Path folder = Files.createTempDirectory("fengqiao-test");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    try {
                        server.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static String create(String name) {
            try (var connection = POSTGRES.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
            return POSTGRES.getJdbcUrl("postgres", name);
        }
    }
}
