package org.fengqiao.activity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.fengqiao.activity.ActivityView;
import org.fengqiao.activity.Receptions;
import org.fengqiao.activity.TakeUp;
import org.fengqiao.activity.TellAccusation;
import org.fengqiao.activity.Visitor;
import org.fengqiao.activity.VisitorView;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.ui.CaseAddress;
import org.fengqiao.docket.ui.UnitPicker;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.Colleagues;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Forms;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Say;
import org.springframework.stereotype.Component;

/** Makes a case of what was told at a reception day; what accuses somebody is sealed before anybody else can read it. */
@Component
class TakeUpDialogs {
    private final Receptions receptions;
    private final Units units;
    private final Colleagues colleagues;
    private final Asking asking;

    TakeUpDialogs(Receptions receptions, Units units, Colleagues colleagues, Asking asking) {
        this.receptions = receptions;
        this.units = units;
        this.colleagues = colleagues;
        this.asking = asking;
    }

    /** Of what stands in the register. */
    void takeUp(ActivityView day, VisitorView one, CaseKind kind) {
        ComboBox<UnitRow> unit = unit(day);
        TextField title = title();
        TextField other = Fields.text("take-up-other", "reception.case.other", 50);
        other.setVisible(kind == CaseKind.DISPUTE);
        AccusationFields accusation = new AccusationFields(colleagues, asking.user());
        accusation.setVisible(kind == CaseKind.PETITION);
        Paragraph told = new Paragraph(one.name() + "：" + one.matter());
        told.addClassName("fq-told");
        String act = "reception.take_up." + kind.code();
        new ActionDialog(
                        act,
                        "reception.take_up.consequence",
                        act,
                        () -> opened(receptions.takeUp(new TakeUp(
                                one.id(),
                                kind,
                                unit.getValue().id(),
                                title.getValue(),
                                other.getValue(),
                                accusation.named()))))
                .ids("dialog-save", "dialog-cancel")
                .with(told)
                .required(unit)
                .with(title, other)
                .field(accusation, accusation::complete, "reception.accusation.handler")
                .open();
    }

    /** Of what nobody has written down yet: it never stands in the register where others read it. */
    void tell(ActivityView day) {
        TextField name = Fields.text("accuser-name", "reception.visitor", 50);
        TextField phone = Fields.text("accuser-phone", "party.phone", 20);
        phone.getElement().setAttribute("inputmode", "tel");
        IntegerField people = Fields.count("accuser-people", "reception.people", "unit.person");
        people.setMin(1);
        people.setValue(1);
        TextArea matter = Fields.area("accuser-matter", "reception.matter", 2000);
        TextArea answer = Fields.area("accuser-answer", "reception.answer", 1000);
        ComboBox<UnitRow> unit = unit(day);
        TextField title = title();
        AccusationFields accusation = new AccusationFields(colleagues, asking.user()).certain();
        new ActionDialog(
                        "reception.accusation",
                        "reception.accusation.consequence",
                        "reception.accusation",
                        () -> opened(receptions.tell(new TellAccusation(
                                day.id(),
                                new Visitor(
                                        null,
                                        name.getValue(),
                                        phone.getValue(),
                                        people.getValue(),
                                        matter.getValue(),
                                        answer.getValue(),
                                        false),
                                unit.getValue().id(),
                                title.getValue(),
                                accusation.certainly()))))
                .ids("dialog-save", "dialog-cancel")
                .required(name)
                .with(Forms.row(phone, people))
                .field(people, () -> !people.isEmpty() && people.getValue() >= 1, "field.people.range")
                .required(matter)
                .with(answer)
                .required(unit)
                .with(title)
                .field(accusation, accusation::complete, "reception.accusation.handler")
                .open();
    }

    private ComboBox<UnitRow> unit(ActivityView day) {
        ComboBox<UnitRow> unit = UnitPicker.places("take-up-unit", "reception.case.unit", units, asking.user());
        unit.setWidthFull();
        unit.setValue(day.unit());
        return unit;
    }

    private static TextField title() {
        TextField title = Fields.text("take-up-title", "reception.case.title", 200);
        title.setPlaceholder(Say.text("reception.case.title.hint"));
        return title;
    }

    private static void opened(CaseRef ref) {
        UI.getCurrentOrThrow().navigate(CaseAddress.of(ref.number().text()));
        Notices.done(Say.text("intake.filed", ref.number().text()));
    }
}
