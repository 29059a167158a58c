package org.fengqiao.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.stream.Stream;
import org.fengqiao.kernel.PhoneNumber;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Forms;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** Somebody who came to the reception day: who, with what, and what was answered. */
class GuestLine extends Div implements LinesEntry.Line<Guest> {
    private final Guest known;
    private final TextField name;
    private final TextField phone;
    private final IntegerField people;
    private final TextArea matter;
    private final TextArea answer;
    private final Checkbox solved;

    GuestLine(@Nullable Guest typed, int number, LinesEntry<Guest> entry) {
        known = typed == null ? Guest.NOBODY : typed;
        String id = "guest-" + number;
        name = Fields.text(id + "-name", "reception.visitor", 50);
        name.setValue(known.name());
        phone = Fields.text(id + "-phone", "party.phone", 20);
        phone.getElement().setAttribute("inputmode", "tel");
        phone.setValue(known.phone());
        if (known.known() != null) {
            phone.setHelperText(Say.text("reception.phone.known", known.known()));
        }
        people = Fields.count(id + "-people", "reception.people", "unit.person");
        people.setMin(1);
        people.setValue(known.people());
        matter = Fields.area(id + "-matter", "reception.matter", 2000);
        matter.setMinRows(2);
        matter.setValue(known.matter());
        answer = Fields.area(id + "-answer", "reception.answer", 1000);
        answer.setMinRows(2);
        answer.setValue(known.answer());
        solved = Forms.flag(id + "-solved", "reception.solved.flag");
        solved.setValue(known.solved());
        add(Forms.row(name, phone, people), matter, answer, solved);
        if (!known.takenUp()) {
            add(Buttons.quiet(id + "-remove", "meeting.remove", () -> entry.remove(this)));
        }
        addClassNames("fq-line", "fq-agenda-line");
        Stream.of(name, phone)
                .forEach(field -> field.addValueChangeListener(
                        change -> entry.changed(field.getId().orElse(""), change.getValue())));
        Stream.of(matter, answer)
                .forEach(field -> field.addValueChangeListener(
                        change -> entry.changed(field.getId().orElse(""), change.getValue())));
        people.addValueChangeListener(change -> entry.changed(id + "-people", ""));
        solved.addValueChangeListener(change -> entry.changed(id + "-solved", ""));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Guest typed() {
        return new Guest(
                known.id(),
                name.getValue().strip(),
                phone.getValue().strip(),
                known.known(),
                people.getValue(),
                matter.getValue().strip(),
                answer.getValue().strip(),
                solved.getValue(),
                known.takenUp());
    }

    @Override
    public boolean isEmpty() {
        return Stream.of(name.getValue(), phone.getValue(), matter.getValue(), answer.getValue())
                .allMatch(String::isBlank);
    }

    @Override
    public boolean check() {
        String required = Say.text("field.required");
        name.setErrorMessage(required);
        name.setInvalid(name.getValue().isBlank());
        matter.setErrorMessage(required);
        matter.setInvalid(matter.getValue().isBlank());
        phone.setErrorMessage(Say.text("people.phone.wrong"));
        phone.setInvalid(!phone.getValue().isBlank() && !new PhoneNumber(phone.getValue()).valid());
        people.setErrorMessage(Say.text("field.people.range"));
        people.setInvalid(people.isEmpty() || people.getValue() < 1);
        return Stream.of(name, phone).noneMatch(TextField::isInvalid) && !matter.isInvalid() && !people.isInvalid();
    }

    @Override
    public void put(Map<String, String> texts) {
        Stream.of(name, phone).forEach(field -> field.getId().map(texts::get).ifPresent(field::setValue));
        Stream.of(matter, answer).forEach(field -> field.getId().map(texts::get).ifPresent(field::setValue));
    }
}
