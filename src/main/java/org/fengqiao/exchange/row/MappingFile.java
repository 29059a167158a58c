package org.fengqiao.exchange.row;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads a mapping file (YAML). Every scalar is text, so that {@code no}, {@code 1} and {@code 12345} mean themselves. */
public final class MappingFile {
    private static final Set<String> KEYS = Set.of(
            "source_system", "encoding", "sheet", "header_row", "columns", "null_values", "dates", "zone", "due_at");

    private final String name;
    private final Map<String, Object> content;
    private final RowKind kind;

    private MappingFile(String name, Map<String, Object> content, RowKind kind) {
        this.name = name;
        this.content = content;
        this.kind = kind;
    }

    /** Reads and checks the whole file; refuses what it does not understand, in one sentence. */
    public static Mapping read(Path file, RowKind kind) {
        String name = String.valueOf(file.getFileName());
        try (Reader reader = Files.newBufferedReader(file)) {
            return new MappingFile(name, map(yaml().load(reader), name), kind).complete();
        } catch (IOException e) {
            throw new Refused("import.file.missing", file.toString());
        } catch (YAMLException e) {
            throw damaged(name, e);
        }
    }

    /** Reads a mapping that is kept as text. */
    public static Mapping parse(String name, String text, RowKind kind) {
        try {
            return new MappingFile(name, map(yaml().load(text), name), kind).complete();
        } catch (YAMLException e) {
            throw damaged(name, e);
        }
    }

    /** Reads a mapping that is still being made: required columns may be missing. */
    public static Mapping draft(String name, String text, RowKind kind) {
        try {
            return new MappingFile(name, map(yaml().load(text), name), kind).mapping();
        } catch (YAMLException e) {
            throw damaged(name, e);
        }
    }

    private Mapping complete() {
        Mapping mapping = mapping();
        missing(mapping, kind).findFirst().ifPresent(column -> {
            throw refused("import.mapping.lacks", column.name());
        });
        return mapping;
    }

    /** The columns without which a row means nothing, and for which the mapping has no rule. */
    public static Stream<Column> missing(Mapping mapping, RowKind kind) {
        return kind.required().stream()
                .filter(column -> !mapping.rules().isEmpty() && !mapping.rules().containsKey(column.name()));
    }

    private static Refused damaged(String name, YAMLException e) {
        return new Refused(
                "import.mapping.damaged",
                name,
                Objects.toString(e.getMessage(), "").lines().findFirst().orElse(""));
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        DumperOptions output = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(output), output, options, new TextOnly());
    }

    private Mapping mapping() {
        content.keySet().stream().filter(key -> !KEYS.contains(key)).findFirst().ifPresent(key -> {
            throw refused("import.mapping.key", key);
        });
        Map<String, Rule> rules = new LinkedHashMap<>();
        boolean noDueDates = "none".equals(content.get("due_at"));
        for (var entry : map(content.getOrDefault("columns", Map.of()), name).entrySet()) {
            if (entry.getKey().equals(Columns.DUE_AT.name()) && "none".equals(entry.getValue())) {
                noDueDates = true;
            } else {
                Column column =
                        kind.column(entry.getKey()).orElseThrow(() -> refused("import.mapping.column", entry.getKey()));
                rules.put(column.name(), rule(column, entry.getValue()));
            }
        }
        return new Mapping(
                text("source_system"),
                encoding(),
                text("sheet"),
                headerRow(),
                rules,
                new LinkedHashSet<>(texts(content.getOrDefault("null_values", List.of()))),
                dates(),
                zone(),
                noDueDates);
    }

    private Rule rule(Column column, Object written) {
        if (!(written instanceof Map)) {
            return new Rule.From(texts(written), null);
        }
        Map<String, Object> parts = map(written, name);
        String form = String.join(" ", new TreeSet<>(parts.keySet()));
        return switch (form) {
            case "constant" -> new Rule.Constant(String.valueOf(parts.get("constant")));
            case "from" -> new Rule.From(texts(parts.get("from")), null);
            case "from values" -> new Rule.From(texts(parts.get("from")), values(parts.get("values")));
            case "path", "create_missing path" -> {
                if (!column.name().equals(Columns.UNIT.name())) {
                    throw refused("import.mapping.path", column.name());
                }
                yield new Rule.Path(texts(parts.get("path")), "true".equals(parts.get("create_missing")));
            }
            default -> throw refused("import.mapping.rule", column.name());
        };
    }

    private Map<String, String> values(@Nullable Object written) {
        Map<String, String> values = new LinkedHashMap<>();
        map(written, name).forEach((word, ours) -> values.put(Values.trimmed(word), String.valueOf(ours)));
        return values;
    }

    private @Nullable Charset encoding() {
        String encoding = text("encoding");
        try {
            return encoding == null ? null : Charset.forName(encoding);
        } catch (IllegalArgumentException e) {
            throw refused("import.mapping.value", "encoding");
        }
    }

    private @Nullable Integer headerRow() {
        String row = text("header_row");
        if (row == null || row.equals("auto")) {
            return null;
        }
        if (!row.matches("[1-9]\\d{0,5}")) {
            throw refused("import.mapping.value", "header_row");
        }
        return Integer.valueOf(row);
    }

    private List<String> dates() {
        List<String> patterns = texts(content.getOrDefault("dates", List.of()));
        try {
            new DateTexts(patterns, ChinaTime.ZONE);
        } catch (IllegalArgumentException e) {
            throw refused("import.mapping.value", "dates");
        }
        return patterns;
    }

    private ZoneId zone() {
        String zone = text("zone");
        try {
            return zone == null ? ChinaTime.ZONE : ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw refused("import.mapping.value", "zone");
        }
    }

    private @Nullable String text(String key) {
        Object value = content.get(key);
        if (value != null && !(value instanceof String)) {
            throw refused("import.mapping.value", key);
        }
        return (String) value;
    }

    private List<String> texts(@Nullable Object written) {
        return switch (written) {
            case String one -> List.of(one);
            case List<?> many
            when !many.isEmpty() && many.stream().allMatch(String.class::isInstance) ->
                many.stream().map(String::valueOf).toList();
            case List<?> none when none.isEmpty() -> List.of();
            case null, default -> throw refused("import.mapping.text");
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object written, String name) {
        if (written instanceof Map<?, ?> map && map.keySet().stream().allMatch(String.class::isInstance)) {
            return (Map<String, Object>) map;
        }
        throw new Refused("import.mapping.damaged", name, "");
    }

    private Refused refused(String key, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = name;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new Refused(key, arguments);
    }

    private static final class TextOnly extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // None: a scalar is what is written.
        }
    }
}
