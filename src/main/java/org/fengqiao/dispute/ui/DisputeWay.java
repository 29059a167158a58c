package org.fengqiao.dispute.ui;

import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.dispute.DisputeView;
import org.fengqiao.dispute.Outcome;
import org.fengqiao.dispute.StageView;
import org.fengqiao.docket.ui.step.StepLine;
import org.fengqiao.docket.ui.step.StepLine.When;
import org.fengqiao.workflow.OpenStep;

/** The way of a dispute through the office in its present round: what is done, where it stands, what is to come. */
final class DisputeWay {
    private static final List<String> MEDIATION =
            List.of("tellRights", "chooseMediators", "investigate", "mediate", "signAgreement");

    private final StepLine line = new StepLine();
    private final DisputeView view;
    private final List<String> open;

    private DisputeWay(DisputeView view) {
        this.view = view;
        this.open = view.steps().stream().map(OpenStep::step).toList();
    }

    static StepLine of(DisputeView view) {
        DisputeWay way = new DisputeWay(view);
        way.build();
        return way.line;
    }

    private void build() {
        var facts = view.facts();
        add("panel.step.recorded", When.DONE);
        if (facts.round() > 1) {
            add("panel.step.relapsed", When.DONE);
        }
        inRound()
                .filter(stage -> stage.ending() != null)
                .forEach(stage -> add(stage.level().wordsKey(), When.DONE));
        if (facts.outcome() == Outcome.OPEN) {
            present();
            add("panel.step.resolved", When.NEXT);
            add("step.returnVisit", When.NEXT);
        } else {
            add(facts.outcome().wordsKey(), When.DONE);
            view.steps().stream()
                    .filter(step -> !step.step().equals("archive"))
                    .forEach(step -> add(step.wordsKey(), When.NOW));
        }
        add("step.archive", facts.archivedAt() != null ? When.DONE : open.contains("archive") ? When.NOW : When.NEXT);
    }

    private void present() {
        String step = open.isEmpty() ? "" : open.getFirst();
        if (!MEDIATION.contains(step)) {
            view.steps().forEach(now -> add(now.wordsKey(), When.NOW));
            return;
        }
        inRound().map(stage -> stage.level().wordsKey()).forEach(level -> add(level, When.DONE));
        int now = MEDIATION.indexOf(step);
        for (int i = 0; i < MEDIATION.size(); i++) {
            add("step." + MEDIATION.get(i), i < now ? When.DONE : i == now ? When.NOW : When.NEXT);
        }
    }

    private Stream<StageView> inRound() {
        return view.stages().stream()
                .filter(stage -> stage.round() == view.facts().round());
    }

    private void add(String wordsKey, When when) {
        line.add(wordsKey, when);
    }
}
