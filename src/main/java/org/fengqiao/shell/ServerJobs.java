package org.fengqiao.shell;

import org.fengqiao.shell.cli.CommandLineProgram;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Jobs that come round by themselves run in the server, never in a command; tests call them when they want them. */
@Configuration(proxyBeanMethods = false)
@Profile("!" + CommandLineProgram.PROFILE)
@ConditionalOnBooleanProperty(name = "fengqiao.jobs", matchIfMissing = true)
@EnableScheduling
class ServerJobs {}
