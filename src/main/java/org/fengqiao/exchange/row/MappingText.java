package org.fengqiao.exchange.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.kernel.ChinaTime;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;

/** Writes a mapping in the form that {@link MappingFile} reads. */
public final class MappingText {
    private MappingText() {}

    public static String of(Mapping mapping) {
        Map<String, Object> content = new LinkedHashMap<>();
        put(content, "source_system", mapping.sourceSystem());
        put(
                content,
                "encoding",
                mapping.encoding() == null ? null : mapping.encoding().name());
        put(content, "sheet", mapping.sheet());
        put(
                content,
                "header_row",
                mapping.headerRow() == null ? null : mapping.headerRow().toString());
        Map<String, Object> columns = new LinkedHashMap<>();
        mapping.rules().forEach((column, rule) -> columns.put(column, written(rule)));
        content.put("columns", columns);
        if (!mapping.nullValues().isEmpty()) {
            content.put("null_values", List.copyOf(mapping.nullValues()));
        }
        if (!mapping.dates().isEmpty()) {
            content.put("dates", mapping.dates());
        }
        if (!mapping.zone().equals(ChinaTime.ZONE)) {
            content.put("zone", mapping.zone().getId());
        }
        put(content, "due_at", mapping.noDueDates() ? "none" : null);
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(120);
        return new Yaml(options).dump(content);
    }

    private static Object written(Rule rule) {
        return switch (rule) {
            case Rule.Constant constant -> Map.of("constant", constant.text());
            case Rule.Path path ->
                path.createMissing()
                        ? ordered("path", path.columns(), "create_missing", "true")
                        : Map.of("path", path.columns());
            case Rule.From from -> {
                Map<String, String> values = from.values();
                yield values == null ? one(from.columns()) : ordered("from", one(from.columns()), "values", values);
            }
        };
    }

    private static Object one(List<String> columns) {
        return columns.size() == 1 ? columns.getFirst() : columns;
    }

    private static Map<String, Object> ordered(String key, Object first, String then, Object second) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put(key, first);
        both.put(then, second);
        return both;
    }

    private static void put(Map<String, Object> content, String key, @Nullable Object value) {
        if (value != null) {
            content.put(key, value);
        }
    }
}
