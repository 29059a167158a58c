package org.fengqiao.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two nodes whose jobs run at the same moment: real transactions, so what they leave is taken away by hand. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class DeadlineRaceTest extends DeadlineTests {
    @AfterEach
    void takeAway() {
        long unit = jdbc.sql("select unit_id from case_file where id = ?")
                .param(caseId)
                .query(Long.class)
                .single();
        for (String statement : List.of(
                "delete from deadline_entry where case_id = ?",
                "delete from case_deadline where case_id = ?",
                "delete from case_file where id = ?")) {
            jdbc.sql(statement).param(caseId).update();
        }
        jdbc.sql("delete from unit where id = ?").param(unit).update();
    }

    @Test
    void aMarkIsSetOnceThoughTwoJobsSetIt() throws Exception {
        deadlines.start(key("dispute.village"), clock.instant(), "王芳");
        clock.set("2025-03-20T09:00");

        assertThat(twice(() -> watch.markMissed(key("dispute.village")))).containsExactlyInAnyOrder(true, false);

        assertThat(ledger.lines(caseId))
                .extracting(DeadlineLine::verb)
                .containsExactly(DeadlineVerb.SET, DeadlineVerb.MISSED);
    }

    @Test
    void aStepThatTwoPeopleFinishIsFinishedOnce() throws Exception {
        deadlines.start(key("dispute.village"), clock.instant(), "王芳");
        assertThat(twice(() -> deadlines
                        .met(key("dispute.village"), clock.instant(), "王芳")
                        .onTime()))
                .containsExactly(true, true);
        assertThat(ledger.lines(caseId)).hasSize(2);
    }

    private static List<Boolean> twice(Callable<Boolean> what) throws Exception {
        try (var nodes = Executors.newFixedThreadPool(2)) {
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> result : nodes.invokeAll(List.of(what, what))) {
                results.add(result.get());
            }
            return results;
        }
    }
}
