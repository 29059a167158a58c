package org.fengqiao.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fengqiao.docket.ui.CaseAddress;
import org.fengqiao.exchange.ForeignSystem;
import org.fengqiao.exchange.ForeignSystems;
import org.fengqiao.exchange.ImportKind;
import org.fengqiao.exchange.Reconciliation;
import org.fengqiao.exchange.Reconciliation.Line;
import org.fengqiao.exchange.Reconciliations;
import org.fengqiao.exchange.SavedMapping;
import org.fengqiao.exchange.SavedMappings;
import org.fengqiao.exchange.Wizards;
import org.fengqiao.kernel.Refused;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Uploads;

/** Another system's own list beside ours: what only they have, what only we have, what differs. */
@Route(ReconcileView.PATH)
@StyleSheet("styles/exchange.css")
@RolesAllowed({"CLERK", "ADMIN"})
class ReconcileView extends Page implements HasUrlParameter<Long> {
    static final String PATH = "foreign/reconcile";
    private static final int SHOWN = 200;

    private final Reconciliations reconciliations;
    private final ForeignSystems systems;
    private final SavedMappings saved;
    private final Wizards wizards;
    private final ComboBox<SavedMapping> mapping = new ComboBox<>(Say.text("mapping.ui.use"));
    private final Div result = new Div();
    private long systemId;

    ReconcileView(Reconciliations reconciliations, ForeignSystems systems, SavedMappings saved, Wizards wizards) {
        this.reconciliations = reconciliations;
        this.systems = systems;
        this.saved = saved;
        this.wizards = wizards;
        result.addClassName("fq-column");
    }

    @Override
    public void setParameter(BeforeEvent event, Long wanted) {
        systemId = wanted;
        try {
            show(systems.get(wanted));
        } catch (Refused refusal) {
            throw new NotFoundException(refusal.key());
        }
    }

    private void show(ForeignSystem system) {
        clear();
        title(Say.text("reconcile.ui.of", system.name()));
        lead(Say.text("reconcile.ui.lead"));
        List<SavedMapping> usable =
                saved.all().stream().filter(one -> one.kind().cases()).toList();
        mapping.setId("reconcile-mapping");
        mapping.setItems(usable);
        mapping.setItemLabelGenerator(SavedMapping::name);
        mapping.setHelperText(Say.text("reconcile.ui.mapping.hint"));
        usable.stream().findFirst().ifPresent(mapping::setValue);
        Section card = new Section(
                mapping, Uploads.tables("reconcile-upload", "reconcile.ui.upload", Wizards.MAX_BYTES, this::take));
        card.addClassNames("fq-card", "fq-narrow", "fq-form");
        content(card, result);
        actions(ExchangeLinks.button("to-foreign", ForeignView.PATH + "?system=" + systemId, "foreign.ui.title"));
    }

    private void take(String fileName, byte[] content) {
        SavedMapping by = mapping.getValue();
        if (by == null) {
            Notices.trouble(Say.text("reconcile.ui.mapping.needed"));
            return;
        }
        Reconciliation found = reconciliations.compare(systemId, by.id(), fileName, content);
        result.removeAll();
        Paragraph summary = new Paragraph(Say.text(
                "reconcile.ui.summary",
                found.same(),
                found.theirs().size(),
                found.ours().size(),
                found.different().size(),
                found.unreadable()));
        summary.setId("reconcile-summary");
        summary.addClassName("fq-strong");
        result.add(summary);
        List<Component> offered = new ArrayList<>();
        offered.add(ExchangeLinks.button("to-foreign", ForeignView.PATH + "?system=" + systemId, "foreign.ui.title"));
        offered.add(Downloads.link(
                "reconcile-xlsx",
                "reconcile.ui.download",
                Say.text("reconcile.ui.title") + ".xlsx",
                Downloads.EXCEL,
                () -> workbook(found, by.kind())));
        if (!found.theirs().isEmpty()) {
            offered.add(Buttons.next("import-missing", "reconcile.ui.import", () -> {
                long id = wizards.begin(by.kind(), fileName, content);
                wizards.useMapping(id, by.id());
                getUI().ifPresent(ui -> ui.navigate(WizardPage.class, id));
            }));
        }
        actions(offered.toArray(Component[]::new));
        part("theirs", found.theirs(), by.kind());
        part("ours", found.ours(), by.kind());
        part("different", found.different(), by.kind());
    }

    private void part(String which, List<Line> lines, ImportKind kind) {
        if (lines.isEmpty()) {
            return;
        }
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        header(which).forEach(text -> head.add(new NativeTableHeaderCell(text)));
        lines.stream().limit(SHOWN).forEach(line -> {
            NativeTableRow row = table.getBody().addRow();
            List<String> texts = texts(which, line, kind);
            for (int i = 0; i < texts.size(); i++) {
                NativeTableCell cell = new NativeTableCell(cell(line, texts.get(i)));
                cell.getElement().setAttribute("data-heading", header(which).get(i));
                row.add(cell);
            }
        });
        Div frame = new Div(table);
        frame.addClassName("fq-list");
        Section section = new Section(new H2(Say.text("reconcile.ui." + which) + " " + lines.size()), frame);
        section.setId("reconcile-" + which);
        section.addClassName("fq-plain");
        if (lines.size() > SHOWN) {
            section.add(new Paragraph(Say.text("import.ui.rejections.more", SHOWN, lines.size())));
        }
        result.add(section);
    }

    /** Our number opens the case. */
    private static Component cell(Line line, String text) {
        if (line.number() != null && text.equals(line.number())) {
            Anchor link = PagedList.inside(CaseAddress.of(line.number()), text);
            return link;
        }
        return new Span(text);
    }

    private static List<String> header(String which) {
        Stream<String> keys = switch (which) {
            case "theirs" -> Stream.of("reconcile.ui.row", "reconcile.ui.their_number", "reconcile.ui.case");
            case "ours" -> Stream.of("reconcile.ui.our_number", "reconcile.ui.their_number", "reconcile.ui.case");
            default ->
                Stream.of(
                        "reconcile.ui.our_number",
                        "reconcile.ui.their_number",
                        "reconcile.ui.case",
                        "reconcile.ui.column",
                        "reconcile.ui.they_say",
                        "reconcile.ui.we_say");
        };
        return keys.map(Say::text).toList();
    }

    private static List<String> texts(String which, Line line, ImportKind kind) {
        String theirs = Objects.requireNonNullElse(line.foreignNumber(), "—");
        String ours = Objects.requireNonNullElse(line.number(), "—");
        return switch (which) {
            case "theirs" -> List.of(Objects.toString(line.row(), ""), theirs, line.title());
            case "ours" -> List.of(ours, theirs, line.title());
            default ->
                List.of(
                        ours,
                        theirs,
                        line.title(),
                        line.column() == null ? "" : ColumnNames.of(kind, line.column()),
                        line.theirs(),
                        line.ours().isEmpty() ? "—" : line.ours());
        };
    }

    private byte[] workbook(Reconciliation found, ImportKind kind) {
        List<String> header = Stream.concat(Stream.of(Say.text("reconcile.ui.which")), header("different").stream())
                .toList();
        List<List<String>> rows = new ArrayList<>();
        add(rows, "theirs", found.theirs(), kind);
        add(rows, "ours", found.ours(), kind);
        add(rows, "different", found.different(), kind);
        return reconciliations.workbook(header, rows);
    }

    private static void add(List<List<String>> rows, String which, List<Line> lines, ImportKind kind) {
        lines.forEach(line -> rows.add(
                Stream.concat(Stream.of(Say.text("reconcile.ui." + which)), texts("different", line, kind).stream())
                        .toList()));
    }
}
