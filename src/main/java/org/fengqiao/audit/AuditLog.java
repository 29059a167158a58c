package org.fengqiao.audit;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.fengqiao.kernel.AuditedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a line for every audited event, in the transaction that made it true: both stand or neither. Kept for at least
 * six months by law (Cybersecurity Law, art. 23(3) of the 2025 text).
 */
@Component
class AuditLog {
    private final EntityManager entities;
    private final Clock clock;

    AuditLog(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(AuditedEvent event) {
        entities.persist(new AuditRecord(event, clock.instant()));
    }
}
