package org.fengqiao.dispute;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a dispute is about, as somebody recorded it and may correct it. What an imported record does not tell is null. */
@Embeddable
class Described {
    @Enumerated(EnumType.STRING)
    private @Nullable DisputeType type;

    @Enumerated(EnumType.STRING)
    private @Nullable DisputeSubType subType;

    private @Nullable String typeText;

    @Enumerated(EnumType.STRING)
    private @Nullable DisputeSource source;

    @Enumerated(EnumType.STRING)
    private @Nullable IntakeChannel intakeChannel;

    @Enumerated(EnumType.STRING)
    private @Nullable RiskColour risk;

    private @Nullable Integer people;
    private @Nullable BigDecimal claimAmount;
    private boolean collective;

    protected Described() {}

    Described(FileDispute facts) {
        this.type = facts.type();
        this.subType = facts.subType();
        this.source = facts.source();
        this.intakeChannel = facts.channel();
        this.risk = facts.risk();
        this.people = facts.people();
        this.claimAmount = facts.claimAmount();
        this.collective = facts.collective();
    }

    void correct(CorrectFacts facts) {
        type = facts.type();
        subType = facts.subType();
        source = facts.source();
        intakeChannel = facts.channel();
        risk = facts.risk();
        people = facts.people();
        claimAmount = facts.claimAmount();
        collective = facts.collective();
    }

    void gradedAs(RiskColour colour) {
        risk = colour;
    }

    @Nullable DisputeType type() {
        return type;
    }

    @Nullable DisputeSubType subType() {
        return subType;
    }

    @Nullable String typeText() {
        return typeText;
    }

    @Nullable DisputeSource source() {
        return source;
    }

    @Nullable IntakeChannel intakeChannel() {
        return intakeChannel;
    }

    @Nullable RiskColour risk() {
        return risk;
    }

    @Nullable Integer people() {
        return people;
    }

    @Nullable BigDecimal claimAmount() {
        return claimAmount;
    }

    boolean collective() {
        return collective;
    }
}
