package org.fengqiao.workflow;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/**
 * Puts the retry around the transaction and not inside it: with its default, late order it finds the transaction's proxy
 * made and steps in front of it.
 */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods(proxyTargetClass = true)
class RetriedMethods {}
