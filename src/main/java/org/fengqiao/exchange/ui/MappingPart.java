package org.fengqiao.exchange.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.exchange.SavedMapping;
import org.fengqiao.exchange.SavedMappings;
import org.fengqiao.exchange.WizardTable;
import org.fengqiao.exchange.WizardView;
import org.fengqiao.exchange.Wizards;
import org.fengqiao.exchange.row.Column;
import org.fengqiao.exchange.row.Mapping;
import org.fengqiao.exchange.row.RowKind;
import org.fengqiao.exchange.row.Rule;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Uploads;
import org.jspecify.annotations.Nullable;

/** Which column of the file is which of ours. Every change is kept at once. */
class MappingPart extends Div {
    private static final int MAPPING_BYTES = 100 * 1024;

    private final Wizards wizards;
    private final SavedMappings saved;
    private final WizardView wizard;
    private final Runnable refresh;
    private final WizardTable table;
    private final RowKind kind;
    private Mapping mapping;

    MappingPart(Wizards wizards, SavedMappings saved, WizardView wizard, Runnable refresh) {
        this.wizards = wizards;
        this.saved = saved;
        this.wizard = wizard;
        this.refresh = refresh;
        this.table = wizards.table(wizard.id());
        this.kind = wizard.kind().rows();
        this.mapping = wizard.mapping();
        addClassName("fq-column");
        add(new PreviewPart(table, (sheet, row) -> attempt(() -> wizards.useTable(wizard.id(), sheet, row))));
        add(whence(), columns());
    }

    private Section whence() {
        Section card = new Section(new H2(Say.text("import.ui.whence")));
        card.addClassNames("fq-card", "fq-form");
        Div fields = new Div(unit());
        fields.addClassName("fq-row");
        if (wizard.kind().cases()) {
            fields.add(source());
        }
        fields.add(savedMappings());
        Div buttons = new Div(
                Buttons.plain("save-mapping", "mapping.ui.save", this::saveAs),
                Uploads.mappings("mapping-upload", "mapping.ui.load", MAPPING_BYTES, this::load));
        buttons.addClassName("fq-inline");
        card.add(fields, buttons);
        return card;
    }

    private ComboBox<UnitRow> unit() {
        ComboBox<UnitRow> unit = new ComboBox<>(Say.text("import.ui.unit"));
        unit.setId("wizard-unit");
        List<UnitRow> places = wizards.places();
        unit.setItems(places);
        unit.setItemLabelGenerator(UnitRow::name);
        unit.setHelperText(Say.text("import.ui.unit.hint"));
        UnitRow now = wizard.unit();
        if (now != null) {
            unit.setValue(places.stream()
                    .filter(place -> place.id() == now.id())
                    .findFirst()
                    .orElse(null));
        }
        unit.addValueChangeListener(change -> {
            UnitRow chosen = change.getValue();
            if (change.isFromClient() && chosen != null) {
                attempt(() -> wizards.useUnit(wizard.id(), chosen.code()));
            }
        });
        return unit;
    }

    private TextField source() {
        TextField source = Fields.text("source-system", "import.ui.source", 100);
        source.setHelperText(Say.text("import.ui.source.hint"));
        source.setRequiredIndicatorVisible(true);
        source.setValue(mapping.sourceSystem() == null ? "" : mapping.sourceSystem());
        source.addValueChangeListener(change -> {
            String text = change.getValue().strip();
            keep(mapping.from(text.isEmpty() ? null : text));
        });
        return source;
    }

    private ComboBox<SavedMapping> savedMappings() {
        ComboBox<SavedMapping> choice = new ComboBox<>(Say.text("mapping.ui.use"));
        choice.setId("saved-mapping");
        List<SavedMapping> known = saved.of(wizard.kind());
        choice.setItems(known);
        choice.setItemLabelGenerator(SavedMapping::name);
        choice.setPlaceholder(Say.text(known.isEmpty() ? "mapping.ui.none" : "mapping.ui.choose"));
        choice.setEnabled(!known.isEmpty());
        known.stream()
                .filter(one -> one.name().equals(wizard.mappingName()))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                long mappingId = change.getValue().id();
                attempt(() -> wizards.useMapping(wizard.id(), mappingId));
            }
        });
        return choice;
    }

    private void load(String fileName, byte[] content) {
        attempt(() -> wizards.useMappingFile(wizard.id(), fileName, new String(content, StandardCharsets.UTF_8)));
    }

    private void saveAs() {
        TextField name = Fields.text("mapping-name", "mapping.ui.name", 100);
        String source = mapping.sourceSystem();
        name.setValue(wizard.mappingName() != null ? wizard.mappingName() : source == null ? "" : source);
        new ActionDialog("mapping.ui.save", "mapping.ui.save.consequence", "mapping.ui.save.confirm", () -> {
                    wizards.saveMapping(wizard.id(), name.getValue());
                    Notices.done(Say.text("mapping.ui.saved", name.getValue()));
                    refresh.run();
                })
                .required(name)
                .open();
    }

    private Section columns() {
        Section card = new Section(new H2(Say.text("import.ui.columns")));
        Paragraph hint = new Paragraph(Say.text("import.ui.columns.hint"));
        hint.addClassName("fq-soft");
        card.add(hint);
        card.addClassName("fq-card");
        List<ColumnChoice> choices = choices();
        Div used = new Div();
        used.addClassName("fq-mapping");
        Div others = new Div();
        others.addClassName("fq-mapping");
        for (Column column : kind.columns()) {
            boolean shown = kind.required().contains(column)
                    || mapping.rules().containsKey(column.name())
                    || column.name().equals("external_id");
            (shown ? used : others).add(row(column, choices));
        }
        card.add(used);
        if (others.getComponentCount() > 0) {
            Details more = new Details(Say.text("import.ui.columns.more", others.getComponentCount()), others);
            more.setId("more-columns");
            card.add(more);
        }
        return card;
    }

    private ColumnRow row(Column column, List<ColumnChoice> choices) {
        return new ColumnRow(column, kind.required().contains(column), table, choices, mapping, rule -> {
            keep(changed(column, rule));
            return mapping;
        });
    }

    private Mapping changed(Column column, @Nullable Rule rule) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        for (Column each : kind.columns()) {
            Rule known =
                    each.name().equals(column.name()) ? rule : mapping.rules().get(each.name());
            if (known != null) {
                rules.put(each.name(), known);
            }
        }
        return mapping.with(rules);
    }

    private List<ColumnChoice> choices() {
        List<ColumnChoice> choices = new ArrayList<>();
        choices.add(ColumnChoice.NOTHING);
        table.names().stream()
                .filter(name -> !name.isBlank())
                .distinct()
                .map(name -> new ColumnChoice(ColumnChoice.How.COLUMNS, List.of(name)))
                .forEach(choices::add);
        choices.add(ColumnChoice.CONSTANT);
        return choices;
    }

    private void keep(Mapping changed) {
        mapping = changed;
        wizards.map(wizard.id(), changed);
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refused refusal) {
            Notices.refused(refusal);
            return;
        }
        refresh.run();
    }
}
