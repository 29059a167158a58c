package org.fengqiao.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.exchange.WizardTable;
import org.fengqiao.exchange.row.Column;
import org.fengqiao.exchange.row.Mapping;
import org.fengqiao.exchange.row.Rule;
import org.fengqiao.exchange.row.Vocabulary;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** One of our columns: where it comes from, what stands there, and what unknown words of it mean. */
class ColumnRow extends Div {
    private final Column column;
    private final WizardTable table;
    private final Function<@Nullable Rule, Mapping> keep;
    private final Span sample = new Span();
    private final Div more = new Div();
    private @Nullable Rule rule;
    private Mapping mapping;

    /** @param keep takes the new rule, or null for none, and answers with the whole mapping */
    ColumnRow(
            Column column,
            boolean required,
            WizardTable table,
            List<ColumnChoice> choices,
            Mapping mapping,
            Function<@Nullable Rule, Mapping> keep) {
        this.column = column;
        this.table = table;
        this.mapping = mapping;
        this.keep = keep;
        this.rule = mapping.rules().get(column.name());
        addClassName("fq-mapping-row");
        Span name = new Span(ColumnNames.of(column));
        name.addClassName("fq-mapping-name");
        if (required) {
            name.addClassName("fq-required");
            name.getElement().setAttribute("title", Say.text("field.required"));
        }
        sample.addClassName("fq-mapping-sample");
        more.addClassName("fq-mapping-more");
        add(name, choice(choices), sample, more);
        showRest();
    }

    private ComboBox<ColumnChoice> choice(List<ColumnChoice> choices) {
        ColumnChoice now = ColumnChoice.of(rule);
        List<ColumnChoice> items = new ArrayList<>(choices);
        if (!items.contains(now)) {
            items.add(1, now);
        }
        ComboBox<ColumnChoice> choice = new ComboBox<>();
        choice.setId("map-" + column.name().replace('_', '-'));
        choice.setAriaLabel(ColumnNames.of(column));
        choice.setItems(items);
        choice.setItemLabelGenerator(ColumnChoice::words);
        choice.setValue(now);
        choice.addValueChangeListener(change -> {
            ColumnChoice chosen = change.getValue();
            if (chosen == null) {
                choice.setValue(ColumnChoice.NOTHING);
            } else if (!chosen.equals(ColumnChoice.of(rule))) {
                keep(fresh(chosen));
                showRest();
            }
        });
        return choice;
    }

    private static @Nullable Rule fresh(ColumnChoice chosen) {
        return switch (chosen.how()) {
            case NOTHING -> null;
            case CONSTANT -> new Rule.Constant("");
            case COLUMNS -> new Rule.From(chosen.columns(), null);
            case PATH -> new Rule.Path(chosen.columns(), false);
        };
    }

    private void keep(@Nullable Rule next) {
        rule = next;
        mapping = keep.apply(next);
    }

    private void showRest() {
        more.removeAll();
        sample.setText(sampleOf(rule));
        if (rule instanceof Rule.Constant constant) {
            more.add(constant(constant));
        }
        if (column.name().equals("unit") && rule != null && !(rule instanceof Rule.Constant)) {
            more.add(createMissing());
        }
        Vocabulary vocabulary = column.words();
        if (vocabulary != null && rule != null) {
            List<String> strange = table.strange(column, rule, mapping);
            if (!strange.isEmpty()) {
                more.add(translations(strange, vocabulary));
            }
        }
    }

    private String sampleOf(@Nullable Rule shown) {
        List<String> columns = shown instanceof Rule.From from
                ? from.columns()
                : shown instanceof Rule.Path path ? path.columns() : List.of();
        return table.rows().stream()
                .map(row -> columns.stream()
                        .map(name -> table.names().indexOf(name))
                        .filter(index -> index >= 0 && index < row.size())
                        .map(row::get)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(" ")))
                .filter(text -> !text.isBlank())
                .map(text -> text.length() <= 40 ? text : text.substring(0, 40) + "…")
                .findFirst()
                .orElse("");
    }

    private Component constant(Rule.Constant now) {
        Vocabulary vocabulary = column.words();
        if (vocabulary != null) {
            ComboBox<String> codes = codes("constant-" + column.name().replace('_', '-'), vocabulary);
            codes.setLabel(Say.text("import.ui.column.constant"));
            vocabulary.code(now.text()).ifPresent(codes::setValue);
            codes.addValueChangeListener(
                    change -> keep(new Rule.Constant(change.getValue() == null ? "" : change.getValue())));
            return codes;
        }
        TextField text = new TextField(Say.text("import.ui.column.constant"));
        text.setId("constant-" + column.name().replace('_', '-'));
        text.setValue(now.text());
        text.addValueChangeListener(change -> keep(new Rule.Constant(change.getValue())));
        return text;
    }

    private Checkbox createMissing() {
        boolean now = rule instanceof Rule.Path path && path.createMissing();
        Checkbox create = new Checkbox(Say.text("import.ui.column.create"), now);
        create.setId("create-missing");
        create.addValueChangeListener(change -> {
            List<String> columns = ColumnChoice.of(rule).columns();
            boolean path = change.getValue() || columns.size() > 1;
            keep(path ? new Rule.Path(columns, change.getValue()) : new Rule.From(columns, null));
        });
        return create;
    }

    private Div translations(List<String> strange, Vocabulary vocabulary) {
        Span hint = new Span(Say.text("import.ui.column.words"));
        hint.addClassName("fq-hint");
        Div box = new Div(hint);
        box.addClassName("fq-translations");
        for (int i = 0; i < strange.size(); i++) {
            String word = strange.get(i);
            ComboBox<String> codes = codes("word-" + column.name().replace('_', '-') + "-" + (i + 1), vocabulary);
            codes.setLabel(word);
            String known = values().get(word);
            if (known != null) {
                vocabulary.code(known).ifPresent(codes::setValue);
            }
            codes.addValueChangeListener(change -> translate(word, change));
            box.add(codes);
        }
        return box;
    }

    /** Words that are not named are read as they are. */
    private void translate(String word, HasValue.ValueChangeEvent<String> change) {
        Map<String, String> values = new LinkedHashMap<>(values());
        if (change.getValue() == null) {
            values.remove(word);
        } else {
            values.put(word, change.getValue());
        }
        values.putIfAbsent(Rule.From.ANY, Rule.From.KEEP);
        boolean nothing = values.equals(Map.of(Rule.From.ANY, Rule.From.KEEP));
        keep(new Rule.From(ColumnChoice.of(rule).columns(), nothing ? null : values));
    }

    private Map<String, String> values() {
        return rule instanceof Rule.From from && from.values() != null ? from.values() : Map.of();
    }

    private static ComboBox<String> codes(String id, Vocabulary vocabulary) {
        ComboBox<String> codes = new ComboBox<>();
        codes.setId(id);
        codes.setItems(vocabulary.codes().toList());
        codes.setItemLabelGenerator(code -> ColumnNames.word(vocabulary, code));
        codes.setClearButtonVisible(true);
        return codes;
    }
}
