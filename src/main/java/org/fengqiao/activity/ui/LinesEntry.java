package org.fengqiao.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.FormMemory.Notation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** Several of a kind, one line each: who came, what was decided. Empty lines are left out. */
class LinesEntry<T> extends CustomField<List<T>> {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** One line on the screen. */
    interface Line<T> {
        Component component();

        T typed();

        boolean isEmpty();

        /** Marks what is wrong beside its field; true where nothing is. */
        boolean check();

        /** Puts values into the fields that have these ids. */
        void put(Map<String, String> texts);
    }

    /** Makes the line of a number; what is typed into a field is told with the field's id. */
    interface Maker<T> {
        Line<T> line(@Nullable T known, int number, LinesEntry<T> entry);
    }

    private final Div rows = new Div();
    private final List<Line<T>> lines = new ArrayList<>();
    private final Maker<T> maker;
    private final JavaType type;
    private int numbered;
    private BiConsumer<String, String> typedListener = (id, text) -> {};

    LinesEntry(String id, Class<T> type, Maker<T> maker) {
        super(List.of());
        this.type = JSON.getTypeFactory().constructCollectionType(List.class, type);
        this.maker = maker;
        setId(id);
        setWidthFull();
        rows.addClassName("fq-lines");
        add(rows);
    }

    /** With a button that adds an empty line. */
    LinesEntry<T> withAdd(String id, String addKey) {
        add(Buttons.plain(id, addKey, () -> addLine(null)));
        return this;
    }

    Line<T> addLine(@Nullable T known) {
        Line<T> line = maker.line(known, ++numbered, this);
        lines.add(line);
        rows.add(line.component());
        if (known != null) {
            updateValue();
        }
        return line;
    }

    void remove(Component component) {
        lines.removeIf(line -> line.component() == component);
        rows.remove(component);
        updateValue();
    }

    /** A field of a line has a new value. */
    void changed(String fieldId, String text) {
        updateValue();
        typedListener.accept(fieldId, text);
    }

    void onTyped(BiConsumer<String, String> listener) {
        typedListener = listener;
    }

    void put(Map<String, String> texts) {
        lines.forEach(line -> line.put(texts));
    }

    boolean check() {
        boolean right = true;
        for (Line<T> line : lines) {
            right &= line.isEmpty() || line.check();
        }
        return right;
    }

    Notation<List<T>> notation() {
        return new Notation<>(JSON::writeValueAsString, text -> {
            try {
                return Optional.ofNullable(JSON.readValue(text, type));
            } catch (JacksonException unreadable) {
                return Optional.empty();
            }
        });
    }

    @Override
    protected List<T> generateModelValue() {
        return lines.stream().filter(line -> !line.isEmpty()).map(Line::typed).toList();
    }

    @Override
    protected void setPresentationValue(@Nullable List<T> typed) {
        lines.clear();
        rows.removeAll();
        if (typed != null) {
            typed.forEach(known -> {
                Line<T> line = maker.line(known, ++numbered, this);
                lines.add(line);
                rows.add(line.component());
            });
        }
    }

    @Override
    public List<T> getEmptyValue() {
        return List.of();
    }
}
