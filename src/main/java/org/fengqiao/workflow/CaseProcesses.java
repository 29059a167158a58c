package org.fengqiao.workflow;

import java.util.List;
import org.fengqiao.kernel.Refused;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.runtime.Execution;
import org.flowable.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The processes of cases. An instance knows its case by its business key; a case may have several instances of
 * different processes. Always part of the caller's transaction: case and process change together or not at all.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseProcesses {
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final WorkItems items;
    private final Timers timers;

    CaseProcesses(RuntimeService runtime, TaskService tasks, WorkItems items, Timers timers) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.items = items;
        this.timers = timers;
    }

    /** Starts a process for a case and goes to the step that the route names. */
    public void start(String process, long caseId, Route route) {
        runtime.createProcessInstanceBuilder()
                .processDefinitionKey(process)
                .businessKey(key(caseId))
                .variables(route.of(caseId).variables())
                .start();
    }

    /** Ends a step; refuses where the case does not stand there (any more). */
    public void complete(long caseId, String step, Route route) {
        String task = items.task(caseId, step).orElseThrow(() -> new Refused("workflow.step.past"));
        tasks.complete(task, route.variables());
    }

    /** Wakes a case that waits in a receive task; refuses where it does not wait there (any more). */
    public void resume(long caseId, String waiting, Route route) {
        Execution execution = runtime.createExecutionQuery()
                .processInstanceBusinessKey(key(caseId), true)
                .activityId(waiting)
                .singleResult();
        if (execution == null) {
            throw new Refused("workflow.step.past");
        }
        runtime.trigger(execution.getId(), route.variables());
    }

    /** Ends one process of a case where it stands. */
    public void cancel(String process, long caseId, String reason) {
        instances(process, caseId).forEach(instance -> runtime.deleteProcessInstance(instance.getId(), reason));
    }

    /** Ends all processes of a case, for instance since it was merged or voided. */
    public void cancelAll(long caseId, String reason) {
        instances(caseId).forEach(instance -> runtime.deleteProcessInstance(instance.getId(), reason));
    }

    /** Moves due dates: timers that wait for one of these dates, the tasks and the work list follow. */
    public void moveDates(String process, long caseId, Route dates) {
        instances(process, caseId).forEach(instance -> timers.move(instance, dates));
        items.mark(caseId);
    }

    /** Where the case stands: the steps that wait for somebody, oldest first. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<OpenStep> openSteps(long caseId) {
        return items.of(caseId);
    }

    /** Whether any process of this case is still running. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public boolean running(long caseId) {
        return !instances(caseId).isEmpty();
    }

    /** Whether this process of the case is running. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public boolean running(String process, long caseId) {
        return !instances(process, caseId).isEmpty();
    }

    private List<ProcessInstance> instances(String process, long caseId) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(key(caseId))
                .list();
    }

    private List<ProcessInstance> instances(long caseId) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key(caseId))
                .list();
    }

    private static String key(long caseId) {
        return Long.toString(caseId);
    }
}
