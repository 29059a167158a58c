package org.fengqiao.dispute.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.dispute.DisputeSource;
import org.fengqiao.dispute.DisputeSubType;
import org.fengqiao.dispute.DisputeType;
import org.fengqiao.dispute.FileDispute;
import org.fengqiao.dispute.IntakeChannel;
import org.fengqiao.dispute.RiskColour;
import org.fengqiao.docket.LikelyQuery;
import org.fengqiao.docket.ui.LikelyPart;
import org.fengqiao.docket.ui.PeopleEntry;
import org.fengqiao.docket.ui.PlaceEntry;
import org.fengqiao.docket.ui.UnitPicker;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.FormGuard;
import org.fengqiao.ui.FormMemory;
import org.fengqiao.ui.Forms;
import org.fengqiao.ui.Notations;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tiles;
import org.jspecify.annotations.Nullable;

/** The fields of a new dispute, in the order in which it is told: what, who, where, how grave, found by whom. */
class IntakeForm extends Div {
    private final Tiles<DisputeType> type = new Tiles<>("type", "intake.type", List.of(DisputeType.values()));
    private final Tiles<DisputeSubType> subType = new Tiles<>("sub-type", "intake.sub_type", List.of());
    private final TextArea summary = Fields.area("summary", "intake.summary", 4000);
    private final PeopleEntry parties = new PeopleEntry("parties");
    private final PlaceEntry unit;
    private final TextField place = Fields.text("place", "intake.place", 200);
    private final MultiSelectComboBox<UnitRow> coUnits;
    private final IntegerField people = Fields.count("people", "intake.people", "unit.person");
    private final BigDecimalField claimAmount = Fields.yuan("claim-amount", "intake.claim_amount");
    private final Checkbox collective = Forms.flag("collective", "intake.collective");
    private final Tiles<RiskColour> risk = Risks.tiles("risk", "intake.risk");
    private final Checkbox securitySign = Forms.flag("security-sign", "intake.security_sign");
    private final Span policeFirst = new Span(Say.text("intake.police_first"));
    private final TextField foundBy = Fields.text("found-by", "intake.found_by", 50);
    private final DateTimePicker foundAt = Fields.time("found-at", "intake.found_at");
    private final Select<DisputeSource> source = new Select<>();
    private final Select<IntakeChannel> channel = new Select<>();
    private final Binder<FileDispute> binder = new Binder<>(FileDispute.class);
    private final Clock clock;

    IntakeForm(Units units, CurrentUser user, Clock clock) {
        this.clock = clock;
        this.unit = new PlaceEntry(units, user);
        this.coUnits = UnitPicker.others("co-units", "intake.co_units", units, user);
        addClassNames("fq-form-cards", "fq-narrow");
        type.setItemLabelGenerator(choice -> Say.text("type.short." + choice.code()));
        type.addValueChangeListener(change -> offerSubTypes());
        offerSubTypes();
        summary.setPlaceholder(Say.text("intake.summary.hint"));
        place.setPlaceholder(Say.text("intake.place.hint"));
        people.setMin(1);
        people.addValueChangeListener(change -> collectiveFrom(change.getValue()));
        policeFirst.addClassNames("fq-callout", "fq-callout-soon");
        policeFirst.setVisible(false);
        securitySign.addValueChangeListener(change -> policeFirst.setVisible(change.getValue()));
        doors(user);
        foundBy.setValue(user.name());
        foundBy.setHelperText(Say.text("intake.found_by.hint"));
        foundAt.setValue(now());

        add(
                Forms.card("intake.card.what", type, subType, summary),
                Forms.card("intake.card.who", parties),
                Forms.card("intake.card.where", unit, place, coUnits),
                Forms.card(
                        "intake.card.how_grave",
                        Forms.row(people, claimAmount),
                        collective,
                        risk,
                        securitySign,
                        policeFirst),
                Forms.card("intake.card.found", Forms.row(foundBy, foundAt), Forms.row(source, channel)));
        bind();
    }

    /** What the form says, if nothing in it is wrong; else every mistake stands beside its field. */
    Optional<FileDispute> read() {
        return Forms.read(binder);
    }

    /** Lets every field be remembered; the browser is told of each text that arrived. */
    void remember(FormMemory memory, FormGuard guard) {
        memory.remember("type", type, Notations.of(DisputeType.class));
        memory.remember("sub-type", subType, Notations.of(DisputeSubType.class));
        memory.remember("parties", parties, PeopleEntry.notation());
        memory.remember("unit", unit, unit.notation());
        memory.remember("people", people, Notations.COUNT);
        memory.remember("claim-amount", claimAmount, Notations.YUAN);
        memory.remember("collective", collective, FormMemory.Notation.FLAG);
        memory.remember("risk", risk, Notations.of(RiskColour.class));
        memory.remember("security-sign", securitySign, FormMemory.Notation.FLAG);
        memory.remember("found-at", foundAt, Notations.TIME);
        memory.remember("source", source, Notations.of(DisputeSource.class));
        memory.remember("channel", channel, Notations.of(IntakeChannel.class));
        parties.onTyped(guard::kept);
        List.of(place, foundBy).forEach(field -> {
            memory.remember(field.getId().orElseThrow(), field, FormMemory.Notation.TEXT);
            field.addValueChangeListener(change -> guard.kept(field.getId().orElseThrow(), change.getValue()));
        });
        memory.remember("summary", summary, FormMemory.Notation.TEXT);
        summary.addValueChangeListener(change -> guard.kept("summary", change.getValue()));
    }

    /** Shows earlier records of the same people, place and words while these are typed. */
    void watch(LikelyPart likely) {
        Runnable look = () -> {
            UnitRow chosen = unit.getValue();
            likely.look(new LikelyQuery(
                    chosen == null ? null : chosen.id(),
                    null,
                    summary.getValue(),
                    place.getValue(),
                    parties.parties()));
        };
        summary.addValueChangeListener(change -> look.run());
        parties.addValueChangeListener(change -> look.run());
        unit.addValueChangeListener(change -> look.run());
        place.addValueChangeListener(change -> look.run());
        addComponentAtIndex(3, likely);
    }

    PeopleEntry parties() {
        return parties;
    }

    private void bind() {
        String required = Say.text("field.required");
        binder.forField(type).asRequired(Say.text("intake.type.missing")).bind("type");
        binder.forField(subType).bind("subType");
        binder.forField(summary).asRequired(Say.text("intake.summary.missing")).bind("summary");
        binder.forField(parties)
                .withValidator(typed -> parties.missing().isEmpty(), Say.text("people.applicant.missing"))
                .withValidator(typed -> parties.check(), Say.text("intake.parties.wrong"))
                .withConverter(typed -> parties.parties(), saved -> List.of())
                .bind("parties");
        binder.forField(unit)
                .asRequired(Say.text("intake.unit.missing"))
                .withConverter(UnitRow::id, id -> null)
                .bind("unitId");
        binder.forField(place).bind("place");
        binder.forField(coUnits)
                .withConverter(chosen -> chosen.stream().map(UnitRow::id).toList(), ids -> Set.<UnitRow>of())
                .bind("coUnitIds");
        binder.forField(people)
                .withValidator(count -> count == null || count >= 1, Say.text("field.people.range"))
                .bind("people");
        binder.forField(claimAmount)
                .withValidator(
                        yuan -> yuan == null
                                || yuan.signum() >= 0
                                        && yuan.stripTrailingZeros().scale() <= 2,
                        Say.text("field.amount.range"))
                .bind("claimAmount");
        binder.forField(collective).bind("collective");
        binder.forField(risk).asRequired(Say.text("intake.risk.missing")).bind("risk");
        binder.forField(securitySign).bind("securitySign");
        binder.forField(foundBy).asRequired(required).bind("foundBy");
        binder.forField(foundAt)
                .asRequired(required)
                .withValidator(at -> !at.isAfter(now()), Say.text("field.in_the_future"))
                .withConverter(
                        at -> at.atZone(ChinaTime.ZONE).toInstant(), at -> LocalDateTime.ofInstant(at, ChinaTime.ZONE))
                .bind("foundAt");
        binder.forField(source).asRequired(required).bind("source");
        fixed("title", null);
        fixed("restricted", false);
        binder.forField(channel).asRequired(required).bind("channel");
    }

    /** A component of the command that this form does not ask for. */
    private void fixed(String component, @Nullable Object value) {
        ReadOnlyHasValue<Object> known = new ReadOnlyHasValue<>(ignored -> {});
        known.setValue(value);
        binder.forField(known).bind(component);
    }

    private void offerSubTypes() {
        DisputeType chosen = type.getValue();
        List<DisputeSubType> below = chosen == null ? List.of() : DisputeSubType.of(chosen);
        subType.setItems(below);
        subType.setVisible(!below.isEmpty());
    }

    /** Who types where: a grid worker in the grid, a clerk at the township's window. */
    private void doors(CurrentUser user) {
        boolean window = user.is(Role.CLERK) || user.is(Role.LEADER);
        choice(source, "source", "intake.source", DisputeSource.values());
        choice(channel, "channel", "intake.channel", IntakeChannel.values());
        source.setValue(window ? DisputeSource.APPLIED : DisputeSource.GRID);
        channel.setValue(window ? IntakeChannel.WINDOW : IntakeChannel.GRID);
    }

    /** Five and more speak through representatives (信访工作条例 art. 20); the person may say otherwise. */
    private void collectiveFrom(@Nullable Integer count) {
        if (count != null && count >= 5) {
            collective.setValue(true);
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(ChinaTime.ZONE)).withSecond(0).withNano(0);
    }

    private static <T extends org.fengqiao.kernel.Coded> void choice(
            Select<T> select, String id, String labelKey, T[] constants) {
        select.setId(id);
        select.setLabel(Say.text(labelKey));
        select.setItems(constants);
        select.setItemLabelGenerator(Say::text);
    }
}
