package org.fengqiao.dispute;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fengqiao.organization.UnitRow;
import org.jspecify.annotations.Nullable;

/** One stay at one level: what was tried there, and how it ended. */
@Entity
@Table(name = "dispute_stage")
class Stage {
    @Id
    @GeneratedValue(generator = "dispute_stage_seq")
    @SequenceGenerator(name = "dispute_stage_seq", sequenceName = "dispute_stage_seq")
    private @Nullable Long id;

    private int roundNo;

    @Enumerated(EnumType.STRING)
    private Level level;

    private long unitId;
    private Instant enteredAt;
    private @Nullable Instant analysedAt;
    private @Nullable String analysis;
    private @Nullable Instant endedAt;
    private @Nullable String endedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable StageEnding ending;

    private @Nullable String tried;

    @SuppressWarnings("NullAway.Init")
    protected Stage() {}

    Stage(int roundNo, Level level, long unitId, Instant enteredAt) {
        this.roundNo = roundNo;
        this.level = level;
        this.unitId = unitId;
        this.enteredAt = enteredAt;
    }

    long unitId() {
        return unitId;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    boolean analysed() {
        return analysedAt != null;
    }

    void analyse(String findings, Instant at) {
        analysis = findings;
        analysedAt = at;
    }

    /** Back to the analysis; what it found stays in the timeline. */
    void reopenAnalysis() {
        analysedAt = null;
    }

    boolean ended() {
        return ending != null;
    }

    @Nullable StageEnding ending() {
        return ending;
    }

    void end(StageEnding how, @Nullable String whatWasTried, Act act) {
        ending = how;
        tried = whatWasTried;
        endedAt = act.at();
        endedBy = act.by();
    }

    StageView view(UnitRow unit) {
        return new StageView(roundNo, level, unit, enteredAt, analysedAt, analysis, endedAt, endedBy, ending, tried);
    }
}
