package org.fengqiao.petition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The line of an old case (积案) in the township's register; counted in the year in which its resolution is certified. */
@Embeddable
class Backlog {
    private @Nullable Integer backlogYear;
    private @Nullable Instant backlogEnteredAt;
    private @Nullable String backlogLeader;
    private @Nullable String backlogMeasures;

    @Enumerated(EnumType.STRING)
    private @Nullable BacklogWay backlogWay;

    private @Nullable Instant backlogResolvedAt;
    private @Nullable String backlogCertifiedBy;
    private @Nullable String backlogEvidence;

    boolean entered() {
        return backlogYear != null;
    }

    boolean resolved() {
        return backlogResolvedAt != null;
    }

    void enter(EnterBacklog command) {
        backlogYear = command.originYear();
        backlogEnteredAt = command.enteredAt();
        backlogLeader = command.leader();
        backlogMeasures = command.measures();
    }

    void certify(CertifyBacklog command) {
        backlogWay = command.way();
        backlogResolvedAt = command.resolvedAt();
        backlogCertifiedBy = command.certifiedBy();
        backlogEvidence = command.evidence();
    }

    @Nullable BacklogView view() {
        return backlogYear == null
                ? null
                : new BacklogView(
                        backlogYear,
                        backlogEnteredAt,
                        backlogLeader,
                        backlogMeasures,
                        backlogWay,
                        backlogResolvedAt,
                        backlogCertifiedBy,
                        backlogEvidence);
    }
}
