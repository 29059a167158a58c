package org.fengqiao.hotline.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.hotline.ContactView;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** Every attempt to reach the caller, newest first, whether it reached anybody or not. */
class ContactsPart extends Section {
    ContactsPart(List<ContactView> contacts, LocalDate today) {
        setId("contacts");
        addClassName("fq-card");
        HistoryLines lines = new HistoryLines();
        contacts.reversed()
                .forEach(one -> lines.line(
                        Say.text(one.way()),
                        Days.time(one.madeAt(), today) + " " + one.madeBy(),
                        one.said(),
                        one.reached()
                                ? new Mark(Tone.GOOD, Say.text("desk.reached"))
                                : new Mark(Tone.SOON, Say.text("desk.not_reached"))));
        add(new H2(Say.text("desk.contacts")), lines);
    }
}
