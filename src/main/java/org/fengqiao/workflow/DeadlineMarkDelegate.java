package org.fengqiao.workflow;

import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** What the diagrams' timers do when they fire. They only say that it is time; what is true stands in the ledger. */
@Component
class DeadlineMarkDelegate implements ExecutionListener {
    private final transient DeadlineMarks marks;

    DeadlineMarkDelegate(DeadlineMarks marks) {
        this.marks = marks;
    }

    @Override
    public void notify(DelegateExecution execution) {
        marks.mark(Route.caseOf(execution));
    }
}
