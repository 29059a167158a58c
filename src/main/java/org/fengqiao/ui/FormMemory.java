package org.fengqiao.ui;

import com.vaadin.flow.component.HasValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers what stands in the fields of a form, right or wrong, so that it can be put back later. Values are kept as
 * texts under the fields' ids; a remembered value that no longer fits its field is left out.
 */
public class FormMemory {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    /** How a value becomes a text and the way back; empty where a text means nothing any more. */
    public record Notation<T>(Function<T, String> write, Function<String, Optional<T>> read) {
        public static final Notation<String> TEXT = new Notation<>(text -> text, Optional::of);
        public static final Notation<Boolean> FLAG =
                new Notation<>(String::valueOf, text -> Optional.of(Boolean.valueOf(text)));
    }

    private record Entry<T>(HasValue<?, T> field, Notation<T> notation) {
        @Nullable String text() {
            return field.isEmpty() ? null : notation.write().apply(field.getValue());
        }

        void put(String text) {
            if (text.isEmpty()) {
                field.clear();
            } else {
                notation.read().apply(text).ifPresent(field::setValue);
            }
        }
    }

    private final Map<String, Entry<?>> entries = new LinkedHashMap<>();
    private final Runnable changed;
    private boolean restoring;

    /**
     * @param changed called after every change of a field that the person made
     */
    public FormMemory(Runnable changed) {
        this.changed = changed;
    }

    public <T> void remember(String id, HasValue<?, T> field, Notation<T> notation) {
        entries.put(id, new Entry<>(field, notation));
        field.addValueChangeListener(change -> {
            if (!restoring) {
                changed.run();
            }
        });
    }

    /** Everything that stands in the fields, as JSON; an empty object where nothing does. */
    public String text() {
        return write(texts());
    }

    /** Values by the ids of their fields, as {@link #restore(String)} takes them. */
    public static String write(Map<String, String> texts) {
        return JSON.writeValueAsString(texts);
    }

    /** What stands in the fields that are not empty, by their ids. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        entries.forEach((id, entry) -> {
            String text = entry.text();
            if (text != null) {
                texts.put(id, text);
            }
        });
        return texts;
    }

    /** Puts remembered values back; fields that are not remembered stay as they are. */
    public void restore(String json) {
        restore(read(json));
    }

    /** Puts values back that are known by the ids of their fields; an empty text clears its field. */
    public void restore(Map<String, String> texts) {
        restoring = true;
        try {
            entries.forEach((id, entry) -> {
                String text = texts.get(id);
                if (text != null) {
                    entry.put(text);
                }
            });
        } finally {
            restoring = false;
        }
    }

    public boolean isEmpty() {
        return entries.values().stream().allMatch(entry -> entry.field().isEmpty());
    }

    static Map<String, String> read(String json) {
        try {
            return JSON.readValue(json, TEXTS);
        } catch (JacksonException unreadable) {
            return Map.of();
        }
    }
}
