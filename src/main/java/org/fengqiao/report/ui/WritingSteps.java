package org.fengqiao.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.report.writing.Stage;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Say;

/** What can be done with a text next: freeze its figures, or take it to its next stage. */
final class WritingSteps {
    private static final int NOTE = 200;

    private final OpenText text;
    private final Runnable done;

    /** @param done called after each step */
    WritingSteps(OpenText text, Runnable done) {
        this.text = text;
        this.done = done;
    }

    List<Component> offered() {
        List<Component> offered = new ArrayList<>();
        boolean sealNext = text.canBeSealed() && text.section().stage() == Stage.CHECKED;
        if (text.canBeSealed()) {
            offered.add(
                    sealNext
                            ? Buttons.next("seal-figures", "seal.act", this::seal)
                            : Buttons.plain("seal-figures", "seal.act", this::seal));
        }
        text.section()
                .stage()
                .next()
                .filter(next -> !text.leaderNeededFor(next))
                .filter(next -> !sealNext)
                .ifPresent(
                        next -> offered.add(Buttons.next("advance", "writing.to." + next.code(), () -> advance(next))));
        return offered;
    }

    private void seal() {
        new ActionDialog("seal.act", "seal.consequence", "seal.act", () -> {
                    text.seal();
                    done.run();
                    Notices.done(Say.text("seal.done"));
                })
                .open();
    }

    private void advance(Stage next) {
        String to = "writing.to." + next.code();
        DatePicker day = Fields.date("on-day", "writing.day" + (next.hasDay() ? "." + next.code() : ""));
        TextField note = Fields.text("stage-note", "writing.note", NOTE);
        ActionDialog dialog = new ActionDialog(to, to + ".consequence", to, () -> {
            text.advance(day.getValue(), note.getValue());
            done.run();
        });
        if (next.hasDay()) {
            day.setMax(text.today());
            day.setValue(text.today());
            dialog.required(day);
        }
        dialog.with(note);
        dialog.open();
    }
}
