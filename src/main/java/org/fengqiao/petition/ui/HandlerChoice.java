package org.fengqiao.petition.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.Set;
import org.fengqiao.organization.Colleague;
import org.fengqiao.ui.FormMemory.Notation;
import org.fengqiao.ui.Notations;
import org.fengqiao.ui.Say;

/** Whom a leader names for an accusation, out of the township's clerks. */
class HandlerChoice extends MultiSelectComboBox<Colleague> {
    private final List<Colleague> clerks;

    HandlerChoice(List<Colleague> clerks) {
        super(Say.text("petition-intake.handlers"));
        this.clerks = clerks;
        setId("handlers");
        setItems(clerks);
        setItemLabelGenerator(clerk -> clerk.name() + " · " + clerk.unitName());
        setHelperText(Say.text("petition-intake.handlers.hint"));
        setWidthFull();
    }

    Notation<Set<Colleague>> notation() {
        return Notations.severalOf(clerks, clerk -> Long.toString(clerk.id()));
    }

    List<Long> ids() {
        return getValue().stream().map(Colleague::id).toList();
    }
}
