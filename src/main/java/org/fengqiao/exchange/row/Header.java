package org.fengqiao.exchange.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.exchange.sheet.SheetRow;

/** The row that names the columns. */
public record Header(int rowNumber, List<String> names, Map<String, Integer> positions) {
    public static Header of(SheetRow row) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String name = normal(row.cells().get(i));
            if (!name.isEmpty()) {
                positions.putIfAbsent(name, i);
            }
        }
        return new Header(row.number(), row.cells(), positions);
    }

    public Optional<Integer> position(String name) {
        return Optional.ofNullable(positions.get(normal(name)));
    }

    /** The name as the file has it; where it has none, the column's letter as a spreadsheet shows it. */
    public String name(int position) {
        String name = position < names.size() ? names.get(position).strip() : "";
        return name.isEmpty() ? letters(position) : name;
    }

    /** A star or colon beside a name, line breaks in it, case and the width of brackets do not matter. */
    static String normal(String name) {
        return Vocabulary.normal(name).replaceAll("^[*＊]+|[*＊:]+$", "");
    }

    private static String letters(int position) {
        String last = String.valueOf((char) ('A' + position % 26));
        return position < 26 ? last : letters(position / 26 - 1) + last;
    }
}
