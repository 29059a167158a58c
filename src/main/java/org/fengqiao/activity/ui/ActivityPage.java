package org.fengqiao.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.activity.ActivityReading;
import org.fengqiao.activity.ActivityRegister;
import org.fengqiao.activity.ActivityView;
import org.fengqiao.docket.ui.CaseAddress;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;
import org.jspecify.annotations.Nullable;

/** One entry of the register; meetings and reception days bring parts of their own. */
@Route(ActivityPage.PATH)
@StyleSheet("styles/registers.css")
@PermitAll
class ActivityPage extends Page implements HasUrlParameter<Long> {
    static final String PATH = "activity";

    private final ActivityReading reading;
    private final ActivityRegister register;
    private final List<ActivityPart> parts;
    private final Clock clock;
    private final Div marks = new Div();
    private long id;

    ActivityPage(ActivityReading reading, ActivityRegister register, List<ActivityPart> parts, Clock clock) {
        this.reading = reading;
        this.register = register;
        this.parts = parts;
        this.clock = clock;
        marks.addClassName("fq-marks");
        beside(marks);
    }

    @Override
    public void setParameter(BeforeEvent event, Long wanted) {
        id = wanted;
        try {
            show();
        } catch (Refused refusal) {
            throw new NotFoundException(refusal.key());
        }
    }

    private void show() {
        ActivityView known = reading.get(id);
        LocalDate today = ChinaTime.dayOf(clock.instant());
        clear();
        title(Say.text(known.kind()) + " · " + Days.day(known.on(), today));
        marks.removeAll();
        if (known.isVoid()) {
            marks.add(new Mark(Tone.URGENT, Say.text("activity.void.mark")));
        }
        Div column = new Div();
        column.addClassNames("fq-form-cards", "fq-narrow");
        if (known.isVoid()) {
            Div notice = new Div(
                    new Span(Say.text("activity.void.told", known(known.voidedBy()), known(known.voidReason()))));
            notice.addClassName("fq-callout");
            column.add(notice);
        }
        column.add(facts(known, today));
        parts.stream().filter(part -> part.fits(known)).forEach(part -> column.add(part.of(known, this::show)));
        content(column);
        actions(buttons(known));
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Section facts(ActivityView known, LocalDate today) {
        Section card = new Section(ActivityPages.facts(known, today));
        card.addClassName("fq-card");
        if (known.caseNumber() != null) {
            card.add(PagedList.inside(CaseAddress.of(known.caseNumber()), known.caseNumber()));
        }
        Span entered = new Span(Say.text(
                known.imported() ? "activity.imported_by" : "activity.entered_by",
                known.registeredBy(),
                Days.time(known.registeredAt(), today)));
        entered.addClassName("fq-soft");
        card.add(entered);
        if (known.changedBy() != null && known.changedAt() != null) {
            Span changed =
                    new Span(Say.text("activity.changed_by", known.changedBy(), Days.time(known.changedAt(), today)));
            changed.addClassName("fq-soft");
            card.add(changed);
        }
        return card;
    }

    private Component[] buttons(ActivityView known) {
        if (!known.mayChange() || known.isVoid()) {
            return new Component[0];
        }
        return new Component[] {
            Buttons.quiet("void-activity", "activity.make_void", () -> askToVoid(known)),
            Buttons.plain(
                    "correct-activity",
                    "activity.correct",
                    () -> UI.getCurrentOrThrow()
                            .navigate(parts.stream()
                                    .filter(part -> part.fits(known))
                                    .findFirst()
                                    .map(part -> part.editor(known))
                                    .orElse(ActivityEntryView.PATH + "/" + known.id())))
        };
    }

    private void askToVoid(ActivityView known) {
        TextArea reason = Fields.area("void-reason", "activity.void.reason", 500);
        new ActionDialog(
                        "activity.make_void",
                        known.imported() ? "activity.void.consequence.imported" : "activity.void.consequence",
                        "activity.make_void",
                        () -> {
                            register.makeVoid(known.id(), known.version(), reason.getValue());
                            show();
                            Notices.done(Say.text("activity.voided"));
                        })
                .ids("dialog-save", "dialog-cancel")
                .required(reason)
                .grave()
                .open();
    }
}
