package org.fengqiao.dispute.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.dispute.DisputeAction;
import org.fengqiao.dispute.DisputeFacts;
import org.fengqiao.dispute.DisputeReading;
import org.fengqiao.dispute.DisputeView;
import org.fengqiao.dispute.RiskColour;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.ui.CasePanel;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.Asking;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** What a dispute adds to the case page: where it stands, what was done about it, and what this user may do now. */
@org.springframework.stereotype.Component
class DisputePanel implements CasePanel {
    private final DisputeReading reading;
    private final StepDialogs dialogs;
    private final Asking asking;
    private final Clock clock;

    DisputePanel(DisputeReading reading, StepDialogs dialogs, Asking asking, Clock clock) {
        this.reading = reading;
        this.dialogs = dialogs;
        this.asking = asking;
        this.clock = clock;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.DISPUTE;
    }

    @Override
    public Pieces of(CaseView file, Runnable refresh) {
        DisputeView view = reading.get(file.id());
        ActionOrder order = ActionOrder.of(view);
        Errand errand = new Errand(view, asking.user(), clock, refresh);
        List<Component> actions = new ArrayList<>();
        order.near().forEach(action -> actions.add(button(action, errand)));
        order.next().ifPresent(action -> actions.add(next(action, errand)));
        return new Pieces(marks(view), sections(view, order.rare(), errand), actions);
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

    private List<Component> sections(DisputeView view, List<DisputeAction> rare, Errand errand) {
        Instant now = clock.instant();
        LocalDate today = ChinaTime.dayOf(now);
        List<Component> sections = new ArrayList<>();
        sections.add(new ProgressPart(view));
        sections.add(new FactsPart(view, today));
        if (!view.mediations().isEmpty() || view.agreement() != null) {
            sections.add(new MediationPart(view, today));
        }
        if (!view.followUps().isEmpty()) {
            sections.add(new VisitsPart(view.followUps(), now));
        }
        sections.add(new StagesPart(view, today));
        if (!rare.isEmpty()) {
            sections.add(more(rare, errand));
        }
        return sections;
    }

    /** Kept out of the bar at the bottom, which would cover a small screen with them. */
    private Section more(List<DisputeAction> rare, Errand errand) {
        Div buttons = new Div();
        buttons.addClassName("fq-inline");
        rare.forEach(action -> buttons.add(button(action, errand)));
        Section more = new Section(new H2(Say.text("panel.more")), buttons);
        more.setId("more-actions");
        more.addClassName("fq-card");
        return more;
    }

    private Button button(DisputeAction action, Errand errand) {
        return Buttons.plain(id(action), action.wordsKey(), () -> open(action, errand));
    }

    private Button next(DisputeAction action, Errand errand) {
        return Buttons.next(id(action), action.wordsKey(), () -> open(action, errand));
    }

    private void open(DisputeAction action, Errand errand) {
        dialogs.of(action, errand).open();
    }

    private static String id(DisputeAction action) {
        return "action-" + action.code();
    }
}
