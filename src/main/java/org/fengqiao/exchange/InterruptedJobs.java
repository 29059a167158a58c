package org.fengqiao.exchange;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks after long work in the server, never in a command. */
@Component
@ConditionalOnProperty(name = "flowable.async-executor-activate", matchIfMissing = true)
class InterruptedJobs implements SmartInitializingSingleton {
    private final Interrupted interrupted;
    private final Wizards wizards;

    InterruptedJobs(Interrupted interrupted, Wizards wizards) {
        this.interrupted = interrupted;
        this.wizards = wizards;
    }

    /** Before the first screen is served. */
    @Override
    public void afterSingletonsInstantiated() {
        interrupted.atStart();
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void silent() {
        interrupted.ofSilentNodes();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    void old() {
        wizards.dropOld();
    }
}
