package org.fengqiao.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.TimerEventDefinition;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.job.api.Job;
import org.flowable.task.api.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets waiting timers and tasks follow a due date that moved. The diagram says which variable each of them reads. */
@Component
class Timers {
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final RepositoryService repository;
    private final WorkItems items;

    Timers(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            RepositoryService repository,
            WorkItems items) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.repository = repository;
        this.items = items;
    }

    void move(ProcessInstance instance, Route dates) {
        runtime.setVariables(instance.getId(), dates.variables());
        BpmnModel model = repository.getBpmnModel(instance.getProcessDefinitionId());
        for (Job timer : management
                .createTimerJobQuery()
                .processInstanceId(instance.getId())
                .list()) {
            Date date = dateOf(dates, dateVariable(model.getFlowElement(timer.getElementId())));
            if (date != null) {
                management.rescheduleTimeDateJob(timer.getId(), date.toInstant().toString());
            }
        }
        for (Task task :
                tasks.createTaskQuery().processInstanceId(instance.getId()).list()) {
            Date date = dateOf(dates, dateVariable(model.getFlowElement(task.getTaskDefinitionKey())));
            if (date != null) {
                Instant due = Route.instant(date);
                tasks.setDueDate(task.getId(), date);
                items.due(task.getId(), due);
            }
        }
    }

    private static @Nullable Date dateOf(Route dates, @Nullable String variable) {
        Set<String> names = dates.names();
        return variable != null && names.contains(variable)
                ? (Date) dates.variables().get(variable)
                : null;
    }

    /** The variable in {@code ${dueAt}} of a timer's date or a task's due date. */
    private static @Nullable String dateVariable(FlowElement element) {
        String expression = switch (element) {
            case UserTask task -> task.getDueDate();
            case BoundaryEvent event
            when event.getEventDefinitions().getFirst() instanceof TimerEventDefinition timer -> timer.getTimeDate();
            default -> null;
        };
        return expression == null ? null : expression.replaceAll("[${}\\s]", "");
    }
}
