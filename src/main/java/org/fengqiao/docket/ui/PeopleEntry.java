package org.fengqiao.docket.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.fengqiao.docket.CorrectedParty;
import org.fengqiao.docket.NewParty;
import org.fengqiao.docket.PartyRole;
import org.fengqiao.docket.PartyView;
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
    public record Typed(
            PartyRole role,
            String name,
            String phone,
            String idNumber,
            String address,
            @Nullable Long known) {
        Typed(PartyRole role, String name, String phone, String idNumber, String address) {
            this(role, name, phone, idNumber, address, null);
        }

        boolean empty() {
            return name.isBlank() && phone.isBlank() && idNumber.isBlank() && address.isBlank();
        }

        /** Of a known person, what is left empty stays. */
        CorrectedParty corrected() {
            return new CorrectedParty(
                    known == null ? 0 : known, role, name, told(idNumber), told(phone), told(address));
        }

        private @Nullable String told(String typed) {
            if (PersonRow.none(typed)) {
                return "";
            }
            return typed.isBlank() ? null : typed;
        }

        NewParty party() {
            return new NewParty(role, name, idNumber, phone, address);
        }

        @Override
        public String toString() {
            return "Typed[" + role + "]";
        }
    }

    /** One side: how its people are called, and the words of the button that adds one. */
    private record Side(PartyRole role, String wordsKey, String addKey) {}

    private final Div rows = new Div();
    private final List<Side> sides;
    private final List<PersonRow> people = new ArrayList<>();
    private final Map<Long, PartyView> known = new HashMap<>();
    private BiConsumer<String, String> typedListener = (id, text) -> {};

    /** Two sides that quarrel. */
    public PeopleEntry(String id) {
        this(
                id,
                List.of(
                        new Side(PartyRole.APPLICANT, PartyRole.APPLICANT.wordsKey(), "people.add.applicant"),
                        new Side(PartyRole.RESPONDENT, PartyRole.RESPONDENT.wordsKey(), "people.add.respondent")));
    }

    /** Whoever calls or comes: nobody is against anybody. */
    public static PeopleEntry callers(String id) {
        return new PeopleEntry(id, List.of(new Side(PartyRole.APPLICANT, "people.caller", "people.add.caller")));
    }

    /** Whoever petitions. */
    public static PeopleEntry petitioners(String id) {
        return new PeopleEntry(id, List.of(new Side(PartyRole.APPLICANT, "people.petitioner", "people.add.caller")));
    }

    /** Petitioners who are known already, to be corrected, taken out, or joined by others. Their numbers are not shown. */
    public static PeopleEntry correcting(String id, List<PartyView> people) {
        PeopleEntry entry = petitioners(id);
        people.forEach(person -> entry.known.put(person.id(), person));
        entry.setValue(people.stream()
                .map(person -> new Typed(person.role(), person.name(), "", "", "", person.id()))
                .toList());
        return entry;
    }

    private PeopleEntry(String id, List<Side> sides) {
        super(List.of());
        this.sides = sides;
        setId(id);
        rows.addClassName("fq-people-entry");
        Div more = new Div();
        sides.forEach(side ->
                more.add(Buttons.plain("add-" + side.role().code(), side.addKey(), () -> addByHand(side.role()))));
        more.addClassName("fq-inline");
        add(rows, more);
        setPresentationValue(List.of());
    }

    /** The people as the commands want them. */
    public List<NewParty> parties() {
        return getValue().stream().map(Typed::party).toList();
    }

    /** The people as a correction wants them. */
    public List<CorrectedParty> corrected() {
        return getValue().stream().map(Typed::corrected).toList();
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

    /**
     * The same of a form that corrects what stands: a list typed over an earlier version of the case is not put back, since
     * it would take out whom somebody else has entered meanwhile.
     */
    public static FormMemory.Notation<List<Typed>> notation(int version) {
        String mark = version + " ";
        return new FormMemory.Notation<>(
                typed -> mark + notation().write().apply(typed),
                text -> text.startsWith(mark)
                        ? notation().read().apply(text.substring(mark.length()))
                        : Optional.empty());
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
        for (Side side : sides) {
            if (shown.stream().noneMatch(person -> person.role() == side.role())) {
                shown.add(new Typed(side.role(), "", "", "", ""));
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
        PersonRow row = new PersonRow(typed, words(typed.role()), (int) same + 1, this::changed);
        PartyView before = typed.known() == null ? null : known.get(typed.known());
        if (before != null) {
            row.known(before, () -> takeOut(row));
        }
        people.add(row);
        rows.add(row);
        return row;
    }

    private void takeOut(PersonRow row) {
        people.remove(row);
        rows.remove(row);
        updateValue();
    }

    private String words(PartyRole role) {
        return Say.text(sides.stream()
                .filter(side -> side.role() == role)
                .findFirst()
                .map(Side::wordsKey)
                .orElse(role.wordsKey()));
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
