package org.fengqiao.activity;

import java.util.List;
import org.fengqiao.docket.CaseRemains;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What meetings decided about a case of which nothing may stay, what its visitor told, what an activity noted. */
@Component
class RegisterRemains implements CaseRemains {
    private static final List<String> UPDATES = List.of(
            "update meeting_item set decision = '—', done_note = null where case_id = ?",
            "update reception_visitor set name = '—', phone = null, matter = '—', answer = null where case_id = ?",
            "update activity set note = null, case_id = null where case_id = ?");

    private final JdbcClient jdbc;

    RegisterRemains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget(long caseId) {
        UPDATES.forEach(update -> jdbc.sql(update).param(caseId).update());
    }
}
