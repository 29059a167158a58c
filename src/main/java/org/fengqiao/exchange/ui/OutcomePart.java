package org.fengqiao.exchange.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fengqiao.exchange.ImportKind;
import org.fengqiao.exchange.ImportResult;
import org.fengqiao.exchange.ImportResult.Rejection;
import org.fengqiao.exchange.WizardOutcome;
import org.fengqiao.ui.Say;

/** What a dry run found, or a run did: counts, warnings, and which rows were refused and why. */
class OutcomePart extends Div {
    private static final int AT_ONCE = 3;

    OutcomePart(ImportKind kind, WizardOutcome outcome) {
        addClassName("fq-column");
        ImportResult result = outcome.result();
        Section counts = new Section(new H2(Say.text(
                outcome.dryRun() ? "import.ui.would" : result.stored() ? "import.ui.did" : "import.ui.did_nothing")));
        counts.addClassName("fq-card");
        Div tiles = new Div(
                tile("accepted", result.accepted()),
                tile("updated", result.updated()),
                tile("duplicates", result.duplicates()),
                tile("rejected", result.rejected()));
        tiles.addClassName("fq-tally");
        counts.add(tiles);
        notices(outcome, counts);
        add(counts);
        passwords(outcome.passwords());
        if (result.rejected() > 0) {
            add(rejections(kind, result.rejections(), outcome.rejections()));
        }
    }

    /** A few warnings are read at once; many, such as one for each new unit, are unfolded. */
    private static void notices(WizardOutcome outcome, Section place) {
        List<Paragraph> lines = outcome.notices().stream()
                .map(notice ->
                        new Paragraph(Say.text(notice.key(), notice.arguments().toArray())))
                .toList();
        lines.forEach(line -> line.addClassName("fq-soft"));
        if (lines.size() <= AT_ONCE) {
            lines.forEach(place::add);
        } else {
            Div all = new Div();
            lines.forEach(all::add);
            Details details = new Details(Say.text("import.ui.notices", lines.size()), all);
            details.setId("notices");
            place.add(details);
        }
    }

    private static Div tile(String what, int count) {
        Span number = new Span(Integer.toString(count));
        number.setId("count-" + what);
        number.addClassName("fq-count");
        Div tile = new Div(number, new Span(Say.text("import.ui.count." + what)));
        tile.getElement().setAttribute("data-count", count == 0 ? "none" : what);
        return tile;
    }

    private void passwords(Map<String, String> passwords) {
        if (passwords.isEmpty()) {
            return;
        }
        Paragraph once = new Paragraph(Say.text("import.ui.passwords.once"));
        Section card = new Section(new H2(Say.text("import.ui.passwords")), once);
        card.addClassName("fq-card");
        card.setId("passwords");
        card.add(table(
                List.of("import.ui.login", "import.ui.password"),
                passwords.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> List.of(one.getKey(), one.getValue()))));
        add(card);
    }

    private static Section rejections(ImportKind kind, List<Rejection> first, int all) {
        Section card = new Section(new H2(Say.text("import.ui.rejections")));
        card.addClassName("fq-card");
        card.setId("rejections");
        Div list = new Div(table(
                List.of("import.ui.row", "import.ui.column", "import.ui.value", "import.ui.reason"),
                first.stream()
                        .map(one -> List.of(
                                Integer.toString(one.row()),
                                ColumnNames.of(kind, one.column()),
                                one.value(),
                                Say.text(one.reason(), one.arguments().toArray())))));
        list.addClassName("fq-list");
        card.add(list);
        if (all > first.size()) {
            card.add(new Paragraph(Say.text("import.ui.rejections.more", first.size(), all)));
        }
        return card;
    }

    private static NativeTable table(List<String> headings, Stream<List<String>> rows) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        headings.forEach(key -> head.add(new NativeTableHeaderCell(Say.text(key))));
        rows.forEach(row -> {
            NativeTableRow line = table.getBody().addRow();
            for (int i = 0; i < row.size(); i++) {
                NativeTableCell cell = new NativeTableCell(row.get(i));
                cell.getElement().setAttribute("data-heading", Say.text(headings.get(i)));
                line.add(cell);
            }
        });
        return table;
    }
}
