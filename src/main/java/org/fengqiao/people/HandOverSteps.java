package org.fengqiao.people;

import java.util.List;
import java.util.Objects;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.docket.CaseDuties;
import org.fengqiao.docket.CaseDuty;
import org.fengqiao.docket.DutyHolder;
import org.fengqiao.docket.Timeline;
import org.fengqiao.docket.TimelineNote;
import org.fengqiao.kernel.Words;
import org.fengqiao.workflow.Retried;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands the duties of one case over, each case in a transaction of its own: what is done stays done. */
@Component
@Retried
class HandOverSteps {
    private final List<CaseDuties> kinds;
    private final HandOverRows rows;
    private final CaseAccess access;
    private final Timeline timeline;
    private final Words words;
    private final JdbcClient jdbc;

    HandOverSteps(
            List<CaseDuties> kinds,
            HandOverRows rows,
            CaseAccess access,
            Timeline timeline,
            Words words,
            JdbcClient jdbc) {
        this.kinds = kinds;
        this.rows = rows;
        this.access = access;
        this.timeline = timeline;
        this.words = words;
        this.jdbc = jdbc;
    }

    /**
     * @param duties of one case, or one that is about none
     * @return how many were handed over; the others were the leaver's no more
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int pass(HandOverRows.Known handover, List<CaseDuty> duties, DutyHolder from, DutyHolder to) {
        Long caseId = duties.getFirst().caseId();
        if (caseId != null) {
            jdbc.sql("select id from case_file where id = ? for update")
                    .param(caseId)
                    .query(Long.class)
                    .single();
        }
        // The other successor was chosen meanwhile, or whoever was to leave stays.
        HandOverRows.Known now = rows.find(handover.id()).orElse(handover);
        if (now.state() == HandOverState.WITHDRAWN || !Objects.equals(now.successorId(), to.userId())) {
            return 0;
        }
        int passed = 0;
        for (CaseDuty duty : duties) {
            boolean mine =
                    kinds.stream().filter(kind -> kind.knows(duty.kind())).anyMatch(kind -> kind.pass(duty, from, to));
            if (mine) {
                passed++;
                rows.passed(handover.id(), duty, to.name());
                tell(duty, from, to);
            }
        }
        if (passed > 0 && caseId != null) {
            access.name(caseId, to.userId());
        }
        return passed;
    }

    private void tell(CaseDuty duty, DutyHolder from, DutyHolder to) {
        Long caseId = duty.caseId();
        if (caseId != null) {
            timeline.add(
                    caseId,
                    TimelineNote.of("handed_over", words.text(Words.CHINESE, duty.wordsKey()))
                            .change(from.name(), to.name()));
        }
    }
}
