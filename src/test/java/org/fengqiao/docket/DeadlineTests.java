package org.fengqiao.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A case with its deadlines on a Wednesday morning; after every test each ledger is replayed and compared. */
@DatabaseTest
@Transactional
abstract class DeadlineTests {
    private static final AtomicLong IDS = new AtomicLong(900_000);

    @Autowired
    protected Deadlines deadlines;

    @Autowired
    protected DeadlineWatch watch;

    @Autowired
    protected DeadlineLedger ledger;

    @Autowired
    protected MovableClock clock;

    @Autowired
    protected JdbcClient jdbc;

    protected long caseId;

    @BeforeEach
    void aCaseIsThere() {
        clock.set("2025-03-05T09:00");
        long unit = IDS.incrementAndGet();
        jdbc.sql("insert into unit (id, code, name, kind) values (?, ?, '枫林镇', 'township')")
                .params(unit, "99" + unit)
                .update();
        caseId = newCase(unit);
    }

    protected long newCase(long unit) {
        long id = IDS.incrementAndGet();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("insert into case_file (id, number, kind, unit_id, title, state, received_at, registered_at,"
                        + " registered_by) values (?, ?, 'dispute', ?, '水渠纠纷', 'open', ?, ?, '王芳')")
                .params(id, "枫林纠〔2025〕" + id + "号", unit, now, now)
                .update();
        return id;
    }

    @AfterEach
    void everyLedgerReplaysToItsResult() {
        List<DeadlineState> results = ledger.of(caseId);
        assertThat(results)
                .allSatisfy(result -> assertThat(DeadlineState.replay(ledger.lines(result.key())))
                        .isEqualTo(result));
        assertThat(ledger.lines(caseId).stream().map(DeadlineLine::key).distinct())
                .hasSameSizeAs(results);
    }

    /** What a job would find to mark in this case; tests of other rooms may leave deadlines of their own. */
    protected List<DeadlineKey> passed() {
        return mine(watch.passed(null, 1000));
    }

    /** What a job would find to warn of in this case. */
    protected List<DeadlineKey> toWarn() {
        return mine(watch.toWarn(null, 1000));
    }

    protected List<DeadlineKey> mine(List<DeadlineKey> keys) {
        return keys.stream().filter(key -> key.caseId() == caseId).toList();
    }

    protected DeadlineKey key(String step) {
        return new DeadlineKey(caseId, step, 1);
    }

    protected static Instant at(String shanghai) {
        return LocalDateTime.parse(shanghai).atZone(ChinaTime.ZONE).toInstant();
    }

    protected static Instant endOf(String day) {
        return ChinaTime.lastInstantOf(java.time.LocalDate.parse(day));
    }
}
