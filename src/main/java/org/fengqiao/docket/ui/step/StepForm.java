package org.fengqiao.docket.ui.step;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import com.vaadin.flow.data.binder.ValidationException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.fengqiao.kernel.Coded;
import org.fengqiao.ui.FormGuard;
import org.fengqiao.ui.FormMemory;
import org.fengqiao.ui.FormMemory.Notation;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one step, bound to its command record. A field is called {@code field-} and its component; its label is
 * {@code <words>.<action>.<component>}. What is wrong stands beside its field, and nothing typed is lost.
 */
public class StepForm<C extends Record> extends Div {
    private final Class<C> command;
    private final Binder<C> binder;
    private final Coded action;
    private final String words;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Map<String, BiConsumer<FormMemory, FormGuard>> memories = new LinkedHashMap<>();

    StepForm(Class<C> command, Coded action, String words, long caseId) {
        this.command = command;
        this.binder = new Binder<>(command);
        this.action = action;
        this.words = words;
        addClassName("fq-form");
        fixed("caseId", caseId);
    }

    final Coded action() {
        return action;
    }

    /** A component that nobody types. */
    public final StepForm<C> fixed(String component, @Nullable Object value) {
        ReadOnlyHasValue<Object> known = new ReadOnlyHasValue<>(ignored -> {});
        known.setValue(value);
        binder.forField(known).bind(component);
        return this;
    }

    /**
     * Puts a field into the form; the caller binds what is handed back, converted to the component's type.
     *
     * @param notation how a draft keeps its value
     * @param needed must be filled in while it is shown; Vaadin's own requirement would hold for hidden fields too
     */
    public final <F extends Component & HasValue<?, T>, T> Binder.BindingBuilder<C, T> place(
            String component, F field, Notation<T> notation, boolean needed) {
        put(component, field, notation);
        add(field);
        field.setRequiredIndicatorVisible(needed);
        return binder.forField(field)
                .withValidator(typed -> !needed || !field.isVisible() || !field.isEmpty(), Say.text("field.required"));
    }

    /** Puts a field into the form that belongs to no component of the command: it steers others. */
    public final <F extends Component & HasValue<?, T>, T> F steer(String name, F field, Notation<T> notation) {
        put(name, field, notation);
        add(field);
        return field;
    }

    private <F extends Component & HasValue<?, T>, T> void put(String name, F field, Notation<T> notation) {
        fields.put(name, field);
        memories.put(name, (memory, guard) -> {
            memory.remember(id(name), field, notation);
            field.addValueChangeListener(change -> {
                if (change.getValue() instanceof String text) {
                    guard.kept(id(name), text);
                }
            });
        });
    }

    /** Lets every field be remembered; the browser is told of each text that arrived. */
    final void remember(FormMemory memory, FormGuard guard) {
        memories.values().forEach(field -> field.accept(memory, guard));
    }

    /** Binds what {@link #place} handed out. */
    public final void bind(String component, Binder.BindingBuilder<C, ?> binding) {
        binding.bind(component);
    }

    /** Sets what stands in a field when the form opens. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public final void put(String component, Object value) {
        ((HasValue) field(component)).setValue(value);
    }

    /** Shows a field only while another has one of its values; what was in it is taken out when it goes. */
    public final <T> void onlyWhile(String component, HasValue<?, T> other, T wanted) {
        Component dependent = field(component);
        Runnable follow = () -> {
            dependent.setVisible(Objects.equals(other.getValue(), wanted));
            if (!dependent.isVisible()) {
                ((HasValue<?, ?>) dependent).clear();
            }
        };
        other.addValueChangeListener(change -> follow.run());
        follow.run();
    }

    public final Component field(String component) {
        return Objects.requireNonNull(fields.get(component), component);
    }

    public final String id(String component) {
        return "field-" + component;
    }

    public final String label(String component) {
        return words + "." + action.code() + "." + component;
    }

    /** Refuses to be shown where a component of the command was forgotten, instead of failing when it is sent. */
    final void requireComplete() {
        for (RecordComponent component : command.getRecordComponents()) {
            if (binder.getBinding(component.getName()).isEmpty()) {
                throw new IllegalStateException(command.getSimpleName() + " has no field " + component.getName());
            }
        }
    }

    /** Marks every mistake beside its field and goes to the first. */
    final boolean valid() {
        var status = binder.validate();
        status.getFieldValidationErrors().stream()
                .map(error -> error.getField())
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
        return status.isOk();
    }

    /** What the fields say; only of a form that is {@link #valid}. */
    final C command() {
        try {
            return binder.writeRecord();
        } catch (ValidationException wrong) {
            throw new IllegalStateException("The form was not checked", wrong);
        }
    }

    /** Shows a command in all fields. */
    public final void show(C command) {
        binder.readRecord(command);
    }

    /** Shows one component of a command in its field. */
    public final void show(String component, C command) {
        binder.getBinding(component).orElseThrow().read(command);
    }
}
