package org.fengqiao.shell;

import org.fengqiao.shell.cli.CommandLineProgram;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Jobs that come round by themselves run in the server, never in a command. */
@Configuration(proxyBeanMethods = false)
@Profile("!" + CommandLineProgram.PROFILE)
@EnableScheduling
class ServerJobs {}
