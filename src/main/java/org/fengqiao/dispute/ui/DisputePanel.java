package org.fengqiao.dispute.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.dispute.DisputeFacts;
import org.fengqiao.dispute.DisputeReading;
import org.fengqiao.dispute.DisputeView;
import org.fengqiao.dispute.RiskColour;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.ui.CasePanel;
import org.fengqiao.docket.ui.step.ActionButtons;
import org.fengqiao.docket.ui.step.ProgressPart;
import org.fengqiao.docket.ui.step.StepDesk;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** What a dispute adds to the case page: where it stands, what was done about it, and what this user may do now. */
@org.springframework.stereotype.Component
class DisputePanel implements CasePanel {
    private final DisputeReading reading;
    private final StepDialogs dialogs;
    private final StepDesk desk;
    private final Clock clock;

    DisputePanel(DisputeReading reading, StepDialogs dialogs, StepDesk desk, Clock clock) {
        this.reading = reading;
        this.dialogs = dialogs;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.DISPUTE;
    }

    @Override
    public Pieces of(CaseView file, Runnable refresh) {
        DisputeView view = reading.get(file.id());
        Errand errand = new Errand(view, desk.errand(file, Errand.WORDS, refresh));
        var buttons = new ActionButtons<>(
                LikelyActions.of(view), action -> dialogs.of(action, errand).open());
        List<Component> sections = sections(view);
        buttons.more().ifPresent(sections::add);
        return new Pieces(marks(view), sections, buttons.bar());
    }

    private static List<Component> marks(DisputeView view) {
        DisputeFacts facts = view.facts();
        List<Component> marks = new ArrayList<>();
        RiskColour risk = facts.risk();
        if (risk != null) {
            marks.add(Risks.mark(risk));
        }
        if (facts.securitySign()) {
            marks.add(new Mark(Tone.URGENT, Say.text("panel.mark.security_sign")));
        }
        if (facts.collective()) {
            marks.add(new Mark(Tone.SOON, Say.text("panel.mark.collective")));
        }
        if (view.head().restricted()) {
            marks.add(new Mark(Tone.NOTE, Say.text("panel.mark.restricted")));
        }
        if (facts.round() > 1) {
            marks.add(new Mark(Tone.SOON, Say.text("panel.round", facts.round())));
        }
        return marks;
    }

    private List<Component> sections(DisputeView view) {
        Instant now = clock.instant();
        LocalDate today = ChinaTime.dayOf(now);
        List<Component> sections = new ArrayList<>();
        sections.add(new ProgressPart(DisputeWay.of(view)));
        sections.add(new FactsPart(view, today));
        if (!view.mediations().isEmpty() || view.agreement() != null) {
            sections.add(new MediationPart(view, today));
        }
        if (!view.followUps().isEmpty()) {
            sections.add(new VisitsPart(view.followUps(), now));
        }
        sections.add(new StagesPart(view, today));
        return sections;
    }
}
