package org.fengqiao.exchange.sheet;

import java.util.List;

/**
 * One row of a table as text.
 *
 * @param number as a spreadsheet shows it: the first row of the sheet is 1, empty rows count
 * @param cells from the first column on; cells at the end may be missing
 */
public record SheetRow(int number, List<String> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The text of a cell; empty where the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
