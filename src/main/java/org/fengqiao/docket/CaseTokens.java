package org.fengqiao.docket;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table {@code case_token}: which pieces of text a case has. Written where the text is, in the same transaction. */
@Component
class CaseTokens {
    private final JdbcTemplate jdbc;

    CaseTokens(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The case's row must have been written before. */
    void add(long caseId, Set<String> pieces) {
        List<Object[]> rows =
                pieces.stream().map(piece -> new Object[] {piece, caseId}).toList();
        jdbc.batchUpdate("insert into case_token (token, case_id) values (?, ?)", rows);
    }

    void replace(long caseId, Set<String> pieces) {
        jdbc.update("delete from case_token where case_id = ?", caseId);
        add(caseId, pieces);
    }
}
