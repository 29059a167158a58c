package org.fengqiao.exchange.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.fengqiao.exchange.ExportFormat;
import org.fengqiao.exchange.ReplyExport;
import org.fengqiao.exchange.ReplyExports;
import org.fengqiao.exchange.SavedMapping;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tiles;

/** Replies to the platform's tickets in the platform's own columns: what is new since the last time, or a past file again. */
@Route(ExportView.PATH)
@StyleSheet("styles/exchange.css")
@RolesAllowed({"CLERK", "ADMIN"})
class ExportView extends Page {
    static final String PATH = "foreign/export";

    private final ReplyExports exports;
    private final Clock clock;
    private final ComboBox<SavedMapping> mapping = new ComboBox<>(Say.text("export.ui.mapping"));
    private final Tiles<ExportFormat> format =
            new Tiles<>("export-format", "export.ui.format", List.of(ExportFormat.values()));
    private final Paragraph waiting = new Paragraph();
    private final Div past = new Div();

    ExportView(ReplyExports exports, Clock clock) {
        super("export.ui.title");
        this.exports = exports;
        this.clock = clock;
        lead(Say.text("export.ui.lead"));
        List<SavedMapping> usable = exports.mappings();
        mapping.setId("export-mapping");
        mapping.setItems(usable);
        mapping.setItemLabelGenerator(SavedMapping::name);
        mapping.addValueChangeListener(change -> show());
        format.setValue(ExportFormat.XLSX);
        format.addValueChangeListener(change -> show());
        waiting.setId("export-waiting");
        Section card = new Section(mapping, format, waiting);
        card.addClassNames("fq-card", "fq-narrow", "fq-form");
        if (usable.isEmpty()) {
            card.add(new Paragraph(Say.text("export.ui.no_mapping")));
        }
        past.addClassName("fq-underway");
        content(card, past);
        usable.stream().findFirst().ifPresent(mapping::setValue);
        show();
    }

    private void show() {
        SavedMapping by = mapping.getValue();
        int count = by == null ? 0 : exports.waiting(by.id());
        waiting.setText(by == null ? "" : Say.text("export.ui.waiting", count));
        past.removeAll();
        List<ReplyExport> known = exports.past();
        if (!known.isEmpty()) {
            past.add(new H2(Say.text("export.ui.past")));
            known.forEach(one -> past.add(line(one, by)));
        }
        var make = Buttons.next("make-export", "export.ui.make", this::make);
        make.setEnabled(count > 0);
        actions(ExchangeLinks.button("to-foreign", ForeignView.PATH, "foreign.ui.title"), make);
    }

    private Div line(ReplyExport one, @org.jspecify.annotations.Nullable SavedMapping by) {
        Span what = new Span(one.mapping() + " · " + one.system());
        what.addClassName("fq-strong");
        Span when = new Span(Say.text(
                "export.ui.made", Days.time(one.madeAt(), ChinaTime.dayOf(clock.instant())), one.madeBy(), one.rows()));
        when.addClassName("fq-soft");
        Div text = new Div(what, when);
        text.addClassName("fq-stacked");
        Div line = new Div(text);
        line.addClassNames("fq-callout", "fq-callout-line");
        if (by != null && by.name().equals(one.mapping())) {
            ExportFormat chosen = format.getValue();
            line.add(Downloads.link(
                    "export-" + one.id(),
                    "export.ui.download",
                    one.mapping() + "-" + ChinaTime.dayOf(one.madeAt()) + chosen.ending(),
                    chosen == ExportFormat.XLSX ? Downloads.EXCEL : "text/csv",
                    () -> exports.file(one.id(), by.id(), chosen)));
        }
        return line;
    }

    private void make() {
        SavedMapping by = mapping.getValue();
        if (by == null) {
            return;
        }
        try {
            exports.make(by.id());
            Notices.done(Say.text("export.ui.ready"));
        } catch (Refused refusal) {
            Notices.refused(refusal);
        }
        show();
    }
}
