package org.fengqiao.petition.ui;

import org.fengqiao.docket.CaseState;
import org.fengqiao.docket.ui.step.StepLine;
import org.fengqiao.petition.ClaimRoute;
import org.fengqiao.petition.PetitionEnding;
import org.fengqiao.petition.PetitionFacts;
import org.fengqiao.petition.PetitionView;
import org.fengqiao.petition.ReviewStage;
import org.fengqiao.petition.RoundView;
import org.fengqiao.petition.Standing;

/** The way of a petition through the office: what is done, where it stands, what is to come. */
final class PetitionWay {
    private final StepLine line = new StepLine();
    private final PetitionView view;

    private PetitionWay(PetitionView view) {
        this.view = view;
    }

    static StepLine of(PetitionView view) {
        PetitionWay way = new PetitionWay(view);
        way.build();
        return way.line;
    }

    private void build() {
        line.done("petition.way.recorded");
        PetitionFacts facts = view.facts();
        if (view.head().state() == CaseState.VOID) {
            line.done(CaseState.VOID.wordsKey());
            return;
        }
        step(Standing.CLASSING, true, facts.petitionClass() != null);
        if (view.standing() == Standing.OBJECTING) {
            line.now(Standing.OBJECTING.wordsKey());
        }
        boolean over = facts.ending() != null;
        step(Standing.DECIDING, !over || facts.decision() != null, facts.decision() != null);
        if (view.standing() == Standing.PASSING) {
            line.now(Standing.PASSING.wordsKey());
            return;
        }
        if (!over || facts.acceptedAt() != null) {
            work(facts);
        }
        ended(facts);
    }

    private void work(PetitionFacts facts) {
        RoundView round = view.rounds().isEmpty() ? null : view.rounds().getLast();
        boolean opinion = facts.route() == ClaimRoute.INVESTIGATION;
        if (round != null && round.number() > 1) {
            line.done("petition.way.again");
        }
        step(Standing.HANDLING, true, round != null && round.handledAt() != null);
        if (view.standing() == Standing.EXTENDING) {
            line.now(Standing.EXTENDING.wordsKey());
        }
        step(Standing.WRITING, opinion, round != null && round.opinion() != null);
        step(Standing.DELIVERING, true, round != null && round.delivery() != null);
        if (opinion) {
            reviews(round == null ? 1 : round.number());
        }
    }

    private void reviews(int round) {
        boolean rereview = asked(round, ReviewStage.REREVIEW);
        if (view.standing() == Standing.REVIEW_OPEN || view.standing() == Standing.REREVIEW_OPEN) {
            line.now(view.standing().wordsKey());
        }
        if (asked(round, ReviewStage.REVIEW)) {
            step(Standing.REVIEWING, true, view.standing() != Standing.REVIEWING);
        }
        if (rereview) {
            step(Standing.REREVIEWING, true, view.standing() != Standing.REREVIEWING);
        }
    }

    private boolean asked(int round, ReviewStage stage) {
        return view.reviews().stream().anyMatch(one -> one.round() == round && one.stage() == stage);
    }

    private void step(Standing step, boolean belongs, boolean done) {
        if (view.standing() == step) {
            line.now(step.wordsKey());
        } else if (belongs && done) {
            line.done(step.wordsKey());
        } else if (belongs && view.facts().ending() == null && view.standing() != Standing.DONE) {
            line.next(step.wordsKey());
        }
    }

    private void ended(PetitionFacts facts) {
        if (view.standing() == Standing.FILING) {
            line.now(Standing.FILING.wordsKey());
        } else if (facts.ending() != null) {
            line.done(facts.ending().wordsKey());
        } else if (view.standing() == Standing.DONE) {
            line.done(view.head().state().wordsKey());
        } else {
            line.next(PetitionEnding.ARCHIVED.wordsKey());
        }
    }
}
