package org.fengqiao.docket;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every look at a restricted case stands in the audit log, also where nothing is done after it. */
@Component
class RestrictedLooks {
    private final ApplicationEventPublisher events;

    RestrictedLooks(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Of its own transaction, since reading does not write and a look is a look even where what follows fails. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void log(String actor, String caseNumber) {
        events.publishEvent(new RestrictedCaseSeen(actor, caseNumber));
    }
}
