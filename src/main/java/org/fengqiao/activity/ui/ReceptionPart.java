package org.fengqiao.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.fengqiao.activity.ActivityView;
import org.fengqiao.activity.Receptions;
import org.fengqiao.activity.TakeUp;
import org.fengqiao.activity.VisitorView;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.ui.CaseAddress;
import org.fengqiao.docket.ui.UnitPicker;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Downloads;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** Who came to a reception day; one press makes a case of what was told. */
@org.springframework.stereotype.Component
class ReceptionPart implements ActivityPart {
    private final Receptions receptions;
    private final Units units;
    private final Asking asking;

    ReceptionPart(Receptions receptions, Units units, Asking asking) {
        this.receptions = receptions;
        this.units = units;
        this.asking = asking;
    }

    @Override
    public boolean fits(ActivityView known) {
        return known.kind().reception();
    }

    @Override
    public String editor(ActivityView known) {
        return ReceptionEntryView.PATH + "/" + known.id();
    }

    @Override
    public Component of(ActivityView known, Runnable refresh) {
        Section card = new Section(new H2(Say.text("reception.card.guests")));
        card.addClassName("fq-card");
        receptions.get(known.id()).visitors().forEach(one -> card.add(visitor(known, one)));
        if (card.getComponentCount() == 1) {
            card.add(new Paragraph(Say.text("reception.nobody")));
        }
        Div part = new Div(
                card,
                Downloads.word(
                        "reception-paper",
                        "reception.paper",
                        Papers.name("reception.file", known),
                        () -> receptions.paper(known.id())));
        part.addClassName("fq-form-cards");
        return part;
    }

    private Div visitor(ActivityView day, VisitorView one) {
        H3 name = new H3(one.name() + (one.people() > 1 ? Say.text("reception.and_others", one.people()) : ""));
        Header head = new Header(name);
        head.addClassName("fq-marks");
        if (one.phone() != null) {
            Span phone = new Span(one.phone());
            phone.addClassName("fq-soft");
            head.add(phone);
        }
        if (one.solved()) {
            head.add(new Mark(Tone.GOOD, Say.text("reception.solved")));
        }
        Paragraph matter = new Paragraph(one.matter());
        matter.addClassName("fq-told");
        Div block = new Div(head, matter);
        block.addClassName("fq-guest");
        if (one.answer() != null) {
            Paragraph answer = new Paragraph(Say.text("reception.answer") + "：" + one.answer());
            answer.addClassName("fq-soft");
            block.add(answer);
        }
        block.add(further(day, one));
        return block;
    }

    private Component further(ActivityView day, VisitorView one) {
        Div further = new Div();
        further.addClassName("fq-inline");
        if (one.caseNumber() != null) {
            further.add(PagedList.inside(
                    CaseAddress.of(one.caseNumber()), Say.text("reception.taken_up", one.caseNumber())));
        } else if (one.takenUp()) {
            further.add(new Span(Say.text("reception.taken_up.elsewhere")));
        } else if (day.mayChange() && !day.isVoid()) {
            receptions
                    .kinds()
                    .forEach(kind -> further.add(Buttons.plain(
                            "take-up-" + kind.code() + "-" + one.id(),
                            "reception.take_up." + kind.code(),
                            () -> askToTakeUp(day, one, kind))));
        }
        return further;
    }

    private void askToTakeUp(ActivityView day, VisitorView one, CaseKind kind) {
        ComboBox<UnitRow> unit = UnitPicker.places("take-up-unit", "reception.case.unit", units, asking.user());
        unit.setWidthFull();
        unit.setValue(day.unit());
        TextField title = Fields.text("take-up-title", "reception.case.title", 200);
        title.setPlaceholder(Say.text("reception.case.title.hint"));
        TextField other = Fields.text("take-up-other", "reception.case.other", 50);
        other.setVisible(kind == CaseKind.DISPUTE);
        Paragraph told = new Paragraph(one.name() + "：" + one.matter());
        told.addClassName("fq-told");
        new ActionDialog(
                        "reception.take_up." + kind.code(),
                        "reception.take_up.consequence",
                        "reception.take_up." + kind.code(),
                        () -> {
                            CaseRef ref = receptions.takeUp(new TakeUp(
                                    one.id(), kind, unit.getValue().id(), title.getValue(), other.getValue()));
                            UI.getCurrentOrThrow()
                                    .navigate(CaseAddress.of(ref.number().text()));
                            Notices.done(Say.text("intake.filed", ref.number().text()));
                        })
                .ids("dialog-save", "dialog-cancel")
                .with(told)
                .required(unit)
                .with(title, other)
                .open();
    }
}
