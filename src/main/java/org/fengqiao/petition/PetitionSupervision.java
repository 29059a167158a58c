package org.fengqiao.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Objects;
import org.fengqiao.docket.DeadlineKey;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** A supervision (督办) of a petition, with its own due date in the ledger. */
@Entity
class PetitionSupervision {
    @Id
    @GeneratedValue(generator = "petition_supervision_seq")
    @SequenceGenerator(name = "petition_supervision_seq", sequenceName = "petition_supervision_seq")
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private SupervisionGround ground;

    private String reason;
    private Instant raisedAt;
    private String raisedBy;
    private Instant dueAt;
    private int deadlineCycle;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;
    private @Nullable String answeredBy;

    @SuppressWarnings("NullAway.Init")
    protected PetitionSupervision() {}

    PetitionSupervision(SupervisePetition command, Instant dueAt, int deadlineCycle, Act act) {
        this.ground = command.ground();
        this.reason = command.reason();
        this.raisedAt = act.at();
        this.raisedBy = act.by();
        this.dueAt = dueAt;
        this.deadlineCycle = deadlineCycle;
    }

    boolean is(long wanted) {
        return id != null && id == wanted;
    }

    boolean open() {
        return answeredAt == null;
    }

    DeadlineKey deadline(long caseId) {
        return new DeadlineKey(caseId, PetitionClocks.SUPERVISION, deadlineCycle);
    }

    void answer(String words, Act act) {
        if (!open()) {
            throw new Refused("petition.supervision.answered");
        }
        answer = words;
        answeredAt = act.at();
        answeredBy = act.by();
    }

    SupervisionView view() {
        return new SupervisionView(
                Objects.requireNonNull(id), ground, reason, raisedAt, raisedBy, dueAt, answer, answeredAt, answeredBy);
    }
}
