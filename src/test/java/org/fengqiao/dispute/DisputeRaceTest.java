package org.fengqiao.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fengqiao.docket.CaseChanged;
import org.fengqiao.docket.CaseChanged.Difference;
import org.fengqiao.kernel.Refused;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.workflow.DueTimers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Two people at the same case: one is done, the other is told, and nothing is lost. */
@DatabaseTest
@Import({DisputeTown.class, DueTimers.class, Saboteur.class})
class DisputeRaceTest {
    @Autowired
    private DisputeTown town;

    @BeforeEach
    void found() {
        town.found();
    }

    @AfterEach
    void theDiagramsStandWhereTheFactsSay() {
        town.checkDiagramsAgree();
    }

    @Test
    void theSecondEditorIsToldWhatDiffersFieldByField() {
        long id = town.filed();
        int opened = town.head(id).version();
        town.upkeep.correct(facts(id, opened, "水沟纠纷", DisputeType.LAND, RiskColour.ORANGE));
        CaseChanged told = catchThrowableOfType(
                CaseChanged.class,
                () -> town.upkeep.correct(facts(id, opened, "排水纠纷", DisputeType.NEIGHBOUR, RiskColour.ORANGE)));
        assertThat(told.differences())
                .containsExactly(new Difference("title", "水沟纠纷", "排水纠纷"), new Difference("type", "land", "neighbour"));
        assertThat(town.head(id).title()).isEqualTo("水沟纠纷");
        town.upkeep.correct(facts(id, told.currentVersion(), "排水纠纷", DisputeType.LAND, RiskColour.ORANGE));
        assertThat(town.head(id).title()).isEqualTo("排水纠纷");
    }

    @Test
    void aCorrectionStandsInTheTimelineInWordsAndStartsNoClockAnew() {
        long id = town.filed();
        var clocks = town.clocks(id);
        town.clock.set("2025-03-05T15:00");
        town.upkeep.correct(facts(id, town.head(id).version(), "水沟纠纷", DisputeType.LAND, RiskColour.RED));
        assertThat(town.timeline(id).getFirst().note())
                .contains("类型：邻里纠纷→山林土地纠纷")
                .contains("红色");
        assertThat(town.clocks(id)).isEqualTo(clocks);
    }

    @Test
    void aStepDoneTwiceIsRefusedTheSecondTime() {
        long id = town.filed();
        town.disputes.referUp(new ReferUp(id, "上门两次", null));
        assertThatThrownBy(() -> town.disputes.settle(new SettleOnSpot(id, "网格1", Method.SPOT, "说开", town.now())))
                .isInstanceOf(Refused.class);
        assertThat(town.steps(id)).containsExactly("villageMediation");
    }

    @Test
    void ofTwoWhoDoTheSameStepAtOnceOneIsDoneAndOneIsRefused() throws Exception {
        for (int round = 0; round < 5; round++) {
            long id = town.filed();
            List<Throwable> failures = atOnce(
                    () -> {
                        town.as("grid1").disputes.withdraw(new Withdraw(id, "不再追究", town.now()));
                        return true;
                    },
                    () -> {
                        town.as("mediator1")
                                .disputes
                                .settle(new SettleOnSpot(id, "调解1", Method.SPOT, "说开", town.now()));
                        return true;
                    });
            assertThat(failures).singleElement().isInstanceOf(Refused.class);
            assertThat(town.as("clerk").outcome(id)).isIn(Outcome.WITHDRAWN, Outcome.SETTLED);
        }
    }

    @Test
    void manyWhoRecordAtOnceGetNumbersWithoutGaps() throws Exception {
        List<Callable<Boolean>> filings = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            filings.add(() -> {
                town.filed();
                return true;
            });
        }
        assertThat(atOnce(filings)).isEmpty();
        assertThat(town.as("clerk").allNumbers()).containsExactly("1", "2", "3", "4", "5", "6");
    }

    private CorrectFacts facts(long id, int version, String title, DisputeType type, RiskColour risk) {
        return new CorrectFacts(
                id,
                version,
                title,
                "两家因排水沟发生争执",
                "村东头",
                type,
                null,
                2,
                new BigDecimal("3000"),
                risk,
                DisputeSource.GRID,
                IntakeChannel.GRID,
                false);
    }

    @SafeVarargs
    private static List<Throwable> atOnce(Callable<Boolean>... acts) throws InterruptedException {
        return atOnce(List.of(acts));
    }

    private static List<Throwable> atOnce(List<Callable<Boolean>> acts) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        List<Throwable> failures = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(acts.size())) {
            List<Future<Boolean>> done = acts.stream()
                    .map(act -> people.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            start.countDown();
            for (Future<Boolean> one : done) {
                try {
                    one.get();
                } catch (ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
        }
        return failures;
    }
}
