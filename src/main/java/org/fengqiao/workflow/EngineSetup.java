package org.fengqiao.workflow;

import java.util.List;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.db.SchemaOperationsEngineBuild;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.springframework.stereotype.Component;

/** Fits the engine into the house: our clock, our work list, one node at a time building its tables. */
@Component
class EngineSetup implements EngineConfigurationConfigurer<SpringProcessEngineConfiguration> {
    private final EngineClock clock;
    private final WorkItemListener workItems;
    private final DataSource dataSource;

    EngineSetup(EngineClock clock, WorkItemListener workItems, DataSource dataSource) {
        this.clock = clock;
        this.workItems = workItems;
        this.dataSource = dataSource;
    }

    @Override
    public void configure(SpringProcessEngineConfiguration engine) {
        engine.setClock(clock);
        engine.setPostBpmnParseHandlers(List.of(new EveryUserTask(workItems)));
        engine.setSchemaManagementCmd(
                new SchemaUnderLock(dataSource, new SchemaOperationsEngineBuild(engine.getEngineScopeType())));
    }
}
