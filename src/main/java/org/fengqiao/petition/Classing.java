package org.fengqiao.petition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a petition is (甄别): its class, its way, whether it repeats an earlier one. */
@Embeddable
class Classing {
    @Enumerated(EnumType.STRING)
    private @Nullable PetitionClass petitionClass;

    @Enumerated(EnumType.STRING)
    private @Nullable ClaimRoute route;

    private boolean simple;
    private boolean repeated;
    private @Nullable Long earlierCaseId;
    private boolean newFacts;
    private @Nullable Instant classedAt;
    private @Nullable String classedBy;

    void classify(ClassifyPetition command, Act act) {
        correct(command);
        classedAt = act.at();
        classedBy = act.by();
    }

    /** What it really is; when it was first classed stays. */
    void correct(ClassifyPetition command) {
        petitionClass = command.petitionClass();
        route = command.route();
        simple = command.simple();
        repeated = command.earlierCaseId() != null;
        earlierCaseId = command.earlierCaseId();
        newFacts = command.newFacts();
    }

    boolean says(ClassifyPetition command) {
        return petitionClass == command.petitionClass()
                && route == command.route()
                && simple == command.simple()
                && Objects.equals(earlierCaseId, command.earlierCaseId())
                && newFacts == command.newFacts();
    }

    /** Of a petition from a file, whose class is all that is known. */
    void took(Act act) {
        classedAt = classedAt == null ? act.at() : classedAt;
        classedBy = act.by();
    }

    boolean done() {
        return classedAt != null;
    }

    @Nullable PetitionClass petitionClass() {
        return petitionClass;
    }

    @Nullable ClaimRoute route() {
        return route;
    }

    boolean accusation() {
        return petitionClass == PetitionClass.ACCUSATION;
    }

    /** Only these are investigated and answered with an opinion, and have the limit of art. 34. */
    boolean investigated() {
        return petitionClass == PetitionClass.CLAIM && route == ClaimRoute.INVESTIGATION;
    }

    boolean simple() {
        return simple;
    }

    void leaveSimple() {
        simple = false;
    }

    boolean repeated() {
        return repeated;
    }

    @Nullable Long earlierCaseId() {
        return earlierCaseId;
    }

    boolean newFacts() {
        return newFacts;
    }

    @Nullable Instant classedAt() {
        return classedAt;
    }
}
