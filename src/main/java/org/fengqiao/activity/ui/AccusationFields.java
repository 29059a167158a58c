package org.fengqiao.activity.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.docket.NamedFor;
import org.fengqiao.docket.ui.HandlerChoice;
import org.fengqiao.organization.Colleagues;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.ui.Forms;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** Whether something told accuses somebody, and who may know of it then. A clerk who takes it down handles it. */
class AccusationFields extends Div implements HasValidationProperties {
    private final Checkbox accusation = Forms.flag("take-up-accusation", "reception.accusation.flag");
    private final Span secret = new Span(Say.text("reception.accusation.hint"));
    private final HandlerChoice handlers;
    private final Checkbox standIn = Forms.flag("take-up-stand-in", "reception.accusation.stand_in");
    private final boolean leads;

    AccusationFields(Colleagues colleagues, CurrentUser user) {
        leads = CaseAccess.mayStandIn(user);
        handlers = new HandlerChoice(
                "take-up-handlers",
                "reception.accusation.handlers",
                leads ? HandlerChoice.clerks(colleagues, user) : java.util.List.of());
        secret.addClassNames("fq-callout", "fq-callout-soon");
        addClassName("fq-form");
        add(accusation, secret, handlers, standIn);
        accusation.addValueChangeListener(change -> follow());
        follow();
    }

    /** Nobody is asked whether it is one. */
    AccusationFields certain() {
        accusation.setValue(true);
        accusation.setVisible(false);
        return this;
    }

    private void follow() {
        boolean on = accusation.getValue();
        secret.setVisible(on);
        handlers.setVisible(on && leads);
        standIn.setVisible(on && leads);
    }

    /** Who may know of it; null where it accuses nobody. */
    @Nullable NamedFor named() {
        return accusation.getValue() ? certainly() : null;
    }

    NamedFor certainly() {
        return new NamedFor(handlers.ids(), leads && standIn.getValue());
    }

    /** A leader names a clerk, or takes the clerks' steps. */
    boolean complete() {
        return !accusation.getValue() || !leads || standIn.getValue() || !handlers.isEmpty();
    }

    @Override
    public void setErrorMessage(String message) {
        handlers.setErrorMessage(message);
    }

    @Override
    public void setInvalid(boolean wrong) {
        handlers.setInvalid(wrong);
    }
}
