package org.fengqiao.report.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fengqiao.kernel.Period;
import org.fengqiao.organization.NewUnit;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.Units;
import org.fengqiao.report.Callers;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The townships of a county freeze their year in the same minute: each is done, one after the other. */
@DatabaseTest
class SealRaceTest {
    private static final int TOWNSHIPS = 6;

    @Autowired
    private Seals seals;

    @Autowired
    private Units units;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private final List<String> townships = new ArrayList<>();

    @BeforeEach
    void aCounty() {
        clock.set("2026-03-02T09:00");
        LoggedIn.commandLine();
        units.save(new NewUnit("998300", "争县", UnitKind.COUNTY, null, null, false));
        for (int i = 1; i <= TOWNSHIPS; i++) {
            String code = "9983001%02d".formatted(i);
            units.save(new NewUnit(code, "争乡" + i, UnitKind.TOWNSHIP, null, null, false));
            townships.add(code);
        }
    }

    @AfterEach
    void loggedOut() {
        LoggedIn.out();
    }

    @Test
    void allAreFrozenAndEachFollowsAnother() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Seal>> sealing = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(TOWNSHIPS)) {
            for (String township : townships) {
                sealing.add(people.submit(() -> {
                    Callers.cleared();
                    start.await();
                    return seals.seal(FigureRequest.of(township, Period.year(2025)));
                }));
            }
            start.countDown();
        }
        List<String> previous = new ArrayList<>();
        for (Future<Seal> done : sealing) {
            previous.add(done.get().previousHash());
        }
        assertThat(previous).doesNotHaveDuplicates();
        Callers.cleared();
        for (String township : townships) {
            assertThat(seals.verify(FigureRequest.of(township, Period.year(2025)))
                            .holds())
                    .isTrue();
        }
        assertThat(jdbc.sql("select hash from seal_chain where id = 1")
                        .query(String.class)
                        .single())
                .isEqualTo(jdbc.sql("select hash from seal order by id desc fetch first 1 row only")
                        .query(String.class)
                        .single());
    }
}
