package org.fengqiao.petition.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import org.fengqiao.docket.ui.step.FactList;
import org.fengqiao.petition.ExtensionView;
import org.fengqiao.petition.PetitionView;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** Extensions of the 60 days, and who withdrew. */
class ExtensionsPart extends Section {
    ExtensionsPart(PetitionView view, LocalDate today) {
        setId("extensions");
        addClassName("fq-card");
        if (!view.extensions().isEmpty()) {
            add(new H2(Say.text("petition.extensions")));
        }
        view.extensions().reversed().forEach(one -> add(extension(one, today)));
        if (!view.recusals().isEmpty()) {
            add(new H2(Say.text("petition.recusals")));
        }
        view.recusals()
                .forEach(one -> add(new FactList(today)
                        .text("petition.recusal.person", one.person())
                        .text("petition.recusal.reason", one.reason())
                        .time("petition.recusal.at", one.decidedAt())
                        .text("petition.recusal.by", one.decidedBy())));
    }

    private static Article extension(ExtensionView one, LocalDate today) {
        Boolean granted = one.granted();
        Mark state = granted == null
                ? new Mark(Tone.SOON, Say.text("petition.extension.open"))
                : new Mark(granted ? Tone.GOOD : Tone.CALM, Say.text("petition.extension." + granted));
        Header head = new Header(new H3(Say.text("petition.extension.days_count", one.days())), state);
        head.addClassName("fq-marks");
        return new Article(
                head,
                new FactList(today)
                        .text("petition.extension.reason", one.reason())
                        .text("petition.extension.asked_by", one.askedBy())
                        .time("petition.extension.asked_at", one.askedAt())
                        .text("petition.extension.decided_by", one.decidedBy())
                        .text("petition.extension.note", one.note())
                        .time("petition.extension.told", one.toldAt()));
    }
}
