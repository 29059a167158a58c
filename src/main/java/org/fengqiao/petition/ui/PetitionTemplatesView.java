package org.fengqiao.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.paper.TemplateFindings;
import org.fengqiao.paper.TemplateOrigin;
import org.fengqiao.petition.PetitionPaper;
import org.fengqiao.petition.PetitionTemplates;
import org.fengqiao.petition.TemplateRow;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Downloads;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;
import org.fengqiao.ui.Uploads;

/** The templates of the papers: fetched, changed in Word or WPS, brought back; what is odd is told before it is kept. */
@Route(PetitionTemplatesView.PATH)
@RolesAllowed({"CLERK", "LEADER", "ADMIN"})
class PetitionTemplatesView extends Page implements AfterNavigationObserver {
    static final String PATH = "petition-templates";

    private final PetitionTemplates templates;
    private final LocalDate today;

    PetitionTemplatesView(PetitionTemplates templates, Clock clock) {
        super("petition.templates");
        this.templates = templates;
        this.today = ChinaTime.dayOf(clock.instant());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        clear();
        lead(Say.text("petition.templates.lead"));
        Div cards = new Div();
        cards.addClassNames("fq-form-cards", "fq-narrow");
        templates.all().forEach(row -> cards.add(card(row)));
        content(cards);
    }

    private Section card(TemplateRow row) {
        PetitionPaper paper = row.paper();
        Header head = new Header(
                new H2(Say.text(paper)),
                new Mark(row.origin() == TemplateOrigin.SHIPPED ? Tone.CALM : Tone.GOOD, Say.text(row.origin())));
        head.addClassName("fq-marks");
        Section card = new Section(head);
        card.setId("template-" + paper.code());
        card.addClassName("fq-card");
        if (row.changedAt() != null) {
            Paragraph changed = new Paragraph(Say.text(
                    "petition.templates.changed", String.valueOf(row.changedBy()), Days.time(row.changedAt(), today)));
            changed.addClassName("fq-soft");
            card.add(changed);
        }
        card.add(buttons(row));
        return card;
    }

    private Component buttons(TemplateRow row) {
        PetitionPaper paper = row.paper();
        Div buttons = new Div(
                Downloads.word(
                        "fetch-" + paper.code(),
                        "petition.templates.fetch",
                        Say.text(paper) + ".docx",
                        () -> templates.current(paper)),
                Uploads.papers(
                        "bring-" + paper.code(),
                        "petition.templates.bring",
                        PetitionTemplates.MAX_BYTES,
                        (name, file) -> bring(paper, file)));
        if (row.origin() == TemplateOrigin.OWN) {
            buttons.add(Buttons.quiet("restore-" + paper.code(), "petition.templates.restore", () -> restore(paper)));
        }
        buttons.addClassName("fq-inline");
        return buttons;
    }

    private void bring(PetitionPaper paper, byte[] file) {
        TemplateFindings odd = templates.check(paper, file);
        if (odd.none()) {
            keep(paper, file);
            return;
        }
        ActionDialog dialog = new ActionDialog(
                        "petition.templates.odd",
                        "petition.templates.odd.consequence",
                        "petition.templates.anyway",
                        () -> keep(paper, file))
                .ids("dialog-save", "dialog-cancel");
        if (!odd.unknown().isEmpty()) {
            dialog.with(finding("petition.templates.unknown", odd.unknown()));
        }
        if (!odd.missing().isEmpty()) {
            dialog.with(finding("petition.templates.missing", odd.missing()));
        }
        dialog.open();
    }

    private static Component finding(String key, java.util.List<String> names) {
        Paragraph line = new Paragraph(new Span(Say.text(key) + " "));
        line.add(names.stream().map(name -> "{{" + name + "}}").collect(Collectors.joining("、")));
        return line;
    }

    private void keep(PetitionPaper paper, byte[] file) {
        templates.replace(paper, file);
        show();
        Notices.done(Say.text("petition.templates.kept", Say.text(paper)));
    }

    private void restore(PetitionPaper paper) {
        new ActionDialog(
                        "petition.templates.restore",
                        "petition.templates.restore.consequence",
                        "petition.templates.restore",
                        () -> {
                            templates.restore(paper);
                            show();
                        })
                .ids("dialog-save", "dialog-cancel")
                .with(new Span(Say.text(paper)))
                .open();
    }
}
