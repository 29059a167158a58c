package org.fengqiao.hotline.ui;

import static org.fengqiao.hotline.TicketAction.DISPATCH;
import static org.fengqiao.hotline.TicketAction.HANDLE;
import static org.fengqiao.hotline.TicketAction.LOG_CONTACT;
import static org.fengqiao.hotline.TicketAction.REFER_TO_MEDIATION;
import static org.fengqiao.hotline.TicketAction.SIGN;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.Set;
import org.fengqiao.docket.NewParty;
import org.fengqiao.docket.PartyRole;
import org.fengqiao.docket.ui.UnitPicker;
import org.fengqiao.docket.ui.step.StepForm;
import org.fengqiao.hotline.ContactWay;
import org.fengqiao.hotline.Dispatch;
import org.fengqiao.hotline.Handle;
import org.fengqiao.hotline.LogContact;
import org.fengqiao.hotline.ReferToMediation;
import org.fengqiao.hotline.Sign;
import org.fengqiao.hotline.TicketReferrals;
import org.fengqiao.hotline.TicketService;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.FormMemory.Notation;
import org.fengqiao.ui.Notations;
import org.fengqiao.ui.Say;
import org.springframework.stereotype.Component;

/** Dialogs from the signature to what was done. */
@Component
class HandlingSteps {
    private final TicketService tickets;
    private final TicketReferrals referrals;
    private final Units units;

    HandlingSteps(TicketService tickets, TicketReferrals referrals, Units units) {
        this.tickets = tickets;
        this.referrals = referrals;
        this.units = units;
    }

    ActionDialog sign(Errand errand) {
        return errand.dialog(errand.form(Sign.class, SIGN).now("signedAt"), tickets::sign);
    }

    ActionDialog dispatch(Errand errand) {
        var form = errand.form(Dispatch.class, DISPATCH);
        List<UnitRow> handlers = UnitPicker.handlers(units, errand.unitId());
        unit(form, "unitId", handlers);
        MultiSelectComboBox<UnitRow> others = new MultiSelectComboBox<>(Say.text(form.label("coUnitIds")));
        others.setId(form.id("coUnitIds"));
        others.setItems(handlers);
        others.setItemLabelGenerator(UnitRow::name);
        others.setWidthFull();
        form.bind(
                "coUnitIds",
                form.place("coUnitIds", others, Notations.severalOf(handlers, UnitRow::code), false)
                        .withConverter(
                                chosen -> chosen.stream().map(UnitRow::id).toList(), ids -> Set.<UnitRow>of()));
        form.optionalArea("note", 1000);
        return errand.dialog(form, tickets::dispatch);
    }

    private void unit(StepForm<?> form, String component, List<UnitRow> choices) {
        ComboBox<UnitRow> picker = new ComboBox<>(Say.text(form.label(component)));
        picker.setId(form.id(component));
        picker.setItems(choices);
        picker.setItemLabelGenerator(UnitRow::name);
        picker.setWidthFull();
        bind(form, component, picker, choices);
    }

    private static <C extends Record> void bind(
            StepForm<C> form, String component, ComboBox<UnitRow> picker, List<UnitRow> choices) {
        form.bind(
                component,
                form.place(component, picker, Notations.among(choices, UnitRow::code), true)
                        .withConverter(UnitRow::id, id -> null));
    }

    ActionDialog logContact(Errand errand) {
        var form = errand.form(LogContact.class, LOG_CONTACT)
                .now("madeAt")
                .tiles("way", List.of(ContactWay.values()), ContactWay.PHONE)
                .yesNo("reached", null)
                .optionalArea("said", 1000);
        return errand.dialog(form, tickets::logContact);
    }

    ActionDialog handle(Errand errand) {
        var form = errand.form(Handle.class, HANDLE)
                .area("outcome", 4000)
                .today("doneOn")
                .yesNo("solved", null);
        String offered = errand.view().offeredOutcome();
        if (offered != null) {
            form.put("outcome", offered);
        }
        return errand.dialog(form, tickets::handle);
    }

    /** The callers come along by themselves; only the other side has to be named. */
    ActionDialog referToMediation(Errand errand) {
        var form = errand.form(ReferToMediation.class, REFER_TO_MEDIATION);
        form.fixed("title", null);
        var others = Fields.text(form.id("others"), form.label("others"), 300);
        form.bind(
                "others",
                form.place("others", others, Notation.TEXT, false)
                        .withConverter(HandlingSteps::otherSide, people -> ""));
        form.area("reason", 500);
        return errand.dialog(form, referrals::refer);
    }

    private static List<NewParty> otherSide(String names) {
        return List.of(names.split("[、，,；;]")).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> new NewParty(PartyRole.RESPONDENT, name, null, null, null))
                .toList();
    }
}
