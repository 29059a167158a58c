package org.fengqiao.exchange.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.exchange.sheet.Sheet;
import org.fengqiao.exchange.sheet.SheetFile;
import org.fengqiao.exchange.sheet.SheetRow;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** Which row of which sheet names the columns, where no mapping says it. */
public final class TableGuess {
    private static final int FIRST_ROWS = 10;

    private TableGuess() {}

    /** @param row the row that names the columns */
    public record Place(Sheet sheet, SheetRow row) {}

    /** The row among the first ten of each sheet that holds the most names of columns, else the first with two cells. */
    public static Place in(SheetFile file, RowKind kind, String fileName) {
        Suggestions suggestions = new Suggestions(kind);
        Place best = null;
        int most = 0;
        for (Place place : rows(file)) {
            int known = suggestions.known(Header.of(place.row()));
            if (known > most) {
                best = place;
                most = known;
            }
        }
        return best != null ? best : firstTable(file, fileName);
    }

    /** A row that somebody chose; refuses one that is not there. */
    public static Place at(SheetFile file, String sheetName, int rowNumber, String fileName) {
        return rows(file).stream()
                .filter(place ->
                        place.sheet().name().equals(sheetName) && place.row().number() == rowNumber)
                .findFirst()
                .orElseThrow(() -> new Refused("import.header.row", fileName, rowNumber));
    }

    private static Place firstTable(SheetFile file, String fileName) {
        return rows(file).stream()
                .filter(place -> place.row().cells().stream()
                                .filter(cell -> !cell.isBlank())
                                .count()
                        > 1)
                .findFirst()
                .orElseThrow(() -> new Refused("import.file.empty", fileName));
    }

    private static List<Place> rows(SheetFile file) {
        List<Place> rows = new ArrayList<>();
        for (Sheet sheet : file.sheets()) {
            try (Stream<SheetRow> all = sheet.rows()) {
                all.takeWhile(row -> row.number() <= FIRST_ROWS)
                        .filter(row -> !row.blank())
                        .map(row -> new Place(sheet, row))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    /** The name under which a mapping knows the sheet; null where the file has only one table. */
    public static @Nullable String sheetName(SheetFile file, Sheet sheet) {
        return file.sheets().size() == 1 ? null : sheet.name();
    }
}
