package org.fengqiao.workflow;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.job.api.Job;
import org.springframework.stereotype.Component;

/** Fires the timers of a case that are due by the test's clock, as the engine's executor would. */
@Component
public class DueTimers {
    private final RuntimeService runtime;
    private final ManagementService management;
    private final DeadlineMarks marks;
    private final Clock clock;

    DueTimers(RuntimeService runtime, ManagementService management, DeadlineMarks marks, Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.marks = marks;
        this.clock = clock;
    }

    /** What a fired timer does, once more. */
    public void markAgain(long caseId) {
        marks.mark(caseId);
    }

    /** How many fired. */
    public int fire(long caseId) {
        List<Job> due =
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(Long.toString(caseId)).list().stream()
                        .flatMap(instance -> management
                                .createTimerJobQuery()
                                .processInstanceId(instance.getId())
                                .duedateLowerThan(Date.from(clock.instant()))
                                .list()
                                .stream())
                        .toList();
        due.forEach(timer -> management.executeJob(
                management.moveTimerToExecutableJob(timer.getId()).getId()));
        return due.size();
    }
}
