package org.fengqiao.exchange.row;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of a row, read and checked one by one. What is not there is unknown. */
public record Facts(Map<String, Object> values) {
    public Facts {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public boolean has(Column column) {
        return values.containsKey(column.name());
    }

    public @Nullable String text(Column column) {
        return (String) values.get(column.name());
    }

    /** Text, or of a coded column the code. */
    public Optional<String> optional(Column column) {
        return Optional.ofNullable(text(column));
    }

    public @Nullable Moment moment(Column column) {
        return (Moment) values.get(column.name());
    }

    public @Nullable BigDecimal money(Column column) {
        return (BigDecimal) values.get(column.name());
    }

    public @Nullable Integer count(Column column) {
        return (Integer) values.get(column.name());
    }

    public @Nullable Boolean flag(Column column) {
        return (Boolean) values.get(column.name());
    }

    /** Type of a dispute; null where unknown, and for rows of other kinds. */
    public DisputeTypes.@Nullable Choice type() {
        return values.get(Columns.TYPE.name()) instanceof DisputeTypes.Choice choice ? choice : null;
    }

    /** Names, roles or units of a column that holds several. */
    public List<String> list(Column column) {
        Object value = values.get(column.name());
        return value == null ? List.of() : ((Several) value).items();
    }

    public List<Reference> references() {
        Object value = values.get(Columns.EXTERNAL_REFS.name());
        return value == null ? List.of() : ((References) value).items();
    }

    /** The same with one value more. */
    public Facts with(String name, Object value) {
        Map<String, Object> more = new TreeMap<>(values);
        more.put(name, value);
        return new Facts(more);
    }

    public Facts without(String name) {
        Map<String, Object> fewer = new TreeMap<>(values);
        fewer.remove(name);
        return new Facts(fewer);
    }

    /** Every value as text in its one form, by column name: what makes two rows equal. */
    public Map<String, String> canonical() {
        Map<String, String> texts = new TreeMap<>();
        values.forEach((name, value) -> texts.put(
                name,
                value instanceof BigDecimal money ? money.stripTrailingZeros().toPlainString() : value.toString()));
        return texts;
    }

    record Several(List<String> items) {
        @Override
        public String toString() {
            return String.join("、", items);
        }
    }

    /** The number of the same matter in another system. */
    public record Reference(String system, String number) {
        @Override
        public String toString() {
            return system + "=" + number;
        }
    }

    record References(List<Reference> items) {
        @Override
        public String toString() {
            return items.stream().map(Reference::toString).collect(Collectors.joining("；"));
        }
    }
}
