package org.fengqiao.docket.ui.step;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.docket.CaseFilter;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseRow;
import org.fengqiao.docket.CaseSearch;
import org.fengqiao.docket.CaseView;
import org.fengqiao.ui.FormMemory.Notation;
import org.fengqiao.ui.Say;
import org.springframework.stereotype.Component;

/** Lets somebody find another live case of the same kind by its number, what it is about, or a name. */
@Component
public class CasePicker {
    private final CaseSearch search;

    CasePicker(CaseSearch search) {
        this.search = search;
    }

    /** Puts the field into a form; the component of the command is the id of the case that was chosen. */
    public <C extends Record> void place(StepForm<C> form, String component, CaseView self) {
        ComboBox<CaseRow> picker = new ComboBox<>(Say.text(form.label(component)));
        picker.setId(form.id(component));
        picker.setWidthFull();
        picker.setItemLabelGenerator(row -> row.number() + " " + row.title());
        picker.setItems((Query<CaseRow, String> query) -> others(query, self));
        Notation<CaseRow> notation = new Notation<>(CaseRow::number, number -> byNumber(self.kind(), number));
        form.bind(component, form.place(component, picker, notation, true).withConverter(CaseRow::id, id -> null));
    }

    /** The newest that fit what was typed; whoever looks further types more. */
    private Stream<CaseRow> others(Query<CaseRow, String> query, CaseView self) {
        String typed = query.getFilter().orElse("");
        int offset = query.getOffset();
        int limit = query.getLimit();
        return offset > 0
                ? Stream.empty()
                : search.page(filter(self.kind(), typed), Long.MAX_VALUE, limit).stream()
                        .filter(row -> row.id() != self.id())
                        .filter(row -> row.state().live());
    }

    private Optional<CaseRow> byNumber(CaseKind kind, String number) {
        return search.page(filter(kind, number), Long.MAX_VALUE, 20).stream()
                .filter(row -> row.number().equals(number))
                .findFirst();
    }

    private static CaseFilter filter(CaseKind kind, String text) {
        return new CaseFilter(kind, null, null, text.isBlank() ? null : text, false);
    }
}
