package org.fengqiao.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.section.SectionTemplates;
import org.fengqiao.report.section.TemplateChoice;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** A unit's templates of the section: the shipped ones, changed or not, and its own. */
@Route(ReportAddress.TEMPLATES)
@StyleSheet("styles/report.css")
@StyleSheet("styles/writing.css")
@RolesAllowed({"LEADER", "ADMIN"})
class TemplatesView extends Page implements AfterNavigationObserver {
    private static final int NAME = 40;
    private static final int TEXT = 50_000;

    private final SectionTemplates templates;
    private final ReportUnits reportUnits;
    private final Units units;
    private final Clock clock;

    TemplatesView(SectionTemplates templates, ReportUnits reportUnits, Units units, Clock clock) {
        super("templates.title");
        this.templates = templates;
        this.reportUnits = reportUnits;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        FigureRequest request = ReportAddress.read(event.getLocation().getQueryParameters(), reportUnits.own(), clock);
        try {
            show(units.byCode(request.unit()).orElseThrow(() -> new Refused("unit.unknown", request.unit())), request);
        } catch (Refused refused) {
            clear();
            lead(Say.text(refused));
        }
    }

    private void show(UnitRow unit, FigureRequest request) {
        clear();
        lead(Say.text("templates.lead"));
        for (TemplateChoice choice : templates.choices(unit, Say.language())) {
            content(card(unit, choice, request));
        }
        Pre notation = new Pre(Say.text("templates.notation.text"));
        notation.addClassName("fq-notation");
        content(new NativeDetails(Say.text("templates.notation"), notation));
        actions(
                ReportAddress.back(request),
                Buttons.next("new-template", "templates.new", () -> create(unit, request)));
    }

    private Component card(UnitRow unit, TemplateChoice choice, FigureRequest request) {
        Div buttons =
                new Div(Buttons.plain("edit-" + choice.name(), "templates.edit", () -> edit(unit, choice, request)));
        if (choice.own()) {
            buttons.add(Buttons.quiet("drop-" + choice.name(), "templates.drop", () -> drop(unit, choice, request)));
        }
        Div card = new Div(
                new Span(choice.title()),
                new Mark(choice.own() ? Tone.NOTE : Tone.CALM, Say.text(choice.origin())),
                buttons);
        card.addClassNames("fq-card", "fq-beginning");
        return card;
    }

    private void edit(UnitRow unit, TemplateChoice choice, FigureRequest request) {
        TextArea text = words(templates.text(unit, choice.name()));
        ActionDialog dialog = new ActionDialog("templates.edit", "templates.consequence", "templates.keep", () -> {
            templates.keep(unit, choice.name(), text.getValue());
            show(unit, request);
        });
        dialog.required(text);
        dialog.setWidth("min(60rem, 100vw)");
        dialog.open();
    }

    private void create(UnitRow unit, FigureRequest request) {
        TextField name = Fields.text("template-name", "templates.name", NAME);
        name.setHelperText(Say.text("templates.name.help"));
        TextArea text = words(templates.text(unit, "short"));
        ActionDialog dialog = new ActionDialog("templates.new", "templates.consequence", "templates.keep", () -> {
            templates.make(unit, name.getValue(), text.getValue());
            show(unit, request);
        });
        dialog.required(name).required(text);
        dialog.setWidth("min(60rem, 100vw)");
        dialog.open();
    }

    private void drop(UnitRow unit, TemplateChoice choice, FigureRequest request) {
        new ActionDialog("templates.drop", "templates.drop.consequence", "templates.drop", () -> {
                    templates.drop(unit, choice.name());
                    show(unit, request);
                })
                .grave()
                .open();
    }

    private static TextArea words(String text) {
        TextArea area = Fields.area("template-text", "templates.text", TEXT);
        area.setMinRows(16);
        area.setMaxRows(24);
        area.setValue(text);
        area.getElement().setAttribute("lang", "zh-CN");
        return area;
    }
}
