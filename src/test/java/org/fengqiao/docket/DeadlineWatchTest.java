package org.fengqiao.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineWatchTest extends DeadlineTests {
    private static final String PETITION = "petition.completion";
    private static final String VILLAGE = "dispute.village";

    @Test
    void aLongLimitIsWarnedOfTwiceEachOnce() {
        deadlines.start(key(PETITION), at("2025-03-05T15:00"), "李强");
        assertThat(deadlines.get(key(PETITION)).warnAt())
                .containsExactly(at("2025-04-28T09:00"), at("2025-05-06T09:00"));
        assertThat(watch.markWarned(key(PETITION))).isFalse();

        clock.set("2025-04-28T09:00");
        assertThat(toWarn()).containsExactly(key(PETITION));
        assertThat(watch.markWarned(key(PETITION))).isTrue();
        assertThat(watch.markWarned(key(PETITION))).isFalse();
        assertThat(toWarn()).isEmpty();

        clock.set("2025-05-06T14:30");
        assertThat(watch.markWarned(key(PETITION))).isTrue();
        DeadlineRow row = deadlines.get(key(PETITION));
        assertThat(row.warnedAt()).isEqualTo(at("2025-05-06T09:00"));
        assertThat(row.warnAt()).isEmpty();
    }

    @Test
    void warningsThatWereSleptThroughAreGivenAsOne() {
        deadlines.start(key(PETITION), at("2025-03-05T15:00"), "李强");
        clock.set("2025-05-06T20:00");
        assertThat(watch.markWarned(key(PETITION))).isTrue();
        assertThat(watch.markWarned(key(PETITION))).isFalse();
    }

    @Test
    void aMissedDeadlineIsMarkedOnceWithTheTrueTime() {
        deadlines.start(key(VILLAGE), clock.instant(), "王芳");
        clock.set("2025-03-12T23:59:59.999");
        assertThat(watch.markMissed(key(VILLAGE))).isFalse();
        assertThat(passed()).isEmpty();

        clock.set("2025-03-15T04:00");
        assertThat(passed()).containsExactly(key(VILLAGE));
        assertThat(toWarn()).isEmpty();
        assertThat(watch.markWarned(key(VILLAGE))).isFalse();
        assertThat(watch.markMissed(key(VILLAGE))).isTrue();
        assertThat(watch.markMissed(key(VILLAGE))).isFalse();

        assertThat(passed()).isEmpty();
        assertThat(deadlines.get(key(VILLAGE)).missedAt()).isEqualTo(endOf("2025-03-12"));
        assertThat(ledger.lines(caseId).getLast().recordedAt()).isEqualTo(at("2025-03-15T04:00"));
    }

    @Test
    void aFactEnteredLateWithItsTrueTimeTakesTheMarkBack() {
        deadlines.start(key(VILLAGE), clock.instant(), "王芳");
        clock.set("2025-03-15T04:00");
        watch.markMissed(key(VILLAGE));
        DeadlineRow row = deadlines.met(key(VILLAGE), at("2025-03-12T18:00"), "王芳");
        assertThat(row.onTime()).isTrue();
        assertThat(row.missedAt()).isNull();
    }

    @Test
    void whatIsDoneLateKeepsItsMark() {
        deadlines.start(key(VILLAGE), clock.instant(), "王芳");
        clock.set("2025-03-15T04:00");
        watch.markMissed(key(VILLAGE));
        DeadlineRow row = deadlines.met(key(VILLAGE), at("2025-03-14T18:00"), "王芳");
        assertThat(row.onTime()).isFalse();
        assertThat(row.missedAt()).isEqualTo(endOf("2025-03-12"));
    }

    @Test
    void passedDeadlinesComeInPages() {
        for (int cycle = 1; cycle <= 7; cycle++) {
            deadlines.start(new DeadlineKey(caseId, VILLAGE, cycle), clock.instant(), "王芳");
        }
        clock.set("2025-03-20T09:00");
        List<DeadlineKey> seen = new ArrayList<>();
        List<DeadlineKey> page = watch.passed(null, 3);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(3);
            seen.addAll(mine(page));
            // The last one of a page is marked before the next is asked for, as a job does.
            watch.markMissed(page.getLast());
            page = watch.passed(page.getLast(), 3);
        }
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }
}
