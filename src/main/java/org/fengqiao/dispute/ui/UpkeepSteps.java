package org.fengqiao.dispute.ui;

import static org.fengqiao.dispute.DisputeAction.MAKE_VOID;
import static org.fengqiao.dispute.DisputeAction.MERGE;
import static org.fengqiao.dispute.DisputeAction.UNDO_MERGE;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.dispute.DisputeUpkeep;
import org.fengqiao.dispute.MakeVoid;
import org.fengqiao.dispute.Merge;
import org.fengqiao.dispute.UndoMerge;
import org.fengqiao.docket.CaseFilter;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseRow;
import org.fengqiao.docket.CaseSearch;
import org.fengqiao.docket.CaseState;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.FormMemory.Notation;
import org.fengqiao.ui.Say;
import org.springframework.stereotype.Component;

/** Dialogs that keep the records right: duplicates and mistakes. */
@Component
class UpkeepSteps {
    private final DisputeUpkeep upkeep;
    private final CaseSearch search;

    UpkeepSteps(DisputeUpkeep upkeep, CaseSearch search) {
        this.upkeep = upkeep;
        this.search = search;
    }

    ActionDialog merge(Errand errand) {
        var form = errand.form(Merge.class, MERGE);
        ComboBox<CaseRow> into = new ComboBox<>(Say.text(form.label("intoCaseId")));
        into.setId(form.id("intoCaseId"));
        into.setWidthFull();
        into.setItemLabelGenerator(row -> row.number() + " " + row.title());
        into.setItems(query -> others(query, errand.view().head().id()));
        form.bind(
                "intoCaseId",
                form.place("intoCaseId", into, new Notation<>(CaseRow::number, this::byNumber), true)
                        .withConverter(CaseRow::id, id -> null));
        form.area("reason", 500);
        return errand.dialog(form, upkeep::merge).grave();
    }

    private Optional<CaseRow> byNumber(String number) {
        var filter = new CaseFilter(CaseKind.DISPUTE, null, null, number, false);
        return search.page(filter, Long.MAX_VALUE, 20).stream()
                .filter(row -> row.number().equals(number))
                .findFirst();
    }

    /** The newest that fit what was typed; whoever looks further types more. */
    private Stream<CaseRow> others(Query<CaseRow, String> query, long caseId) {
        String typed = query.getFilter().orElse("");
        int offset = query.getOffset();
        int limit = query.getLimit();
        var filter = new CaseFilter(CaseKind.DISPUTE, null, null, typed.isBlank() ? null : typed, false);
        return offset > 0
                ? Stream.empty()
                : search.page(filter, Long.MAX_VALUE, limit).stream()
                        .filter(row -> row.id() != caseId)
                        .filter(row -> row.state() != CaseState.MERGED && row.state() != CaseState.VOID);
    }

    ActionDialog undoMerge(Errand errand) {
        return errand.dialog(errand.form(UndoMerge.class, UNDO_MERGE).area("reason", 500), upkeep::undoMerge);
    }

    ActionDialog makeVoid(Errand errand) {
        return errand.dialog(errand.form(MakeVoid.class, MAKE_VOID).area("reason", 500), upkeep::makeVoid)
                .grave();
    }
}
