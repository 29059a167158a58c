package org.fengqiao.dispute;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.fengqiao.docket.DeadlineKey;
import org.jspecify.annotations.Nullable;

/** A return visit that the policy of the risk colour asks for. */
@Entity
class FollowUp {
    static final String DEADLINE_STEP = "dispute.follow_up";

    @Id
    @GeneratedValue(generator = "follow_up_seq")
    @SequenceGenerator(name = "follow_up_seq", sequenceName = "follow_up_seq")
    private @Nullable Long id;

    private int roundNo;
    private int visitNo;
    private Instant dueAt;
    private int deadlineCycle;
    private @Nullable Instant doneAt;
    private @Nullable String doneBy;

    @Enumerated(EnumType.STRING)
    private @Nullable VisitResult result;

    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected FollowUp() {}

    FollowUp(int roundNo, int visitNo, Instant dueAt, int deadlineCycle) {
        this.roundNo = roundNo;
        this.visitNo = visitNo;
        this.dueAt = dueAt;
        this.deadlineCycle = deadlineCycle;
    }

    int roundNo() {
        return roundNo;
    }

    boolean open() {
        return doneAt == null;
    }

    Instant dueAt() {
        return dueAt;
    }

    DeadlineKey deadline(long caseId) {
        return new DeadlineKey(caseId, DEADLINE_STEP, deadlineCycle);
    }

    void done(Visit visit, String by) {
        doneAt = visit.visitedAt();
        doneBy = by;
        result = visit.result();
        note = visit.note();
    }

    FollowUpView view() {
        return new FollowUpView(roundNo, visitNo, dueAt, doneAt, doneBy, result, note);
    }
}
