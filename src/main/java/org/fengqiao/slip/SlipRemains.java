package org.fengqiao.slip;

import org.fengqiao.docket.CaseRemains;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of slips about a case of which nothing may stay, number and dates stay. */
@Component
class SlipRemains implements CaseRemains {
    private final JdbcClient jdbc;

    SlipRemains(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget(long caseId) {
        jdbc.sql("update slip set addressee = '—', content = '—', answer = null, void_reason = null where case_id = ?")
                .param(caseId)
                .update();
    }
}
