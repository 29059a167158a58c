package org.fengqiao.docket.ui.step;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Coded;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.FormMemory.Notation;
import org.fengqiao.ui.Notations;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tiles;
import org.jspecify.annotations.Nullable;

/** The kinds of fields that steps have; each method adds one. Without {@code optional} a field must be filled in. */
public final class StepFields<C extends Record> extends StepForm<C> {
    private final Clock clock;
    private final Instant opened;

    StepFields(Class<C> command, Coded action, String words, long caseId, Clock clock) {
        super(command, action, words, caseId);
        this.clock = clock;
        this.opened = clock.instant();
    }

    public StepFields<C> text(String component, int longest) {
        return text(component, Fields.text(id(component), label(component), longest), true);
    }

    public StepFields<C> optionalText(String component, int longest) {
        return text(component, Fields.text(id(component), label(component), longest), false);
    }

    public StepFields<C> area(String component, int longest) {
        return text(component, Fields.area(id(component), label(component), longest), true);
    }

    public StepFields<C> optionalArea(String component, int longest) {
        return text(component, Fields.area(id(component), label(component), longest), false);
    }

    private <F extends com.vaadin.flow.component.Component & HasValue<?, String>> StepFields<C> text(
            String component, F field, boolean needed) {
        bind(
                component,
                place(component, field, Notation.TEXT, needed)
                        .withValidator(
                                typed -> !needed || !field.isVisible() || !typed.isBlank(), Say.text("field.required"))
                        .withConverter(
                                typed -> typed.isBlank() ? null : typed.strip(), known -> known == null ? "" : known));
        return this;
    }

    /** Names with 、 between them. */
    public StepFields<C> names(String component, int longest) {
        var field = Fields.text(id(component), label(component), longest);
        bind(
                component,
                place(component, field, Notation.TEXT, true)
                        .withValidator(typed -> !names(typed).isEmpty(), Say.text("field.required"))
                        .withConverter(StepFields::names, known -> known == null ? "" : String.join("、", known)));
        return this;
    }

    private static List<String> names(String typed) {
        return List.of(typed.split("[、，,；;]")).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** A time that has come; at first the one at which the form was opened. */
    public StepFields<C> now(String component) {
        time(component, true);
        put(component, local(opened));
        return this;
    }

    public StepFields<C> optionalTime(String component) {
        return time(component, false);
    }

    /** A time that may lie ahead, such as one that somebody else named. */
    public StepFields<C> optionalDue(String component) {
        bind(
                component,
                place(component, Fields.time(id(component), label(component)), Notations.TIME, false)
                        .withConverter(
                                at -> at == null ? null : instant(at), known -> known == null ? null : local(known)));
        return this;
    }

    private StepFields<C> time(String component, boolean needed) {
        var field = Fields.time(id(component), label(component));
        bind(
                component,
                place(component, field, Notations.TIME, needed)
                        .withValidator(
                                at -> at == null || !instant(at).isAfter(clock.instant()),
                                Say.text("field.in_the_future"))
                        .withConverter(
                                at -> at == null ? null : instant(at), known -> known == null ? null : local(known)));
        return this;
    }

    /** A time left as the form offered it is exact; the field itself knows minutes only. */
    private Instant instant(LocalDateTime at) {
        return at.equals(local(opened)) ? opened : at.atZone(ChinaTime.ZONE).toInstant();
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ChinaTime.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }

    /** A day that has come; at first today. */
    public StepFields<C> today(String component) {
        LocalDate today = ChinaTime.dayOf(opened);
        bind(
                component,
                place(component, Fields.date(id(component), label(component)), Notations.DAY, true)
                        .withValidator(day -> day == null || !day.isAfter(today), Say.text("field.in_the_future")));
        put(component, today);
        return this;
    }

    /** A day that is still to come. */
    public StepFields<C> comingDay(String component) {
        return comingDay(component, true);
    }

    public StepFields<C> optionalComingDay(String component) {
        return comingDay(component, false);
    }

    private StepFields<C> comingDay(String component, boolean needed) {
        LocalDate today = ChinaTime.dayOf(opened);
        bind(
                component,
                place(component, Fields.date(id(component), label(component)), Notations.DAY, needed)
                        .withValidator(day -> day == null || day.isAfter(today), Say.text("field.not_ahead")));
        return this;
    }

    public StepFields<C> optionalDay(String component) {
        bind(component, place(component, Fields.date(id(component), label(component)), Notations.DAY, false));
        return this;
    }

    public StepFields<C> optionalYuan(String component) {
        bind(
                component,
                place(component, Fields.yuan(id(component), label(component)), Notations.YUAN, false)
                        .withValidator(StepFields::amount, Say.text("field.amount.range")));
        return this;
    }

    private static boolean amount(@Nullable BigDecimal yuan) {
        return yuan == null || yuan.signum() >= 0 && yuan.stripTrailingZeros().scale() <= 2;
    }

    public StepFields<C> optionalPeople(String component) {
        bind(
                component,
                place(component, Fields.count(id(component), label(component), "unit.person"), Notations.COUNT, false)
                        .withValidator(count -> count == null || count >= 1, Say.text("field.people.range")));
        return this;
    }

    /** A number of something, at least one. */
    public StepFields<C> count(String component, String unitKey, int first) {
        bind(
                component,
                place(component, Fields.count(id(component), label(component), unitKey), Notations.COUNT, true)
                        .withValidator(count -> count == null || count >= 1, Say.text("field.too_small")));
        put(component, first);
        return this;
    }

    /** Yes or no, in the words of the question: {@code <label>.yes}. */
    public StepFields<C> yesNo(String component, @Nullable Boolean first) {
        return yesNo(component, first, true);
    }

    /** Yes, no, or not known. */
    public StepFields<C> optionalYesNo(String component) {
        return yesNo(component, null, false);
    }

    private StepFields<C> yesNo(String component, @Nullable Boolean first, boolean needed) {
        Tiles<Boolean> tiles = new Tiles<>(id(component), label(component), List.of(true, false));
        tiles.setItemLabelGenerator(yes -> Say.text(label(component) + (yes ? ".yes" : ".no")));
        bind(component, place(component, tiles, Notation.FLAG, needed));
        if (first != null) {
            tiles.setValue(first);
        }
        return this;
    }

    /** One of a few, all seen at once, or none. */
    public <T extends Coded> StepFields<C> optionalTiles(String component, List<T> choices) {
        Tiles<T> tiles = new Tiles<>(id(component), label(component), choices);
        bind(component, place(component, tiles, Notations.among(choices, Coded::code), false));
        return this;
    }

    /** One of a few, all seen at once. */
    public <T extends Coded> StepFields<C> tiles(String component, List<T> choices, @Nullable T first) {
        Tiles<T> tiles = new Tiles<>(id(component), label(component), choices);
        bind(component, place(component, tiles, Notations.among(choices, Coded::code), true));
        if (first != null) {
            tiles.setValue(first);
        }
        return this;
    }

    /** One of many; none may be chosen where it is optional. */
    public <T extends Coded> StepFields<C> choice(String component, List<T> choices, @Nullable T first) {
        return choice(component, choices, Say::text, Notations.among(choices, Coded::code), first, true);
    }

    public <T extends Coded> StepFields<C> optionalChoice(String component, List<T> choices) {
        return choice(component, choices, Say::text, Notations.among(choices, Coded::code), null, false);
    }

    private <T> StepFields<C> choice(
            String component,
            List<T> choices,
            Function<T, String> words,
            Notation<T> notation,
            @Nullable T first,
            boolean needed) {
        Select<T> select = select(component, choices, words);
        select.setEmptySelectionAllowed(!needed);
        bind(component, place(component, select, notation, needed));
        if (first != null) {
            select.setValue(first);
        }
        return this;
    }

    public <T> Select<T> select(String component, List<T> choices, Function<T, String> words) {
        Select<T> select = new Select<>();
        select.setId(id(component));
        select.setLabel(Say.text(label(component)));
        select.setItems(choices);
        select.setItemLabelGenerator(choice -> choice == null ? "" : words.apply(choice));
        select.setWidthFull();
        return select;
    }

    public StepFields<C> flag(String component) {
        Checkbox flag = new Checkbox(Say.text(label(component)));
        flag.setId(id(component));
        bind(component, place(component, flag, Notation.FLAG, false));
        return this;
    }

    /** Any of a few; at least one. */
    public <T extends Coded> StepFields<C> several(String component, List<T> choices) {
        return several(component, choices, true);
    }

    public <T extends Coded> StepFields<C> optionalSeveral(String component, List<T> choices) {
        return several(component, choices, false);
    }

    private <T extends Coded> StepFields<C> several(String component, List<T> choices, boolean needed) {
        CheckboxGroup<T> group = new CheckboxGroup<>(Say.text(label(component)));
        group.setId(id(component));
        group.setItems(choices);
        group.setItemLabelGenerator(Say::text);
        bind(
                component,
                place(component, group, Notations.severalOf(choices, Coded::code), needed)
                        .withConverter(Set::copyOf, known -> known));
        return this;
    }
}
