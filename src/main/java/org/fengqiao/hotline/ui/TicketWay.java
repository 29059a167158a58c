package org.fengqiao.hotline.ui;

import java.util.List;
import org.fengqiao.docket.CaseState;
import org.fengqiao.docket.ui.step.StepLine;
import org.fengqiao.hotline.CycleView;
import org.fengqiao.hotline.Standing;
import org.fengqiao.hotline.TicketChannel;
import org.fengqiao.hotline.TicketEnding;
import org.fengqiao.hotline.TicketView;

/** The way of a ticket through the office in its present cycle: what is done, where it stands, what is to come. */
final class TicketWay {
    private final StepLine line = new StepLine();
    private final TicketView view;

    private TicketWay(TicketView view) {
        this.view = view;
    }

    static StepLine of(TicketView view) {
        TicketWay way = new TicketWay(view);
        way.build();
        return way.line;
    }

    private void build() {
        line.done("desk.step.recorded");
        List<CycleView> cycles = view.cycles();
        if (cycles.isEmpty()) {
            ended();
            return;
        }
        TicketEnding ending = view.facts().ending();
        boolean cutShort = ending == TicketEnding.RETURNED || ending == TicketEnding.WITHDRAWN;
        CycleView cycle = cycles.getLast();
        if (cycle.number() > 1) {
            line.done("desk.step.redo");
        }
        step(Standing.SIGNING, signs(cycle), view.facts().signedAt() != null, cutShort);
        step(Standing.DISPATCHING, true, cycle.handedAt() != null, cutShort);
        step(Standing.HANDLING, true, cycle.handledAt() != null, cutShort);
        step(Standing.CALLING_BACK, !view.facts().noReply(), cycle.ownCallBack() != null, cutShort);
        step(Standing.CHECKING, true, cycle.checkedAt() != null, cutShort);
        if (view.standing() == Standing.PARKED) {
            line.now(Standing.PARKED.wordsKey());
        }
        step(Standing.REPLYING, true, cycle.repliedAt() != null, cutShort);
        step(Standing.RESULT, awaitsPlatform(), cycle.result() != null, cutShort);
        ended();
    }

    private void step(Standing step, boolean belongs, boolean done, boolean cutShort) {
        if (view.standing() == step) {
            line.now(step.wordsKey());
        } else if (belongs && done) {
            line.done(step.wordsKey());
        } else if (belongs && !cutShort) {
            line.next(step.wordsKey());
        }
    }

    private boolean signs(CycleView cycle) {
        return cycle.number() == 1 && view.facts().channel() == TicketChannel.HOTLINE;
    }

    private boolean awaitsPlatform() {
        return view.facts().channel() == TicketChannel.HOTLINE;
    }

    private void ended() {
        TicketEnding ending = view.facts().ending();
        if (view.standing() == Standing.FILING) {
            line.now(Standing.FILING.wordsKey());
        } else if (ending != null) {
            line.done(ending.wordsKey());
        } else if (view.head().state() == CaseState.OPEN || !view.cycles().isEmpty()) {
            line.next(TicketEnding.ARCHIVED.wordsKey());
        } else {
            line.done(view.head().state().wordsKey());
        }
    }
}
