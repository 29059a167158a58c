package org.fengqiao.slip.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.fengqiao.docket.ui.UnitPicker;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.slip.DraftSlip;
import org.fengqiao.slip.SlipKind;
import org.fengqiao.slip.SlipView;
import org.fengqiao.slip.Slips;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** What is asked before something is done with a slip. */
record SlipDialogs(Slips slips, Runnable refresh) {
    private static final int CONTENT = 2000;
    private static final int ADDRESSEE = 100;
    private static final int REASON = 500;

    /**
     * Writes one about a case.
     *
     * @param unitId the case's unit, offered as addressee
     * @param kind what is offered first; null: nothing
     * @param letters letters of the case that can be answered
     */
    void draft(long caseId, long unitId, Units units, @Nullable SlipKind kind, List<SlipView> letters) {
        Select<SlipKind> kinds = new Select<>();
        kinds.setId("slip-kind");
        kinds.setLabel(Say.text("slip.kind"));
        kinds.setItems(SlipKind.values());
        kinds.setItemLabelGenerator(Say::text);
        ComboBox<UnitRow> unit = new ComboBox<>(Say.text("slip.to.unit"));
        unit.setId("slip-unit");
        unit.setItems(UnitPicker.handlers(units, unitId));
        unit.setItemLabelGenerator(UnitRow::name);
        unit.setWidthFull();
        unit.setHelperText(Say.text("slip.to.unit.help"));
        TextField organ = Fields.text("slip-organ", "slip.to.organ", ADDRESSEE);
        TextArea content = Fields.area("slip-content", "slip.content", CONTENT);
        DatePicker due = Fields.date("slip-due", "slip.due");
        Select<SlipView> answers = new Select<>();
        answers.setId("slip-answers");
        answers.setLabel(Say.text("slip.answers"));
        answers.setItems(letters);
        answers.setItemLabelGenerator(letter -> letter == null ? "" : String.valueOf(letter.number()));
        answers.setVisible(false);
        kinds.addValueChangeListener(change -> {
            due.setVisible(change.getValue() != null && change.getValue().hasDueDay());
            answers.setVisible(change.getValue() == SlipKind.REFERRAL_ANSWER && !letters.isEmpty());
        });
        kinds.setValue(kind);
        if (kind != null) {
            unit.setValue(units.get(unitId));
            content.setValue(Say.text("slip.content.offered." + kind.code()));
        }
        new ActionDialog("slip.draft", "slip.draft.consequence", "slip.draft.confirm", () -> {
                    UnitRow to = unit.getValue();
                    SlipView letter = answers.isVisible() ? answers.getValue() : null;
                    slips.draft(new DraftSlip(
                            caseId,
                            kinds.getValue(),
                            to == null ? null : to.id(),
                            organ.getValue(),
                            content.getValue(),
                            due.isVisible() ? due.getValue() : null,
                            letter == null ? null : letter.id()));
                    refresh.run();
                })
                .required(kinds)
                .with(unit)
                .field(organ, () -> unit.getValue() != null || !organ.isEmpty(), "slip.to.missing")
                .required(content)
                .with(due, answers)
                .open();
    }

    void sign(SlipView slip) {
        new ActionDialog("slip.sign", "slip.sign.consequence", "slip.sign", () -> {
                    slips.sign(slip.id(), slip.version());
                    refresh.run();
                })
                .open();
    }

    void answer(SlipView slip) {
        TextArea answer = Fields.area("slip-answer", "slip.answer", CONTENT);
        new ActionDialog("slip.answer.record", "slip.answer.consequence", "slip.answer.record", () -> {
                    slips.answer(slip.id(), slip.version(), answer.getValue());
                    refresh.run();
                })
                .required(answer)
                .open();
    }

    void makeVoid(SlipView slip) {
        TextArea reason = Fields.area("slip-reason", "slip.void.reason", REASON);
        new ActionDialog("slip.void", "slip.void.consequence", "slip.void", () -> {
                    slips.makeVoid(slip.id(), slip.version(), reason.getValue());
                    refresh.run();
                })
                .grave()
                .required(reason)
                .open();
    }
}
