package org.fengqiao.docket.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.fengqiao.docket.NewParty;
import org.fengqiao.docket.PartyRole;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.FormMemory;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Enters the people of a case: one on each side to begin with, more on demand. Rows without a name are left out. */
public class PeopleEntry extends CustomField<List<PeopleEntry.Typed>> {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Typed>> LIST = new TypeReference<>() {};

    /** A person as typed, right or wrong. */
    public record Typed(PartyRole role, String name, String phone, String idNumber, String address) {
        boolean empty() {
            return name.isBlank() && phone.isBlank() && idNumber.isBlank() && address.isBlank();
        }

        NewParty party() {
            return new NewParty(role, name, idNumber, phone, address);
        }

        @Override
        public String toString() {
            return "Typed[" + role + "]";
        }
    }

    private final Div rows = new Div();
    private final List<PersonRow> people = new ArrayList<>();
    private BiConsumer<String, String> typedListener = (id, text) -> {};

    public PeopleEntry(String id) {
        super(List.of());
        setId(id);
        rows.addClassName("fq-people-entry");
        Button applicant = Buttons.plain("add-applicant", "people.add.applicant", () -> addByHand(PartyRole.APPLICANT));
        Button respondent =
                Buttons.plain("add-respondent", "people.add.respondent", () -> addByHand(PartyRole.RESPONDENT));
        Div more = new Div(applicant, respondent);
        more.addClassName("fq-inline");
        add(rows, more);
        setPresentationValue(List.of());
    }

    /** The people as the commands want them. */
    public List<NewParty> parties() {
        return getValue().stream().map(Typed::party).toList();
    }

    /** Marks what is wrong beside its field; true where nothing is. */
    public boolean check() {
        boolean right = true;
        for (PersonRow row : people) {
            right &= row.check();
        }
        return right;
    }

    /** How a draft keeps the people. */
    public static FormMemory.Notation<List<Typed>> notation() {
        return new FormMemory.Notation<>(JSON::writeValueAsString, text -> {
            try {
                return Optional.ofNullable(JSON.readValue(text, LIST));
            } catch (JacksonException unreadable) {
                return Optional.empty();
            }
        });
    }

    @Override
    protected List<Typed> generateModelValue() {
        return people.stream()
                .map(PersonRow::typed)
                .filter(typed -> !typed.empty())
                .toList();
    }

    @Override
    protected void setPresentationValue(@Nullable List<Typed> typed) {
        people.clear();
        rows.removeAll();
        List<Typed> shown = new ArrayList<>(typed == null ? List.of() : typed);
        for (PartyRole side : List.of(PartyRole.APPLICANT, PartyRole.RESPONDENT)) {
            if (shown.stream().noneMatch(person -> person.role() == side)) {
                shown.add(new Typed(side, "", "", "", ""));
            }
        }
        shown.sort(java.util.Comparator.comparing(Typed::role));
        shown.forEach(this::addRow);
    }

    /** Calls this with the id and the text of every field that was changed. */
    public void onTyped(BiConsumer<String, String> listener) {
        typedListener = listener;
    }

    /** Puts values into the fields that have these ids; there is a first person on each side always. */
    public void put(Map<String, String> texts) {
        people.forEach(row -> row.put(texts));
    }

    private void changed(String id, String text) {
        updateValue();
        typedListener.accept(id, text);
    }

    private void addByHand(PartyRole role) {
        addRow(new Typed(role, "", "", "", "")).focus();
    }

    private PersonRow addRow(Typed typed) {
        long same = people.stream().filter(row -> row.role() == typed.role()).count();
        PersonRow row = new PersonRow(typed, (int) same + 1, this::changed);
        people.add(row);
        rows.add(row);
        return row;
    }

    @Override
    public List<Typed> getEmptyValue() {
        return List.of();
    }

    /** Says who still has to be named; empty where somebody is named on the first side. */
    public Optional<String> missing() {
        return getValue().stream()
                        .anyMatch(person -> person.role() == PartyRole.APPLICANT
                                && !person.name().isBlank())
                ? Optional.empty()
                : Optional.of(Say.text("people.applicant.missing"));
    }
}
