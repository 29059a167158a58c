package org.fengqiao.hotline.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.fengqiao.docket.LikelyQuery;
import org.fengqiao.docket.ui.LikelyPart;
import org.fengqiao.docket.ui.PeopleEntry;
import org.fengqiao.docket.ui.PlaceEntry;
import org.fengqiao.hotline.CategoryRow;
import org.fengqiao.hotline.FileTicket;
import org.fengqiao.hotline.PlatformNumber;
import org.fengqiao.hotline.TicketChannel;
import org.fengqiao.hotline.TicketClass;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.FormGuard;
import org.fengqiao.ui.FormMemory;
import org.fengqiao.ui.FormMemory.Notation;
import org.fengqiao.ui.Forms;
import org.fengqiao.ui.Notations;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tiles;
import org.jspecify.annotations.Nullable;

/** The fields of a new ticket: by which door, what is asked for, by whom, where, and since when. */
class TicketIntakeForm extends Div {
    private final Tiles<TicketChannel> channel =
            new Tiles<>("channel", "ticket-intake.channel", List.of(TicketChannel.values()));
    private final TextField number = Fields.text("platform-number", "ticket-intake.number", 100);
    private final Tiles<TicketClass> ticketClass =
            new Tiles<>("ticket-class", "ticket-intake.class", List.of(TicketClass.values()));
    private final CategoryPicker category;
    private final TextArea content = Fields.area("content", "ticket-intake.content", 4000);
    private final TextField title = Fields.text("title", "ticket-intake.title_field", 200);
    private final Checkbox urgent = Forms.flag("urgent", "ticket-intake.urgent");
    private final PeopleEntry callers = PeopleEntry.callers("callers");
    private final Checkbox noReply = Forms.flag("no-reply", "ticket-intake.no_reply");
    private final PlaceEntry unit;
    private final TextField place = Fields.text("place", "intake.place", 200);
    private final DateTimePicker receivedAt = Fields.time("received-at", "ticket-intake.received_at");
    private final DateTimePicker dispatchedAt = Fields.time("dispatched-at", "ticket-intake.dispatched_at");
    private final DateTimePicker dueAt = Fields.time("due-at", "ticket-intake.due_at");
    private final Checkbox finalAssignment = Forms.flag("final-assignment", "ticket-intake.final");
    private final Div window;
    private final Binder<FileTicket> binder = new Binder<>(FileTicket.class);
    private final Clock clock;

    TicketIntakeForm(Units units, List<CategoryRow> tree, CurrentUser user, Clock clock, Runnable refuse) {
        this.clock = clock;
        this.unit = new PlaceEntry(units, user);
        this.category = new CategoryPicker(tree);
        addClassNames("fq-form-cards", "fq-narrow");
        category.setId("category");
        category.setLabel(Say.text("ticket-intake.category"));
        category.setPlaceholder(Say.text("ticket-intake.category.hint"));
        title.setPlaceholder(Say.text("ticket-intake.title_field.hint"));
        content.setPlaceholder(Say.text("ticket-intake.content.hint"));
        callers.setHelperText(Say.text("ticket-intake.callers.hint"));
        dueAt.setHelperText(Say.text("ticket-intake.due_at.hint"));
        receivedAt.setValue(now());
        window = new Div(
                new Span(Say.text("ticket-intake.window")),
                Buttons.plain("refuse-at-window", "ticket-intake.refuse", refuse));
        window.addClassNames("fq-callout", "fq-callout-line");
        add(
                Forms.card("ticket-intake.card.door", channel, number, window),
                Forms.card("ticket-intake.card.what", ticketClass, content, title, Forms.row(category), urgent),
                Forms.card("ticket-intake.card.who", callers, noReply),
                Forms.card("intake.card.where", unit, place),
                Forms.card(
                        "ticket-intake.card.when",
                        Forms.row(receivedAt, dispatchedAt),
                        Forms.row(dueAt),
                        finalAssignment));
        bind();
        channel.addValueChangeListener(change -> follow());
        channel.setValue(TicketChannel.HOTLINE);
    }

    /** What only a ticket of the platform has, and what only the township's own door has. */
    private void follow() {
        TicketChannel door = channel.getValue();
        boolean own = door != null && door.own();
        boolean hotline = door == TicketChannel.HOTLINE;
        number.setVisible(!own);
        number.setRequiredIndicatorVisible(hotline);
        dispatchedAt.setVisible(!own);
        finalAssignment.setVisible(!own);
        window.setVisible(own);
    }

    /** What the form says, if nothing in it is wrong; else every mistake stands beside its field. */
    Optional<FileTicket> read() {
        return Forms.read(binder);
    }

    /** Lets every field be remembered; the browser is told of each text that arrived. */
    void remember(FormMemory memory, FormGuard guard) {
        memory.remember("channel", channel, Notations.of(TicketChannel.class));
        memory.remember("ticket-class", ticketClass, Notations.of(TicketClass.class));
        memory.remember("category", category, category.notation());
        memory.remember("urgent", urgent, Notation.FLAG);
        memory.remember("callers", callers, PeopleEntry.notation());
        memory.remember("no-reply", noReply, Notation.FLAG);
        memory.remember("unit", unit, unit.notation());
        memory.remember("received-at", receivedAt, Notations.TIME);
        memory.remember("dispatched-at", dispatchedAt, Notations.TIME);
        memory.remember("due-at", dueAt, Notations.TIME);
        memory.remember("final-assignment", finalAssignment, Notation.FLAG);
        callers.onTyped(guard::kept);
        List.of(number, title, place).forEach(field -> {
            String id = field.getId().orElseThrow();
            memory.remember(id, field, Notation.TEXT);
            field.addValueChangeListener(change -> guard.kept(id, change.getValue()));
        });
        memory.remember("content", content, Notation.TEXT);
        content.addValueChangeListener(change -> guard.kept("content", change.getValue()));
    }

    /** Shows earlier records of the same people, place and words while these are typed. */
    void watch(LikelyPart likely) {
        Runnable look = () -> {
            UnitRow chosen = unit.getValue();
            likely.look(new LikelyQuery(
                    chosen == null ? null : chosen.id(),
                    title.getValue(),
                    content.getValue(),
                    place.getValue(),
                    callers.parties()));
        };
        title.addValueChangeListener(change -> look.run());
        content.addValueChangeListener(change -> look.run());
        callers.addValueChangeListener(change -> look.run());
        unit.addValueChangeListener(change -> look.run());
        place.addValueChangeListener(change -> look.run());
        addComponentAtIndex(4, likely);
    }

    PeopleEntry callers() {
        return callers;
    }

    /** What was written so far, for the paper that a refused caller takes home. */
    String content() {
        return content.getValue();
    }

    private void bind() {
        String required = Say.text("field.required");
        binder.forField(channel)
                .asRequired(Say.text("ticket-intake.channel.missing"))
                .bind("channel");
        binder.forField(number)
                .withValidator(
                        typed -> channel.getValue() != TicketChannel.HOTLINE || !typed.isBlank(),
                        Say.text("ticket-intake.number.missing"))
                .withConverter(this::numbers, known -> "")
                .bind("numbers");
        binder.forField(ticketClass)
                .asRequired(Say.text("ticket-intake.class.missing"))
                .bind("ticketClass");
        binder.forField(category)
                .withConverter(row -> row == null ? null : row.id(), category::row)
                .bind("categoryId");
        binder.forField(urgent).bind("urgent");
        binder.forField(title).bind("title");
        binder.forField(content)
                .asRequired(Say.text("ticket-intake.content.missing"))
                .bind("content");
        binder.forField(place).bind("place");
        binder.forField(callers)
                .withValidator(typed -> callers.check(), Say.text("intake.parties.wrong"))
                .withConverter(typed -> callers.parties(), saved -> List.of())
                .bind("callers");
        binder.forField(unit)
                .asRequired(Say.text("intake.unit.missing"))
                .withConverter(UnitRow::id, id -> null)
                .bind("unitId");
        binder.forField(receivedAt)
                .asRequired(required)
                .withValidator(at -> !at.isAfter(now()), Say.text("field.in_the_future"))
                .withConverter(TicketIntakeForm::instant, TicketIntakeForm::local)
                .bind("receivedAt");
        binder.forField(dispatchedAt)
                .withValidator(at -> at == null || !at.isAfter(now()), Say.text("field.in_the_future"))
                .withValidator(this::afterReceipt, Say.text("ticket.dispatched.early"))
                .withConverter(TicketIntakeForm::instantOrNull, TicketIntakeForm::local)
                .bind("dispatchedAt");
        binder.forField(dueAt)
                .withValidator(this::afterReceipt, Say.text("ticket-intake.due_at.early"))
                .withConverter(TicketIntakeForm::instantOrNull, TicketIntakeForm::local)
                .bind("dueAt");
        binder.forField(noReply).bind("noReply");
        binder.forField(finalAssignment).bind("finalAssignment");
        ReadOnlyHasValue<Boolean> open = new ReadOnlyHasValue<>(ignored -> {});
        open.setValue(false);
        binder.forField(open).bind("restricted");
    }

    private boolean afterReceipt(@Nullable LocalDateTime at) {
        return at == null || receivedAt.isEmpty() || !at.isBefore(receivedAt.getValue());
    }

    private List<PlatformNumber> numbers(String typed) {
        return typed.isBlank() || !number.isVisible()
                ? List.of()
                : List.of(new PlatformNumber(Say.text("ticket-intake.system"), typed.strip()));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(ChinaTime.ZONE)).withSecond(0).withNano(0);
    }

    private static Instant instant(LocalDateTime at) {
        return at.atZone(ChinaTime.ZONE).toInstant();
    }

    private static @Nullable Instant instantOrNull(@Nullable LocalDateTime at) {
        return at == null ? null : instant(at);
    }

    private static @Nullable LocalDateTime local(@Nullable Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, ChinaTime.ZONE);
    }
}
