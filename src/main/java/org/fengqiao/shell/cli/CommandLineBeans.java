package org.fengqiao.shell.cli;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * What a command needs of Spring Boot, and no more: the list stands in {@code META-INF/spring} under this class's name. The
 * automatic search is off in this profile, and every bean waits until it is asked for: a command that reads figures starts
 * neither Hibernate nor the process engine.
 */
@Configuration(proxyBeanMethods = false)
@Profile(CommandLineProgram.PROFILE)
@ImportAutoConfiguration
class CommandLineBeans {
    @Bean
    PlatformTransactionManager transactionManager(ConfigurableListableBeanFactory beans, DataSource dataSource) {
        return new CommandTransactions(beans, dataSource);
    }
}
