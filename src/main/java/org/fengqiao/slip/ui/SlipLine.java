package org.fengqiao.slip.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.fengqiao.docket.ui.step.FactList;
import org.fengqiao.slip.SlipState;
import org.fengqiao.slip.SlipView;
import org.fengqiao.slip.Slips;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Downloads;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** One slip: what it asks of whom, where it stands, and what can be done with it now. */
class SlipLine extends Article {
    SlipLine(SlipView slip, Slips slips, LocalDate today, Runnable refresh) {
        setId("slip-" + slip.id());
        addClassName("fq-slip");
        Header head = new Header(
                new H3(slip.number() == null ? Say.text(slip.kind()) : slip.number()),
                new Mark(tone(slip.state()), Say.text(slip.state())));
        head.addClassName("fq-marks");
        Span to = new Span("→ " + slip.addressee());
        to.addClassName("fq-strong");
        Paragraph content = new Paragraph(slip.content());
        content.addClassName("fq-told");
        add(head, to, content, facts(slip, today), acts(slip, slips, refresh));
    }

    private static FactList facts(SlipView slip, LocalDate today) {
        FactList facts = new FactList(today)
                .text("slip.due", slip.dueOn() == null ? null : Days.full(slip.dueOn()))
                .text("slip.drafted", Days.time(slip.draftedAt(), today) + " " + slip.draftedBy());
        if (slip.signedAt() != null) {
            facts.text("slip.signed", Days.time(slip.signedAt(), today) + " " + slip.signedBy());
        }
        if (slip.scannedAt() != null) {
            facts.text("slip.scanned", Days.time(slip.scannedAt(), today));
        }
        return facts.text("slip.answer", slip.answer()).text("slip.void.reason", slip.voidReason());
    }

    private static Div acts(SlipView slip, Slips slips, Runnable refresh) {
        Div acts = new Div();
        acts.addClassName("fq-slip-acts");
        SlipDialogs dialogs = new SlipDialogs(slips, refresh);
        if (slip.state() == SlipState.DRAFT && slips.maySign()) {
            acts.add(Buttons.next("sign-" + slip.id(), "slip.sign", () -> dialogs.sign(slip)));
        }
        if (slip.number() != null && slip.state() != SlipState.VOID) {
            acts.add(Downloads.word(
                    "paper-" + slip.id(), "slip.paper", slip.number() + ".docx", () -> slips.paper(slip.id())));
            acts.add(Buttons.plain("answer-" + slip.id(), "slip.answer.record", () -> dialogs.answer(slip)));
        }
        if (slips.mayDraft() && (slip.state() == SlipState.DRAFT || slip.state() == SlipState.SIGNED)) {
            acts.add(Buttons.quiet("void-" + slip.id(), "slip.void", () -> dialogs.makeVoid(slip)));
        }
        return acts;
    }

    static Tone tone(SlipState state) {
        return switch (state) {
            case DRAFT -> Tone.SOON;
            case SIGNED -> Tone.NOTE;
            case ANSWERED -> Tone.GOOD;
            case VOID -> Tone.CALM;
        };
    }
}
