package org.fengqiao.workflow;

import org.flowable.bpmn.model.BaseElement;
import org.flowable.bpmn.model.FlowableListener;
import org.flowable.bpmn.model.ImplementationType;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.impl.bpmn.parser.BpmnParse;
import org.flowable.engine.impl.bpmn.parser.handler.AbstractBpmnParseHandler;
import org.flowable.task.service.delegate.TaskListener;

/** Hangs the work list's listener on every user task of every process, so that no diagram can forget it. */
class EveryUserTask extends AbstractBpmnParseHandler<UserTask> {
    private final TaskListener listener;

    EveryUserTask(TaskListener listener) {
        this.listener = listener;
    }

    @Override
    protected Class<? extends BaseElement> getHandledType() {
        return UserTask.class;
    }

    @Override
    protected void executeParse(BpmnParse parse, UserTask task) {
        var everyEvent = new FlowableListener();
        everyEvent.setEvent(TaskListener.EVENTNAME_ALL_EVENTS);
        everyEvent.setImplementationType(ImplementationType.IMPLEMENTATION_TYPE_INSTANCE);
        everyEvent.setInstance(listener);
        task.getTaskListeners().add(everyEvent);
    }
}
