package org.fengqiao.docket.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.Set;
import org.fengqiao.docket.NamedUser;
import org.fengqiao.organization.Colleagues;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.ui.FormMemory.Notation;
import org.fengqiao.ui.Notations;
import org.fengqiao.ui.Say;

/** Whom somebody names for an accusation: nobody else will know of it. */
public class HandlerChoice extends MultiSelectComboBox<NamedUser> {
    private final List<NamedUser> people;

    public HandlerChoice(String id, String labelKey, List<NamedUser> people) {
        super(Say.text(labelKey));
        this.people = people;
        setId(id);
        setItems(people);
        setItemLabelGenerator(person -> person.name() + " · " + person.unitName());
        setWidthFull();
    }

    /** The clerks of the user's township, one of whom a leader has to name. */
    public static List<NamedUser> clerks(Colleagues colleagues, CurrentUser user) {
        Long home = user.unitId();
        return home == null
                ? List.of()
                : colleagues.below(home, Role.CLERK).stream()
                        .map(clerk -> new NamedUser(clerk.id(), clerk.name(), clerk.unitName()))
                        .toList();
    }

    public Notation<Set<NamedUser>> notation() {
        return Notations.severalOf(people, person -> Long.toString(person.id()));
    }

    public List<Long> ids() {
        return ids(getValue());
    }

    public static List<Long> ids(Set<NamedUser> chosen) {
        return chosen.stream().map(NamedUser::id).toList();
    }
}
