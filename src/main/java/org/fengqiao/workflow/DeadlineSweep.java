package org.fengqiao.workflow;

import java.util.List;
import java.util.function.Function;
import org.fengqiao.docket.DeadlineKey;
import org.fengqiao.docket.DeadlineWatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Catches what no timer of a diagram fires for: second warnings of long limits, deadlines that were extended after their
 * timer had fired, cases without a process. Runs where the engine's own timers run.
 */
@Component
@ConditionalOnProperty(name = "flowable.async-executor-activate", matchIfMissing = true)
class DeadlineSweep {
    private static final int PAGE = 200;

    private final DeadlineWatch watch;
    private final DeadlineMarks marks;

    DeadlineSweep(DeadlineWatch watch, DeadlineMarks marks) {
        this.watch = watch;
        this.marks = marks;
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT1M")
    void sweep() {
        all(after -> watch.toWarn(after, PAGE));
        all(after -> watch.passed(after, PAGE));
    }

    private void all(Function<@Nullable DeadlineKey, List<DeadlineKey>> pages) {
        DeadlineKey last = null;
        List<DeadlineKey> page;
        do {
            page = pages.apply(last);
            page.stream().map(DeadlineKey::caseId).distinct().forEach(marks::mark);
            last = page.isEmpty() ? last : page.getLast();
        } while (page.size() == PAGE);
    }
}
