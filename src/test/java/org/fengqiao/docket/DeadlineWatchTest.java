package org.fengqiao.docket;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(watch.toWarn(start(), 10)).containsExactly(key(PETITION));
        assertThat(watch.markWarned(key(PETITION))).isTrue();
        assertThat(watch.markWarned(key(PETITION))).isFalse();
        assertThat(watch.toWarn(start(), 10)).isEmpty();

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
        assertThat(watch.passed(start(), 10)).isEmpty();

        clock.set("2025-03-15T04:00");
        assertThat(watch.passed(start(), 10)).containsExactly(key(VILLAGE));
        assertThat(watch.toWarn(start(), 10)).isEmpty();
        assertThat(watch.markWarned(key(VILLAGE))).isFalse();
        assertThat(watch.markMissed(key(VILLAGE))).isTrue();
        assertThat(watch.markMissed(key(VILLAGE))).isFalse();

        assertThat(watch.passed(start(), 10)).isEmpty();
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
        DeadlineKey after = start();
        int seen = 0;
        for (var page = watch.passed(after, 3); !page.isEmpty(); page = watch.passed(after, 3)) {
            assertThat(page).hasSizeLessThanOrEqualTo(3);
            seen += page.size();
            after = page.getLast();
        }
        assertThat(seen).isEqualTo(7);
    }
}
