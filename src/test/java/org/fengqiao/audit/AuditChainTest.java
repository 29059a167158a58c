package org.fengqiao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import org.fengqiao.kernel.AuditedEvent;
import org.fengqiao.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class AuditChainTest {
    @Autowired
    private AuditChain chain;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    private record Happened(String what, String actor) implements AuditedEvent {}

    @Test
    void aChangedRowBreaksTheChainWhereItStands() {
        for (String what : new String[] {"a", "b", "c"}) {
            events.publishEvent(new Happened(what, "甲"));
        }
        entities.flush();
        chain.link();
        events.publishEvent(new Happened("d", "乙"));
        entities.flush();
        chain.link();
        assertThat(chain.firstBrokenLink()).isZero();

        jdbc.sql("update audit_record set actor = '丙' where what = 'b'").update();
        assertThat(chain.firstBrokenLink()).isEqualTo(2);
    }
}
