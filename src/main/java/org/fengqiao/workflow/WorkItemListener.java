package org.fengqiao.workflow;

import org.flowable.identitylink.api.IdentityLink;
import org.flowable.task.service.delegate.DelegateTask;
import org.flowable.task.service.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Keeps the work list: a row for every user task that waits, in the transaction that made or ended the task. */
@Component
class WorkItemListener implements TaskListener {
    private final transient WorkItems items;

    WorkItemListener(WorkItems items) {
        this.items = items;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE ->
                items.add(
                        task.getId(),
                        Route.caseOf(task),
                        task.getTaskDefinitionKey(),
                        groupOf(task),
                        Route.instant(task.getDueDate()));
            case EVENTNAME_DELETE -> items.remove(task.getId());
            default -> {
                // Assignment is the Inbox's; a completed task is deleted right after.
            }
        }
    }

    private static WorkGroup groupOf(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .findFirst()
                .map(WorkGroup::parse)
                .orElseThrow(() -> new IllegalStateException(task.getTaskDefinitionKey() + " has no candidate group"));
    }
}
