package org.fengqiao.docket;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes away what a file said, for the one case in which the law wants nothing of it kept: an accusation that went to the
 * organ it is for. Number, dates and who did what when stay.
 */
@Component
public class CaseTraces {
    /** Tables whose rows of a case hold what it said. */
    private static final List<String> TABLES =
            List.of("party", "case_token", "external_ref", "attachment", "imported_row");

    /** What was said in lines that stay: who did what when. */
    private static final List<String> WORDS = List.of(
            "update timeline_entry set note = null, before_value = null, after_value = null where case_id = ?",
            "update deadline_entry set reason = '—' where case_id = ? and reason is not null",
            "update case_referral set reason = '—' where from_case_id = ?",
            "update case_referral set reason = '—' where to_case_id = ?");

    private final JdbcClient jdbc;
    private final CaseDrafts drafts;
    private final EntityManager entities;
    private final List<CaseRemains> rooms;

    CaseTraces(JdbcClient jdbc, CaseDrafts drafts, EntityManager entities, List<CaseRemains> rooms) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.rooms = rooms;
        this.entities = entities;
    }

    /** Files that are attached to another case too stay there; others go. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(long caseId, String title) {
        entities.flush();
        List<String> blobs = jdbc.sql("select a.sha256 from attachment a where a.case_id = :case and not exists"
                        + " (select 1 from attachment o where o.sha256 = a.sha256 and o.case_id <> :case)")
                .param("case", caseId)
                .query(String.class)
                .list();
        drafts.forget(entities.find(CaseFile.class, caseId).ref().number());
        TABLES.forEach(table -> jdbc.sql("delete from " + table + " where case_id = ?")
                .param(caseId)
                .update());
        rooms.forEach(room -> room.forget(caseId));
        for (String blob : blobs) {
            jdbc.sql("delete from stored_blob_piece where sha256 = ?")
                    .param(blob)
                    .update();
            jdbc.sql("delete from stored_blob where sha256 = ?").param(blob).update();
        }
        WORDS.forEach(update -> jdbc.sql(update).param(caseId).update());
        jdbc.sql("update case_file set title = :title, summary = null, place = null, found_by = null,"
                        + " leader_in_charge = null, matter_id = null where id = :case")
                .param("title", title)
                .param("case", caseId)
                .update();
        entities.refresh(entities.find(CaseFile.class, caseId));
    }
}
