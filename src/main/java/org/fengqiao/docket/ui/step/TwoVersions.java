package org.fengqiao.docket.ui.step;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fengqiao.kernel.Coded;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else saved meanwhile against what this form says, field by field. A choice is shown in the form at once.
 * Where only one side changed a field, that side is chosen already; where both did, a person must choose.
 */
public class TwoVersions<C extends Record> extends Div {
    /** Whose version is to be kept. */
    public enum Side {
        THEIRS,
        MINE
    }

    private final StepForm<C> form;
    private final Map<String, Function<Object, String>> namings = new HashMap<>();
    private final List<RadioButtonGroup<Side>> choices = new ArrayList<>();
    private C opened;

    /** @param opened what the form showed first */
    public TwoVersions(StepForm<C> form, C opened) {
        this.form = form;
        this.opened = opened;
        setId("two-versions");
        addClassName("fq-form");
    }

    /** How a component's values are called that are only ids. */
    public TwoVersions<C> naming(String component, Function<Object, String> name) {
        namings.put(component, name);
        return this;
    }

    private String words(String component, @Nullable Object value) {
        Function<Object, String> name = namings.get(component);
        return name == null || value == null ? words(value) : name.apply(value);
    }

    /** Shows the choice; from now on the form is saved over {@code theirs}. */
    public void offer(C theirs, C mine, List<String> components) {
        removeAll();
        choices.clear();
        components.forEach(component -> choose(component, theirs, mine));
        form.show("version", theirs);
        opened = theirs;
    }

    private void choose(String component, C theirs, C mine) {
        RadioButtonGroup<Side> group = new RadioButtonGroup<>(Say.text(form.label(component)));
        group.setId("choice-" + component);
        group.setRequiredIndicatorVisible(true);
        group.setItems(Side.THEIRS, Side.MINE);
        group.setItemLabelGenerator(side -> side == Side.THEIRS
                ? Say.text("form.theirs", words(component, value(theirs, component)))
                : Say.text("form.mine", words(component, value(mine, component))));
        group.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                form.show(component, change.getValue() == Side.THEIRS ? theirs : mine);
            }
        });
        choices.add(group);
        add(group);
        Object before = value(opened, component);
        if (same(value(mine, component), before)) {
            group.setValue(Side.THEIRS);
        } else if (same(value(theirs, component), before)) {
            group.setValue(Side.MINE);
        }
    }

    /** Whether every difference was decided; marks those that were not. */
    public boolean decided() {
        choices.forEach(group -> {
            group.setErrorMessage(Say.text("form.choose_version"));
            group.setInvalid(group.isEmpty());
        });
        return choices.stream().noneMatch(RadioButtonGroup::isEmpty);
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one instanceof BigDecimal yuan && other instanceof BigDecimal amount
                ? yuan.compareTo(amount) == 0
                : Objects.equals(one, other);
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case null -> Say.text("form.nothing");
            case Coded coded -> Say.text(coded);
            case Boolean flag -> Say.text("form.yes-no." + flag);
            case BigDecimal yuan -> yuan.stripTrailingZeros().toPlainString();
            default -> String.valueOf(value);
        };
    }

    private static @Nullable Object value(Record command, String component) {
        RecordComponent found = Stream.of(command.getClass().getRecordComponents())
                .filter(one -> one.getName().equals(component))
                .findFirst()
                .orElseThrow();
        try {
            return found.getAccessor().invoke(command);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
