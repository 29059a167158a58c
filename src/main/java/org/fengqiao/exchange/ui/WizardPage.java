package org.fengqiao.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.exchange.JobState;
import org.fengqiao.exchange.JobView;
import org.fengqiao.exchange.SavedMappings;
import org.fengqiao.exchange.WizardOutcome;
import org.fengqiao.exchange.WizardStep;
import org.fengqiao.exchange.WizardView;
import org.fengqiao.exchange.Wizards;
import org.fengqiao.kernel.Refused;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.Say;

/** One import on its way. Where it stands is in the database, so leaving the page or reloading it changes nothing. */
@Route(WizardPage.PATH)
@StyleSheet("styles/exchange.css")
@RolesAllowed({"CLERK", "ADMIN"})
class WizardPage extends Page implements HasUrlParameter<Long> {
    static final String PATH = "import/wizard";
    private static final List<List<WizardStep>> STAGES = List.of(
            List.of(WizardStep.MAPPING),
            List.of(WizardStep.CHECKING, WizardStep.CHECKED),
            List.of(WizardStep.IMPORTING, WizardStep.FINISHED));

    private final Wizards wizards;
    private final SavedMappings saved;
    private long id;

    WizardPage(Wizards wizards, SavedMappings saved) {
        this.wizards = wizards;
        this.saved = saved;
    }

    @Override
    public void setParameter(BeforeEvent event, Long wanted) {
        id = wanted;
        try {
            show();
        } catch (Refused refusal) {
            throw new NotFoundException(refusal.key());
        }
    }

    private void show() {
        WizardView wizard = wizards.get(id);
        clear();
        title(wizard.fileName());
        lead(Say.text(wizard.kind())
                + (wizard.unit() == null ? "" : " · " + wizard.unit().name()) + " · "
                + Say.text("import.ui.kb", Math.max(1, wizard.sizeBytes() / 1024)));
        content(steps(wizard));
        trouble(wizard);
        switch (wizard.step()) {
            case MAPPING -> mapping(wizard);
            case CHECKING, IMPORTING -> progress(wizard);
            case CHECKED -> checked(wizard);
            case FINISHED -> finished(wizard);
        }
    }

    private static OrderedList steps(WizardView wizard) {
        OrderedList steps = new OrderedList();
        steps.addClassName("fq-steps");
        int now = 0;
        while (!STAGES.get(now).contains(wizard.step())) {
            now++;
        }
        for (int i = 0; i < STAGES.size(); i++) {
            boolean over = i < now || wizard.step() == WizardStep.FINISHED;
            ListItem step = new ListItem(
                    new Span(over ? "✓" : Integer.toString(i + 1)), new Span(Say.text("import.ui.stage." + (i + 1))));
            step.getElement().setAttribute("data-step", over ? "done" : i == now ? "now" : "later");
            steps.add(step);
        }
        return steps;
    }

    /** What went wrong the last time, where it was not the rows. */
    private void trouble(WizardView wizard) {
        JobView job = wizard.job();
        if (job != null
                && (job.state() == JobState.FAILED || job.state() == JobState.INTERRUPTED)
                && job.message() != null) {
            Div notice = new Div(
                    new Paragraph(Say.text(job.message(), job.arguments().toArray())));
            notice.addClassNames("fq-callout", "fq-callout-urgent");
            notice.setId("job-trouble");
            content(notice);
        }
    }

    private void mapping(WizardView wizard) {
        content(new MappingPart(wizards, saved, wizard, this::show));
        actions(
                ExchangeLinks.imports(),
                Buttons.next("check", "import.ui.check", () -> attempt(() -> wizards.check(id))));
    }

    private void progress(WizardView wizard) {
        content(new ProgressPart(() -> wizards.get(id), wizard, this::show));
        actions(ExchangeLinks.imports());
    }

    private void checked(WizardView wizard) {
        WizardOutcome outcome = wizard.outcome();
        if (outcome != null) {
            content(new OutcomePart(wizard.kind(), outcome));
        }
        Checkbox allOrNothing = new Checkbox(Say.text("import.ui.all_or_nothing"), wizard.allOrNothing());
        allOrNothing.setId("all-or-nothing");
        content(allOrNothing);
        List<Component> buttons = new ArrayList<>();
        buttons.add(Buttons.plain("back-to-mapping", "import.ui.back", () -> attempt(() -> wizards.back(id))));
        rejects(wizard, buttons);
        buttons.add(Buttons.next(
                "run", "import.ui.run", () -> attempt(() -> wizards.run(id, allOrNothing.getValue()))));
        actions(buttons.toArray(Component[]::new));
    }

    private void finished(WizardView wizard) {
        WizardOutcome outcome = wizard.outcome();
        if (outcome != null) {
            content(new OutcomePart(wizard.kind(), outcome));
        }
        List<Component> buttons = new ArrayList<>();
        rejects(wizard, buttons);
        buttons.add(Buttons.next("finish", "import.ui.finish", () -> {
            wizards.drop(id);
            getUI().ifPresent(ui -> ui.navigate(ImportView.class));
        }));
        actions(buttons.toArray(Component[]::new));
    }

    private void rejects(WizardView wizard, List<Component> buttons) {
        if (wizard.rejects()) {
            String name = wizard.fileName().replaceFirst("(?i)\\.(csv|xlsx)$", "") + "-"
                    + Say.text("import.ui.rejects.name") + ".csv";
            Anchor link = Downloads.link("rejects", "import.ui.rejects", name, "text/csv", () -> wizards.rejects(id));
            buttons.add(link);
        }
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refused refusal) {
            Notices.refused(refusal);
            return;
        }
        show();
    }
}
