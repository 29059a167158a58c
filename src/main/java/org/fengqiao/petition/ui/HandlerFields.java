package org.fengqiao.petition.ui;

import java.util.List;
import java.util.Set;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.docket.NamedUser;
import org.fengqiao.docket.ui.HandlerChoice;
import org.fengqiao.docket.ui.step.StepFields;
import org.fengqiao.organization.CurrentUser;

/** Who may know of what only named people know of: whom somebody names, and whether a leader takes the clerk's steps. */
final class HandlerFields {
    private HandlerFields() {}

    /** @param people who can be named */
    static <C extends Record> void put(StepFields<C> form, List<NamedUser> people, CurrentUser user) {
        HandlerChoice picker = new HandlerChoice(form.id("handlers"), form.label("handlers"), people);
        form.bind(
                "handlers",
                form.place("handlers", picker, picker.notation(), false)
                        .withConverter(HandlerChoice::ids, ids -> Set.<NamedUser>of()));
        if (CaseAccess.mayStandIn(user)) {
            form.flag("standIn");
        } else {
            form.fixed("standIn", false);
        }
    }

    /** Of what everybody concerned may know, nobody need be named. */
    static <C extends Record> void none(StepFields<C> form) {
        form.fixed("handlers", List.of());
        form.fixed("standIn", false);
    }
}
