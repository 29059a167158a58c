package org.fengqiao.docket;

import org.fengqiao.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people have begun to type about a case; drafts are kept under its number. */
@Component
class CaseDrafts {
    private final JdbcClient jdbc;

    CaseDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void forget(CaseNumber number) {
        jdbc.sql("delete from draft where subject = ?").param(number.text()).update();
    }
}
