package org.fengqiao.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fengqiao.docket.ui.CaseAddress;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Forms;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** A case on the agenda: what was decided, who does it, until when. */
class DecidedLine extends Div implements LinesEntry.Line<Decided> {
    private final Decided known;
    private final TextArea decision;
    private final ComboBox<Owner> owner = new ComboBox<>(Say.text("meeting.owner"));
    private final DatePicker due;

    DecidedLine(Decided known, int number, List<Owner> owners, LocalDate usual, LinesEntry<Decided> entry) {
        this.known = known;
        String id = "item-" + number;
        decision = Fields.area(id + "-decision", "meeting.decision", 1000);
        decision.setMinRows(2);
        decision.setValue(known.decision());
        owner.setId(id + "-owner");
        owner.setItems(owners);
        owner.setItemLabelGenerator(Owner::label);
        owners.stream()
                .filter(one -> one.key().equals(known.owner()))
                .findFirst()
                .ifPresent(owner::setValue);
        due = Fields.date(id + "-due", "meeting.due");
        due.setValue(known.due() == null ? usual : LocalDate.parse(known.due()));
        Anchor title = new Anchor(CaseAddress.of(known.caseNumber()), known.caseTitle());
        title.setTarget("_blank");
        Header head = new Header(title, new Span(known.caseNumber()));
        head.addClassName("fq-marks");
        add(head, decision, Forms.row(owner, due));
        if (known.done()) {
            head.add(new Mark(Tone.GOOD, Say.text("meeting.done")));
            decision.setReadOnly(true);
            owner.setReadOnly(true);
            due.setReadOnly(true);
        } else {
            add(Buttons.quiet(id + "-remove", "meeting.item.remove", () -> entry.remove(this)));
        }
        addClassNames("fq-line", "fq-agenda-line");
        decision.addValueChangeListener(change -> entry.changed(id + "-decision", change.getValue()));
        owner.addValueChangeListener(change -> entry.changed(id + "-owner", ""));
        due.addValueChangeListener(change -> entry.changed(id + "-due", ""));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Decided typed() {
        Owner chosen = owner.getValue();
        LocalDate day = due.getValue();
        return new Decided(
                known.id(),
                known.caseId(),
                known.caseNumber(),
                known.caseTitle(),
                decision.getValue().strip(),
                chosen == null ? known.owner() : chosen.key(),
                day == null ? null : day.toString(),
                known.done());
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public boolean check() {
        String required = Say.text("field.required");
        decision.setErrorMessage(required);
        decision.setInvalid(decision.getValue().isBlank());
        owner.setErrorMessage(required);
        owner.setInvalid(owner.isEmpty() && !known.done());
        due.setInvalid(due.isEmpty());
        return !decision.isInvalid() && !owner.isInvalid() && !due.isInvalid();
    }

    @Override
    public void put(Map<String, String> texts) {
        decision.getId().map(texts::get).ifPresent(decision::setValue);
    }
}
