package org.fengqiao.petition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** The written opinion with its four parts and its outcome (2022 regulation, art. 32). */
@Embeddable
class Opinion {
    private Instant writtenAt;
    private String writtenBy;
    private String requestText;
    private String factsText;
    private String opinionText;
    private String lawText;

    @Enumerated(EnumType.STRING)
    private OpinionOutcome outcome;

    @SuppressWarnings("NullAway.Init")
    protected Opinion() {}

    Opinion(WriteOpinion command, Act act) {
        this.writtenAt = act.at();
        this.writtenBy = act.by();
        this.requestText = command.request();
        this.factsText = command.facts();
        this.opinionText = command.opinion();
        this.lawText = command.law();
        this.outcome = command.outcome();
    }

    Instant writtenAt() {
        return writtenAt;
    }

    String opinionText() {
        return opinionText;
    }

    OpinionView view() {
        return new OpinionView(writtenAt, writtenBy, requestText, factsText, opinionText, lawText, outcome);
    }
}
