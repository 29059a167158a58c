package org.fengqiao.dispute;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a dispute went: its levels, one stay after the other, and its rounds. */
@Embeddable
class Course {
    /** Null where an imported record that has ended does not tell. */
    @Enumerated(EnumType.STRING)
    private @Nullable Level level;

    @Enumerated(EnumType.STRING)
    private @Nullable Level entryLevel;

    private int roundNo = 1;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Stage> stages = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "dispute_round", joinColumns = @JoinColumn(name = "case_id"))
    @OrderBy("roundNo")
    private List<Round> rounds = new ArrayList<>();

    protected Course() {}

    Course(Level entry, long unitId, Instant enteredAt) {
        this.level = entry;
        this.entryLevel = entry;
        stages.add(new Stage(roundNo, entry, unitId, enteredAt));
    }

    /** Where it stands or ended; what came from a file as ended and does not tell is the township's. */
    Level level() {
        return level == null ? Level.TOWNSHIP : level;
    }

    @Nullable Level told() {
        return level;
    }

    @Nullable Level entryLevel() {
        return entryLevel;
    }

    int roundNo() {
        return roundNo;
    }

    /** The last stay. An imported record's begins with its process. */
    Stage stage() {
        return stages.getLast();
    }

    List<Stage> stages() {
        return stages;
    }

    List<RoundView> rounds() {
        return rounds.stream().map(Round::view).toList();
    }

    boolean turnedToLegalRoute() {
        return !stages.isEmpty() && stage().ending() == StageEnding.LEGAL_ROUTE;
    }

    boolean analysed() {
        return !stages.isEmpty() && stage().analysed();
    }

    void begin(long unitId, Instant enteredAt) {
        if (stages.isEmpty()) {
            stages.add(new Stage(roundNo, level(), unitId, enteredAt));
        }
    }

    void end(StageEnding ending, @Nullable String tried, Act act) {
        stage().end(ending, tried, act);
    }

    void endIfOpen(StageEnding ending, String tried, Act act) {
        if (!stage().ended()) {
            end(ending, tried, act);
        }
    }

    void go(Level to, long unitId, StageEnding ending, String tried, Act act) {
        end(ending, tried, act);
        enter(to, unitId, act.at());
    }

    void relapse(Round ended, Level to, long unitId, Instant at) {
        rounds.add(ended);
        roundNo++;
        enter(to, unitId, at);
    }

    private void enter(Level to, long unitId, Instant at) {
        level = to;
        stages.add(new Stage(roundNo, to, unitId, at));
    }
}
