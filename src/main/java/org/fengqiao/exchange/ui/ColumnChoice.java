package org.fengqiao.exchange.ui;

import java.util.List;
import org.fengqiao.exchange.row.Rule;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** Where a column may come from, as it is chosen. */
record ColumnChoice(How how, List<String> columns) {
    static final ColumnChoice NOTHING = new ColumnChoice(How.NOTHING, List.of());
    static final ColumnChoice CONSTANT = new ColumnChoice(How.CONSTANT, List.of());

    enum How {
        NOTHING,
        COLUMNS,
        /** Names of units, outermost first. */
        PATH,
        CONSTANT
    }

    static ColumnChoice of(@Nullable Rule rule) {
        return switch (rule) {
            case null -> NOTHING;
            case Rule.Constant constant -> CONSTANT;
            case Rule.From from -> new ColumnChoice(How.COLUMNS, from.columns());
            case Rule.Path path ->
                new ColumnChoice(path.columns().size() == 1 ? How.COLUMNS : How.PATH, path.columns());
        };
    }

    String words() {
        return switch (how) {
            case NOTHING -> Say.text("import.ui.column.none");
            case CONSTANT -> Say.text("import.ui.column.constant");
            case COLUMNS -> String.join(" + ", columns);
            case PATH -> String.join(" / ", columns);
        };
    }
}
