package org.fengqiao.workflow;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Puts the retry around the transaction and not inside it. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods(proxyTargetClass = true, order = Ordered.HIGHEST_PRECEDENCE)
class RetriedMethods {}
