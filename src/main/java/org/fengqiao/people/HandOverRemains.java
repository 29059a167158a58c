package org.fengqiao.people;

import org.fengqiao.docket.CaseRemains;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A case of which nothing may stay was handed over: under which title is not kept. */
@Component
class HandOverRemains implements CaseRemains {
    private final JdbcClient jdbc;

    HandOverRemains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget(long caseId) {
        jdbc.sql("update handover_item set title = '—' where case_id = ?")
                .param(caseId)
                .update();
    }
}
