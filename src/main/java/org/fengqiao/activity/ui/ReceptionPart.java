package org.fengqiao.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.fengqiao.activity.ActivityView;
import org.fengqiao.activity.Receptions;
import org.fengqiao.activity.VisitorView;
import org.fengqiao.docket.ui.CaseAddress;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Downloads;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** Who came to a reception day; one press makes a case of what was told. */
@org.springframework.stereotype.Component
class ReceptionPart implements ActivityPart {
    private final Receptions receptions;
    private final TakeUpDialogs dialogs;

    ReceptionPart(Receptions receptions, TakeUpDialogs dialogs) {
        this.receptions = receptions;
        this.dialogs = dialogs;
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
        if (known.mayChange() && !known.isVoid()) {
            card.add(Buttons.quiet("tell-accusation", "reception.accusation", () -> dialogs.tell(known)));
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
        if (one.sealed()) {
            head.add(new Mark(Tone.SOON, Say.text("reception.sealed")));
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
                            () -> dialogs.takeUp(day, one, kind))));
        }
        return further;
    }
}
