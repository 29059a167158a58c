package org.fengqiao.activity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.docket.CaseFilter;
import org.fengqiao.docket.CaseRow;
import org.fengqiao.docket.CaseSearch;
import org.fengqiao.ui.FormMemory.Notation;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** Finds a case of any kind by its number, what it is about, or a name. */
class CaseField extends ComboBox<CaseRow> {
    private final transient CaseSearch search;

    CaseField(String id, String labelKey, CaseSearch search) {
        super(Say.text(labelKey));
        this.search = search;
        setId(id);
        setWidthFull();
        setClearButtonVisible(true);
        setItemLabelGenerator(row -> row.number() + " " + row.title());
        setItems((Query<CaseRow, String> query) -> find(query));
        setPlaceholder(Say.text("activity.case.hint"));
    }

    /** How a draft keeps the case: by its number. */
    Notation<CaseRow> notation() {
        return new Notation<>(CaseRow::number, this::numbered);
    }

    void choose(@Nullable String number) {
        setValue(number == null ? null : numbered(number).orElse(null));
    }

    /** The newest that fit what was typed; whoever looks further types more. */
    private Stream<CaseRow> find(Query<CaseRow, String> query) {
        String typed = query.getFilter().orElse("");
        int offset = query.getOffset();
        int limit = query.getLimit();
        return offset > 0
                ? Stream.empty()
                : search.page(filter(typed), Long.MAX_VALUE, limit).stream()
                        .filter(row -> row.state().live());
    }

    private Optional<CaseRow> numbered(String number) {
        return search.page(filter(number), Long.MAX_VALUE, 20).stream()
                .filter(row -> row.number().equals(number))
                .findFirst();
    }

    private static CaseFilter filter(String text) {
        return new CaseFilter(null, null, null, text.isBlank() ? null : text, false);
    }
}
