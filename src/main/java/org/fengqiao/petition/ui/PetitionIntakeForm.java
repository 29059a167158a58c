package org.fengqiao.petition.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.docket.LikelyQuery;
import org.fengqiao.docket.NamedUser;
import org.fengqiao.docket.ui.HandlerChoice;
import org.fengqiao.docket.ui.LikelyPart;
import org.fengqiao.docket.ui.PeopleEntry;
import org.fengqiao.docket.ui.PlaceEntry;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.petition.FilePetition;
import org.fengqiao.petition.PetitionChannel;
import org.fengqiao.petition.PetitionOrigin;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.FormGuard;
import org.fengqiao.ui.FormMemory;
import org.fengqiao.ui.FormMemory.Notation;
import org.fengqiao.ui.Forms;
import org.fengqiao.ui.Notations;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tiles;

/** The fields of a new petition: how it came, from whom, what is asked for, where, and since when. */
class PetitionIntakeForm extends Div {
    private final Tiles<PetitionChannel> channel =
            new Tiles<>("channel", "petition-intake.channel", List.of(PetitionChannel.values()));
    private final Tiles<PetitionOrigin> origin =
            new Tiles<>("origin", "petition-intake.origin", List.of(PetitionOrigin.values()));
    private final TextField sender = Fields.text("sender", "petition-intake.sender", 100);
    private final TextField senderNumber = Fields.text("sender-number", "petition-intake.sender_number", 100);
    private final DatePicker reportDueAt = Fields.date("report-due-at", "petition-intake.report_due");
    private final PeopleEntry petitioners = PeopleEntry.petitioners("petitioners");
    private final Span crowd = new Span(Say.text("petition-intake.crowd"));
    private final IntegerField people = Fields.count("people", "petition-intake.people", "unit.person");
    private final Checkbox unknown = Forms.flag("notice-unknown", "petition-intake.unknown");
    private final TextArea content = Fields.area("content", "petition-intake.content", 4000);
    private final TextField title = Fields.text("title", "petition-intake.title_field", 200);
    private final Checkbox accusation = Forms.flag("accusation", "petition-intake.accusation");
    private final Span secret = new Span(Say.text("petition-intake.accusation.hint"));
    private final HandlerChoice handlers;
    private final Checkbox standIn = Forms.flag("stand-in", "petition-intake.stand_in");
    private final boolean alone;
    private final PlaceEntry unit;
    private final TextField place = Fields.text("place", "intake.place", 200);
    private final DateTimePicker receivedAt = Fields.time("received-at", "petition-intake.received_at");
    private final Binder<FilePetition> binder = new Binder<>(FilePetition.class);
    private final Clock clock;

    /** @param clerks whom a leader can name for an accusation */
    PetitionIntakeForm(Units units, CurrentUser user, List<NamedUser> clerks, Clock clock) {
        this.clock = clock;
        this.alone = CaseAccess.mayStandIn(user);
        this.handlers = new HandlerChoice("handlers", "petition-intake.handlers", clerks);
        handlers.setHelperText(Say.text("petition-intake.handlers.hint"));
        this.unit = new PlaceEntry(units, user);
        addClassNames("fq-form-cards", "fq-narrow");
        title.setPlaceholder(Say.text("petition-intake.title_field.hint"));
        content.setPlaceholder(Say.text("petition-intake.content.hint"));
        petitioners.setHelperText(Say.text("petition-intake.petitioners.hint"));
        people.setHelperText(Say.text("petition-intake.people.hint"));
        receivedAt.setValue(now());
        crowd.setId("crowd");
        crowd.addClassNames("fq-callout", "fq-callout-soon");
        secret.addClassNames("fq-callout", "fq-callout-soon");
        add(
                Forms.card(
                        "petition-intake.card.door",
                        channel,
                        origin,
                        Forms.row(sender, senderNumber),
                        Forms.row(reportDueAt)),
                Forms.card("petition-intake.card.who", petitioners, crowd, Forms.row(people), unknown),
                Forms.card("petition-intake.card.what", content, title, accusation, secret, handlers, standIn),
                Forms.card("intake.card.where", unit, place),
                Forms.card("petition-intake.card.when", Forms.row(receivedAt)));
        bind();
        origin.addValueChangeListener(change -> follow());
        accusation.addValueChangeListener(change -> follow());
        petitioners.addValueChangeListener(change -> follow());
        channel.setValue(PetitionChannel.VISIT);
        origin.setValue(PetitionOrigin.DIRECT);
        follow();
    }

    /** What only a petition from above has, and what has to be said of a crowd and of an accusation. */
    private void follow() {
        boolean sent = origin.getValue() != null && origin.getValue() != PetitionOrigin.DIRECT;
        sender.setVisible(sent);
        sender.setRequiredIndicatorVisible(sent);
        senderNumber.setVisible(sent);
        reportDueAt.setVisible(origin.getValue() == PetitionOrigin.ASSIGNED);
        crowd.setVisible(FilePetition.tooMany(petitioners.parties().size()));
        secret.setVisible(accusation.getValue());
        handlers.setVisible(accusation.getValue() && alone);
        standIn.setVisible(accusation.getValue() && alone);
    }

    /** What the form says, if nothing in it is wrong; else every mistake stands beside its field. */
    Optional<FilePetition> read() {
        return Forms.read(binder);
    }

    /** Lets every field be remembered; the browser is told of each text that arrived. */
    void remember(FormMemory memory, FormGuard guard) {
        memory.remember("channel", channel, Notations.of(PetitionChannel.class));
        memory.remember("origin", origin, Notations.of(PetitionOrigin.class));
        memory.remember("report-due-at", reportDueAt, Notations.DAY);
        memory.remember("petitioners", petitioners, PeopleEntry.notation());
        memory.remember("people", people, Notations.COUNT);
        memory.remember("notice-unknown", unknown, Notation.FLAG);
        memory.remember("accusation", accusation, Notation.FLAG);
        memory.remember("handlers", handlers, handlers.notation());
        memory.remember("stand-in", standIn, Notation.FLAG);
        memory.remember("unit", unit, unit.notation());
        memory.remember("received-at", receivedAt, Notations.TIME);
        petitioners.onTyped(guard::kept);
        List.of(sender, senderNumber, title, place).forEach(field -> {
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
                    petitioners.parties()));
        };
        title.addValueChangeListener(change -> look.run());
        content.addValueChangeListener(change -> look.run());
        petitioners.addValueChangeListener(change -> look.run());
        unit.addValueChangeListener(change -> look.run());
        place.addValueChangeListener(change -> look.run());
        addComponentAtIndex(4, likely);
    }

    PeopleEntry petitioners() {
        return petitioners;
    }

    private void bind() {
        String required = Say.text("field.required");
        binder.forField(channel).asRequired(required).bind("channel");
        binder.forField(origin).asRequired(required).bind("origin");
        binder.forField(sender)
                .withValidator(typed -> !sender.isVisible() || !typed.isBlank(), required)
                .withConverter(typed -> sender.isVisible() ? typed : null, known -> known == null ? "" : known)
                .bind("sender");
        binder.forField(senderNumber)
                .withConverter(typed -> senderNumber.isVisible() ? typed : null, known -> known == null ? "" : known)
                .bind("senderNumber");
        binder.forField(reportDueAt)
                .withValidator(
                        day -> day == null
                                || receivedAt.isEmpty()
                                || !day.isBefore(receivedAt.getValue().toLocalDate()),
                        Say.text("petition.report.due"))
                .withConverter(
                        day -> day == null || !reportDueAt.isVisible() ? null : ChinaTime.lastInstantOf(day),
                        at -> at == null ? null : ChinaTime.dayOf(at))
                .bind("reportDueAt");
        binder.forField(title).bind("title");
        binder.forField(content)
                .asRequired(Say.text("petition-intake.content.missing"))
                .bind("content");
        binder.forField(place).bind("place");
        binder.forField(petitioners)
                .withValidator(typed -> petitioners.check(), Say.text("intake.parties.wrong"))
                .withConverter(typed -> petitioners.parties(), saved -> List.of())
                .bind("petitioners");
        binder.forField(people)
                .withValidator(
                        count -> count == null
                                || count >= Math.max(1, petitioners.parties().size()),
                        Say.text("petition.people"))
                .bind("people");
        binder.forField(unknown)
                .withConverter(not -> !not && !petitioners.parties().isEmpty(), owed -> !owed)
                .bind("noticeOwed");
        binder.forField(unit)
                .asRequired(Say.text("intake.unit.missing"))
                .withConverter(chosen -> chosen == null ? null : chosen.id(), id -> null)
                .bind("unitId");
        binder.forField(receivedAt)
                .asRequired(required)
                .withValidator(at -> !at.isAfter(now()), Say.text("field.in_the_future"))
                .withConverter(
                        at -> at.atZone(ChinaTime.ZONE).toInstant(), at -> LocalDateTime.ofInstant(at, ChinaTime.ZONE))
                .bind("receivedAt");
        binder.forField(accusation).bind("accusation");
        binder.forField(handlers)
                .withValidator(
                        chosen -> !handlers.isVisible() || standIn.getValue() || !chosen.isEmpty(),
                        Say.text("petition.accusation.handler"))
                .withConverter(chosen -> handlers.isVisible() ? handlers.ids() : List.<Long>of(), ids -> Set.of())
                .bind("handlers");
        binder.forField(standIn)
                .withConverter(taken -> taken && standIn.isVisible(), taken -> taken)
                .bind("standIn");
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(ChinaTime.ZONE)).withSecond(0).withNano(0);
    }
}
