package org.fengqiao.petition.ui;

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
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.petition.PetitionFacts;
import org.fengqiao.petition.PetitionPaper;
import org.fengqiao.petition.PetitionPapers;
import org.fengqiao.petition.PetitionReading;
import org.fengqiao.petition.PetitionTemplates;
import org.fengqiao.petition.PetitionView;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** What a petition adds to the case page: where it stands, what was done about it, and what this user may do now. */
@org.springframework.stereotype.Component
class PetitionPanel implements CasePanel {
    private final PetitionReading reading;
    private final PetitionDialogs dialogs;
    private final PetitionLimits limits;
    private final PetitionPapers papers;
    private final PetitionTemplates templates;
    private final StepDesk desk;
    private final DueMarks due;
    private final Clock clock;

    PetitionPanel(
            PetitionReading reading,
            PetitionDialogs dialogs,
            PetitionLimits limits,
            PetitionPapers papers,
            PetitionTemplates templates,
            StepDesk desk,
            DueMarks due,
            Clock clock) {
        this.reading = reading;
        this.dialogs = dialogs;
        this.limits = limits;
        this.papers = papers;
        this.templates = templates;
        this.desk = desk;
        this.due = due;
        this.clock = clock;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.PETITION;
    }

    @Override
    public Pieces of(CaseView file, Runnable refresh) {
        PetitionView view = reading.get(file.id());
        Errand errand = new Errand(view, desk.errand(file, Errand.WORDS, refresh));
        var buttons = new ActionButtons<>(
                LikelyActions.of(view), action -> dialogs.of(action, errand).open());
        List<Component> sections = sections(view);
        buttons.more().ifPresent(sections::add);
        return new Pieces(marks(view), sections, buttons.bar());
    }

    private static List<Component> marks(PetitionView view) {
        PetitionFacts facts = view.facts();
        List<Component> marks = new ArrayList<>();
        if (view.head().restricted()) {
            marks.add(new Mark(Tone.NOTE, Say.text("panel.mark.restricted")));
        }
        if (facts.repeated()) {
            marks.add(new Mark(Tone.SOON, Say.text("petition.mark.repeated")));
        }
        if (facts.simple()) {
            marks.add(new Mark(Tone.CALM, Say.text("petition.mark.simple")));
        }
        if (view.backlog() != null) {
            boolean resolved = view.backlog().resolvedAt() != null;
            marks.add(new Mark(
                    resolved ? Tone.GOOD : Tone.SOON,
                    Say.text(resolved ? "petition.mark.backlog_resolved" : "petition.mark.backlog")));
        }
        if (view.supervisions().stream().anyMatch(one -> one.answeredAt() == null)) {
            marks.add(new Mark(Tone.URGENT, Say.text("petition.mark.supervised")));
        }
        return marks;
    }

    private List<Component> sections(PetitionView view) {
        LocalDate today = ChinaTime.dayOf(clock.instant());
        List<Component> sections = new ArrayList<>();
        ProgressPart progress = new ProgressPart(PetitionWay.of(view));
        limits.running(view.head().id()).ifPresent(progress::add);
        sections.add(progress);
        sections.add(new PetitionFactsPart(view, today));
        view.referrals().forEach(referral -> sections.add(referred(referral)));
        view.rounds().reversed().forEach(round -> sections.add(new RoundPart(round, view, today)));
        if (!view.extensions().isEmpty() || !view.recusals().isEmpty()) {
            sections.add(new ExtensionsPart(view, today));
        }
        if (view.backlog() != null) {
            sections.add(new BacklogPart(view.backlog(), today));
        }
        if (!view.supervisions().isEmpty()) {
            sections.add(new SupervisionsPart(view.supervisions(), due, today));
        }
        List<PetitionPaper> possible = papers.of(view.head().id());
        if (!possible.isEmpty()) {
            sections.add(new PapersPart(view.head(), possible, papers, templates.may()));
        }
        return sections;
    }

    /** The dispute that the petition went on as, and how it ended. */
    private static Component referred(ReferralRow referral) {
        String number = referral.to().number().text();
        Div notice = new Div(
                new Span(Say.text("petition.referred") + " "), PagedList.inside(CaseAddress.of(number), number));
        String outcome = referral.outcomeKey();
        if (outcome != null) {
            notice.add(new Span(" "), new Mark(Tone.NOTE, Say.text(outcome)));
        }
        notice.addClassName("fq-callout");
        return notice;
    }
}
