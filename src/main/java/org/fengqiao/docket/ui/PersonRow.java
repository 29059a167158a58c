package org.fengqiao.docket.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.fengqiao.docket.PartyRole;
import org.fengqiao.docket.PartyView;
import org.fengqiao.kernel.IdNumber;
import org.fengqiao.kernel.PhoneNumber;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** One person: name and telephone, the rest on demand. Ids are {@code applicant-1-name} and so on. */
class PersonRow extends Div {
    private final PartyRole role;
    private final @Nullable Long known;
    private final TextField name;
    private final TextField phone;
    private final TextField idNumber;
    private final TextField address;
    private final Div rest = new Div();
    private final Button more;

    PersonRow(PeopleEntry.Typed typed, String words, int count, BiConsumer<String, String> changed) {
        this.role = typed.role();
        this.known = typed.known();
        String id = role.code() + "-" + count;
        String who = words + (count == 1 ? "" : " " + count);
        name = field(id + "-name", "people.name", 50, typed.name(), changed);
        name.setLabel(Say.text("people.name", who));
        phone = field(id + "-phone", "party.phone", 20, typed.phone(), changed);
        phone.getElement().setAttribute("inputmode", "tel");
        idNumber = field(id + "-id-number", "party.id_number", 18, typed.idNumber(), changed);
        address = field(id + "-address", "party.address", 200, typed.address(), changed);
        rest.add(idNumber, address);
        rest.addClassName("fq-row");
        more = Buttons.quiet(id + "-more", "people.more", () -> {});
        more.addClickListener(click -> {
            rest.setVisible(true);
            more.setVisible(false);
        });
        boolean known = !typed.idNumber().isBlank() || !typed.address().isBlank();
        rest.setVisible(known);
        more.setVisible(!known);
        Div first = new Div(name, phone, more);
        first.addClassNames("fq-row", "fq-row-more");
        addClassName("fq-person-entry");
        add(first, rest);
        idNumber.addValueChangeListener(change -> warn());
        warn();
    }

    PartyRole role() {
        return role;
    }

    /** Puts values into the fields that have these ids. */
    void put(Map<String, String> texts) {
        Stream.of(name, phone, idNumber, address)
                .forEach(field -> field.getId().map(texts::get).ifPresent(field::setValue));
    }

    void focus() {
        name.focus();
    }

    PeopleEntry.Typed typed() {
        return new PeopleEntry.Typed(
                role,
                name.getValue().strip(),
                phone.getValue().strip(),
                idNumber.getValue().strip(),
                address.getValue().strip(),
                known);
    }

    /** Somebody who is known already: what stands there shows masked where nothing is typed. */
    void known(PartyView person, Runnable takeOut) {
        hint(phone, person.phone());
        hint(idNumber, person.idNumber());
        hint(address, person.address());
        phone.setHelperText(Say.text("people.correct.hint"));
        rest.setVisible(true);
        more.setVisible(false);
        add(Buttons.quiet("take-out-" + person.id(), "people.take_out", takeOut));
    }

    private static void hint(TextField field, @Nullable String masked) {
        field.setPlaceholder(masked == null ? "" : masked);
    }

    /** The word by which something known is taken out. */
    static boolean none(String typed) {
        return typed.strip().equals("无");
    }

    /** A person has a name, and a telephone number looks like one; an odd ID number is only a warning. */
    boolean check() {
        PeopleEntry.Typed typed = typed();
        boolean named = typed.empty() || !typed.name().isBlank();
        name.setErrorMessage(Say.text("people.name.missing"));
        name.setInvalid(!named);
        boolean reachable = typed.phone().isBlank() || none(typed.phone()) || new PhoneNumber(typed.phone()).valid();
        phone.setErrorMessage(Say.text("people.phone.wrong"));
        phone.setInvalid(!reachable);
        return named && reachable;
    }

    private void warn() {
        boolean odd = !idNumber.getValue().isBlank()
                && !none(idNumber.getValue())
                && !new IdNumber(idNumber.getValue()).valid();
        idNumber.setHelperText(odd ? Say.text("people.id_number.odd") : "");
    }

    private static TextField field(
            String id, String labelKey, int length, String value, BiConsumer<String, String> changed) {
        TextField field = Fields.text(id, labelKey, length);
        field.setManualValidation(true);
        field.setValue(value);
        field.getElement().setAttribute("autocomplete", "off");
        field.addValueChangeListener(change -> changed.accept(id, change.getValue()));
        return field;
    }
}
