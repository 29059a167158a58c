package org.fengqiao.dispute.ui;

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
import org.fengqiao.dispute.DisputeAction;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one step, bound to its command record. A field is called {@code field-} and its component; its label is
 * {@code panel.<action>.<component>}. What is wrong stands beside its field, and nothing typed is lost.
 */
class StepForm<C extends Record> extends Div {
    private final Class<C> command;
    private final Binder<C> binder;
    private final DisputeAction action;
    private final Map<String, Component> fields = new LinkedHashMap<>();

    StepForm(Class<C> command, DisputeAction action, long caseId) {
        this.command = command;
        this.binder = new Binder<>(command);
        this.action = action;
        addClassName("fq-form");
        fixed("caseId", caseId);
    }

    DisputeAction action() {
        return action;
    }

    /** A component that nobody types. */
    final StepForm<C> fixed(String component, @Nullable Object value) {
        ReadOnlyHasValue<Object> known = new ReadOnlyHasValue<>(ignored -> {});
        known.setValue(value);
        binder.forField(known).bind(component);
        return this;
    }

    /**
     * Puts a field into the form; the caller binds what is handed back, converted to the component's type.
     *
     * @param needed must be filled in while it is shown; Vaadin's own requirement would hold for hidden fields too
     */
    final <F extends Component & HasValue<?, T>, T> Binder.BindingBuilder<C, T> place(
            String component, F field, boolean needed) {
        fields.put(component, field);
        add(field);
        field.setRequiredIndicatorVisible(needed);
        return binder.forField(field)
                .withValidator(typed -> !needed || !field.isVisible() || !field.isEmpty(), Say.text("field.required"));
    }

    /** Binds what {@link #place} handed out. */
    final void bind(String component, Binder.BindingBuilder<C, ?> binding) {
        binding.bind(component);
    }

    /** Sets what stands in a field when the form opens. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    final void put(String component, Object value) {
        ((HasValue) field(component)).setValue(value);
    }

    /** Shows a field only while another has one of its values; what was in it is taken out when it goes. */
    final <T> void onlyWhile(String component, HasValue<?, T> other, T wanted) {
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

    final Component field(String component) {
        return Objects.requireNonNull(fields.get(component), component);
    }

    final String id(String component) {
        return "field-" + component;
    }

    final String label(String component) {
        return "panel." + action.code() + "." + component;
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
    boolean valid() {
        var status = binder.validate();
        status.getFieldValidationErrors().stream()
                .map(error -> error.getField())
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
        return status.isOk();
    }

    /** What the fields say; only of a form that is {@link #valid}. */
    C command() {
        try {
            return binder.writeRecord();
        } catch (ValidationException wrong) {
            throw new IllegalStateException("The form was not checked", wrong);
        }
    }

    /** Shows a command in all fields. */
    void show(C command) {
        binder.readRecord(command);
    }

    /** Shows one component of a command in its field. */
    void show(String component, C command) {
        binder.getBinding(component).orElseThrow().read(command);
    }
}
