package org.fengqiao.hotline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.ReferralRow;
import org.fengqiao.docket.ui.CaseAddress;
import org.fengqiao.docket.ui.CasePanel;
import org.fengqiao.docket.ui.DueMarks;
import org.fengqiao.docket.ui.step.ActionButtons;
import org.fengqiao.docket.ui.step.ProgressPart;
import org.fengqiao.docket.ui.step.StepDesk;
import org.fengqiao.hotline.Standing;
import org.fengqiao.hotline.TicketFacts;
import org.fengqiao.hotline.TicketReading;
import org.fengqiao.hotline.TicketView;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** What a ticket adds to the case page: where it stands, what was done about it, and what this user may do now. */
@org.springframework.stereotype.Component
class TicketPanel implements CasePanel {
    private final TicketReading reading;
    private final TicketDialogs dialogs;
    private final TicketLimits limits;
    private final StepDesk desk;
    private final DueMarks due;
    private final Clock clock;

    TicketPanel(
            TicketReading reading,
            TicketDialogs dialogs,
            TicketLimits limits,
            StepDesk desk,
            DueMarks due,
            Clock clock) {
        this.reading = reading;
        this.dialogs = dialogs;
        this.limits = limits;
        this.desk = desk;
        this.due = due;
        this.clock = clock;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.TICKET;
    }

    @Override
    public Pieces of(CaseView file, Runnable refresh) {
        TicketView view = reading.get(file.id());
        Errand errand = new Errand(view, desk.errand(file, Errand.WORDS, refresh));
        var buttons = new ActionButtons<>(
                LikelyActions.of(view), action -> dialogs.of(action, errand).open());
        List<Component> sections = sections(view);
        buttons.more().ifPresent(sections::add);
        return new Pieces(marks(view), sections, buttons.bar());
    }

    private List<Component> marks(TicketView view) {
        TicketFacts facts = view.facts();
        List<Component> marks = new ArrayList<>();
        if (facts.urgent()) {
            marks.add(new Mark(Tone.URGENT, Say.text("desk.mark.urgent")));
        }
        if (view.standing() == Standing.PARKED) {
            marks.add(new Mark(Tone.SOON, Say.text("desk.mark.parked")));
        }
        if (facts.excluded()) {
            marks.add(new Mark(Tone.CALM, Say.text("desk.mark.excluded")));
        }
        if (facts.cycle() > 1) {
            marks.add(new Mark(Tone.SOON, Say.text("desk.mark.redo", facts.cycle() - 1)));
        }
        if (view.supervisions().stream().anyMatch(one -> one.answeredAt() == null)) {
            marks.add(new Mark(Tone.URGENT, Say.text("desk.mark.supervised")));
        }
        if (view.head().restricted()) {
            marks.add(new Mark(Tone.NOTE, Say.text("panel.mark.restricted")));
        }
        return marks;
    }

    /** The dispute that the ticket went on as, and how it ended. */
    private static Component referred(ReferralRow referral) {
        String number = referral.to().number().text();
        Div notice =
                new Div(new Span(Say.text("desk.referred") + " "), PagedList.inside(CaseAddress.of(number), number));
        String outcome = referral.outcomeKey();
        if (outcome != null) {
            notice.add(new Span(" "), new Mark(Tone.NOTE, Say.text(outcome)));
        }
        notice.addClassName("fq-callout");
        return notice;
    }

    private List<Component> sections(TicketView view) {
        LocalDate today = ChinaTime.dayOf(clock.instant());
        List<Component> sections = new ArrayList<>();
        ProgressPart progress = new ProgressPart(TicketWay.of(view));
        limits.running(view.head().id()).ifPresent(progress::add);
        sections.add(progress);
        sections.add(new TicketFactsPart(view, today));
        view.referrals().forEach(referral -> sections.add(referred(referral)));
        if (!view.contacts().isEmpty()) {
            sections.add(new ContactsPart(view.contacts(), today));
        }
        view.cycles().reversed().stream()
                .filter(CyclePart::tells)
                .forEach(
                        cycle -> sections.add(new CyclePart(cycle, view.cycles().size() > 1, today)));
        if (!view.applications().isEmpty()) {
            sections.add(new ApplicationsPart(view.applications(), view.facts().urgent(), today));
        }
        if (!view.supervisions().isEmpty()) {
            sections.add(new SupervisionsPart(view.supervisions(), due, today));
        }
        return sections;
    }
}
