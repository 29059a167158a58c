package org.fengqiao.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.protection.FieldCipher;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.fengqiao.testing.Township;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Calls that come twice, at once, or after a server was killed. */
@DatabaseTest
class IdempotentCallsTest {
    private static int seeds = 740;

    @Autowired
    private IdempotentCalls calls;

    @Autowired
    private IdempotencyKeys keys;

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private Asking asking;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FieldCipher cipher;

    @Autowired
    private PlatformTransactionManager transactions;

    private final AtomicInteger done = new AtomicInteger();
    private final UUID key = UUID.randomUUID();
    private String clerk = "";

    @BeforeEach
    void someone() {
        clock.set("2025-03-05T15:00");
        String seed = String.valueOf(seeds++);
        Township.build(units, users, seed);
        clerk = "clerk-" + seed;
        LoggedIn.as(users, clerk);
    }

    @AfterEach
    void out() {
        LoggedIn.out();
    }

    private ResponseEntity<String> call(String body) {
        return calls.made(
                new Call("POST /x", key, body),
                String.class,
                () -> "made " + done.incrementAndGet(),
                answer -> URI.create("/x"));
    }

    @Test
    void aSecondCallWhileTheFirstIsAtWorkIsToldSo() throws Exception {
        CountDownLatch atWork = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<?> first = threads.submit(asking.inTheNameOfTheSame(() -> calls.made(
                    new Call("POST /x", key, "a"),
                    String.class,
                    () -> {
                        atWork.countDown();
                        await(goOn);
                        return "made " + done.incrementAndGet();
                    },
                    answer -> URI.create("/x"))));
            assertThat(atWork.await(20, TimeUnit.SECONDS)).isTrue();
            assertThatThrownBy(() -> call("a")).hasMessage("api.key.in_work");
            goOn.countDown();
            first.get(20, TimeUnit.SECONDS);
        }
        assertThat(call("a").getBody()).isEqualTo("made 1");
        assertThat(done).hasValue(1);
    }

    @Test
    void workOfAKilledServerIsTakenOverAndCannotEndAfterAll() {
        long user = user();
        UUID dead = UUID.randomUUID();
        keys.claim(user, new Call("POST /x", key, "a"), cipher.exactIndex("POST /x\"a\""), dead);
        assertThatThrownBy(() -> call("a")).hasMessage("api.key.in_work");
        clock.pass(IdempotencyKeys.WORK.plusSeconds(1));
        assertThat(call("a").getStatusCode().value()).isEqualTo(201);
        assertThat(done).hasValue(1);
        // The first server was not dead, only slow: what it did goes with its transaction.
        assertThatThrownBy(() -> new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> keys.answer(user, key, dead, "late")))
                .hasMessage("api.key.in_work");
    }

    @Test
    void failedWorkGivesTheKeyBack() {
        assertThatThrownBy(() -> calls.made(
                        new Call("POST /x", key, "a"),
                        String.class,
                        () -> {
                            throw new IllegalStateException("no");
                        },
                        answer -> URI.create("/x")))
                .hasMessage("no");
        assertThat(call("b").getBody()).isEqualTo("made 1");
    }

    @Test
    void blanksAndCapitalsMakeAnotherBody() {
        call("Ab c");
        assertThatThrownBy(() -> call("abc")).hasMessage("api.key.other_body");
    }

    @Test
    void aKeyIsForgottenAfterThirtyDays() {
        call("a");
        clock.pass(IdempotencyKeys.LIFE.minus(Duration.ofMinutes(1)));
        assertThat(call("a").getBody()).isEqualTo("made 1");
        clock.pass(Duration.ofMinutes(2));
        assertThat(call("a").getBody()).isEqualTo("made 2");
        clock.pass(IdempotencyKeys.LIFE.plusDays(1));
        keys.forgetOld();
        assertThat(rows()).isZero();
    }

    @Test
    void whatIsKeptOfAnAnswerCannotBeReadInTheDatabase() {
        call("a");
        byte[] kept = jdbc.sql("select answer from idempotency_key where user_id = ?")
                .param(user())
                .query(byte[].class)
                .single();
        assertThat(new String(kept, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("made");
    }

    private int rows() {
        return jdbc.sql("select count(*) from idempotency_key where user_id = ?")
                .param(user())
                .query(Integer.class)
                .single();
    }

    private long user() {
        return java.util.Objects.requireNonNull(asking.user().id());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
