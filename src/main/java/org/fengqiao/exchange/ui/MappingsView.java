package org.fengqiao.exchange.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.exchange.SavedMapping;
import org.fengqiao.exchange.SavedMappings;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.Say;

/** The mappings a township keeps. */
@Route(MappingsView.PATH)
@StyleSheet("styles/exchange.css")
@RolesAllowed({"CLERK", "ADMIN"})
class MappingsView extends Page {
    static final String PATH = "import/mappings";

    private final SavedMappings saved;
    private final LocalDate today;
    private final Div list = new Div();

    MappingsView(SavedMappings saved, Clock clock) {
        super("mapping.ui.title");
        this.saved = saved;
        this.today = ChinaTime.dayOf(clock.instant());
        lead(Say.text("mapping.ui.lead"));
        list.addClassName("fq-underway");
        content(list);
        actions(ExchangeLinks.imports());
        show();
    }

    private void show() {
        list.removeAll();
        List<SavedMapping> all = saved.all();
        if (all.isEmpty()) {
            Paragraph nothing = new Paragraph(Say.text("mapping.ui.none"));
            nothing.addClassName("fq-empty");
            list.add(nothing);
        }
        all.forEach(one -> list.add(line(one)));
    }

    private Div line(SavedMapping one) {
        Span name = new Span(one.name());
        name.addClassName("fq-strong");
        Span what = new Span(Say.text(one.kind()) + " · " + one.unitName() + " · "
                + (one.usedAt() == null
                        ? Say.text("mapping.ui.unused")
                        : Say.text("mapping.ui.used", Days.time(one.usedAt(), today))));
        what.addClassName("fq-soft");
        Div text = new Div(name, what);
        text.addClassName("fq-stacked");
        Div buttons = new Div(
                Downloads.link(
                        "yaml-" + one.id(),
                        "mapping.ui.download",
                        one.name() + ".yml",
                        "application/yaml",
                        () -> one.yaml().getBytes(StandardCharsets.UTF_8)),
                Buttons.plain("rename-" + one.id(), "mapping.ui.rename", () -> rename(one)),
                Buttons.grave("delete-" + one.id(), "mapping.ui.delete", () -> delete(one)));
        buttons.addClassName("fq-inline");
        Div line = new Div(text, buttons);
        line.addClassNames("fq-callout", "fq-callout-line");
        return line;
    }

    private void rename(SavedMapping one) {
        TextField name = Fields.text("mapping-name", "mapping.ui.name", 100);
        name.setValue(one.name());
        new ActionDialog("mapping.ui.rename", "mapping.ui.rename.consequence", "mapping.ui.rename", () -> {
                    saved.rename(one.id(), name.getValue());
                    show();
                })
                .required(name)
                .open();
    }

    private void delete(SavedMapping one) {
        new ActionDialog("mapping.ui.delete", "mapping.ui.delete.consequence", "mapping.ui.delete", () -> {
                    saved.delete(one.id());
                    show();
                })
                .grave()
                .with(new Paragraph(one.name()))
                .open();
    }
}
