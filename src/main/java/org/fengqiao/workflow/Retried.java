package org.fengqiao.workflow;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.resilience.annotation.Retryable;

/**
 * After a deadlock or an optimistic lock the whole method runs again in a new transaction, up to three times. A form
 * that was overtaken by another ({@link org.fengqiao.docket.CaseChanged}) is never retried: a person decides.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Retryable(predicate = Collision.class, maxRetries = 3, delay = 20, jitter = 20, multiplier = 2)
public @interface Retried {}
