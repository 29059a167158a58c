package org.fengqiao.workflow;

import org.flowable.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Flyway refuses a schema that the engine has filled first, so the engine waits for it. */
@Configuration(proxyBeanMethods = false)
class EngineAfterFlyway {
    @Bean
    static BeanFactoryPostProcessor engineWaitsForFlyway() {
        return beans -> {
            for (String name : beans.getBeanNamesForType(SpringProcessEngineConfiguration.class, true, false)) {
                beans.getBeanDefinition(name).setDependsOn("flywayInitializer");
            }
        };
    }
}
