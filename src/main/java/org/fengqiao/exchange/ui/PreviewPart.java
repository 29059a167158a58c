package org.fengqiao.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.IntStream;
import org.fengqiao.exchange.WizardTable;
import org.fengqiao.ui.Say;

/** The first rows as they were read: encoding, sheet and header row can be seen to be right. */
class PreviewPart extends Section {
    /** Takes another table of the file. */
    interface Chooser {
        void use(String sheet, int headerRow);
    }

    PreviewPart(WizardTable table, Chooser chooser) {
        addClassName("fq-card");
        add(new H2(Say.text("import.ui.preview")));
        Paragraph found = new Paragraph(Say.text(
                "import.ui.preview.found",
                table.charset().name(),
                table.count(),
                table.names().size()));
        found.setId("preview-found");
        add(found, place(table, chooser), rows(table));
    }

    private static Div place(WizardTable table, Chooser chooser) {
        Div place = new Div();
        place.addClassName("fq-inline");
        Select<Integer> row = new Select<>();
        row.setLabel(Say.text("import.ui.header_row"));
        row.setId("header-row");
        row.setItems(IntStream.rangeClosed(1, 10).boxed().toList());
        row.setValue(table.headerRow());
        row.addValueChangeListener(change -> chooser.use(table.sheet(), change.getValue()));
        if (table.sheets().size() > 1) {
            Select<String> sheet = new Select<>();
            sheet.setLabel(Say.text("import.ui.sheet"));
            sheet.setId("sheet");
            sheet.setItems(table.sheets());
            sheet.setValue(table.sheet());
            sheet.addValueChangeListener(change -> chooser.use(change.getValue(), 1));
            place.add(sheet);
        }
        place.add(row);
        return place;
    }

    private static Div rows(WizardTable table) {
        NativeTable preview = new NativeTable();
        NativeTableRow head = preview.getHead().addRow();
        table.names().forEach(name -> head.add(new NativeTableHeaderCell(name)));
        for (List<String> row : table.rows()) {
            NativeTableRow line = preview.getBody().addRow();
            row.forEach(cell -> line.add(new NativeTableCell(cell)));
        }
        Div frame = new Div(preview);
        frame.setId("preview");
        frame.addClassName("fq-preview");
        frame.getElement().setAttribute("tabindex", "0");
        return frame;
    }
}
