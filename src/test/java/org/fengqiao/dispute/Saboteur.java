package org.fengqiao.dispute;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fails at the very end of a step, after the process was moved, when a test asks it to. */
@Component
class Saboteur {
    private volatile boolean inTheWay;

    void stepIn() {
        inTheWay = true;
    }

    void leave() {
        inTheWay = false;
    }

    @EventListener({DisputeFiled.class, DisputeHandled.class})
    @Order(Ordered.LOWEST_PRECEDENCE)
    void fail() {
        if (inTheWay) {
            throw new IllegalStateException("sabotage");
        }
    }
}
