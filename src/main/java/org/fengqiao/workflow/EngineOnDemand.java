package org.fengqiao.workflow;

import org.flowable.engine.ProcessEngine;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * On the command line the engine is made only when a command needs it, after its configuration was started without any
 * engine: so it is started again, which brings the diagrams in.
 */
@Configuration(proxyBeanMethods = false)
@Profile("cli")
class EngineOnDemand {
    @Bean
    static BeanPostProcessor diagramsFollowTheEngine() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String beanName) {
                if (bean instanceof ProcessEngine engine
                        && engine.getProcessEngineConfiguration()
                                instanceof SpringProcessEngineConfiguration configuration) {
                    configuration.stop();
                    configuration.start();
                }
                return bean;
            }
        };
    }
}
