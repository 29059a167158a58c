package org.fengqiao.exchange.row;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.exchange.sheet.Sheet;
import org.fengqiao.exchange.sheet.SheetFile;
import org.fengqiao.exchange.sheet.SheetRow;
import org.fengqiao.kernel.Refused;

/** Finds the sheet and the row that name the columns. */
public final class HeaderFinder {
    private static final int FIRST_ROWS = 10;

    private final RowKind kind;
    private final Mapping mapping;

    public HeaderFinder(RowKind kind, Mapping mapping) {
        this.kind = kind;
        this.mapping = mapping;
    }

    /** A sheet and the header in it. */
    public record Found(Sheet sheet, Header header) {}

    /** The first sheet that has a header; refuses a file without one and says what is missing. */
    public Found in(SheetFile file, String fileName) {
        List<Sheet> sheets = candidates(file, fileName);
        return sheets.stream()
                .flatMap(sheet -> header(sheet).map(header -> new Found(sheet, header)).stream())
                .findFirst()
                .orElseThrow(() -> new Refused("import.header.missing", fileName, missing(sheets)));
    }

    private List<Sheet> candidates(SheetFile file, String fileName) {
        String wanted = mapping.sheet();
        if (wanted == null
                || file.sheets().size() == 1 && file.sheets().getFirst().name().equals(fileName)) {
            return file.sheets();
        }
        List<Sheet> named = file.sheets().stream()
                .filter(sheet -> sheet.name().strip().equals(wanted.strip()))
                .toList();
        if (named.isEmpty()) {
            throw new Refused("import.sheet.missing", fileName, wanted);
        }
        return named;
    }

    private Optional<Header> header(Sheet sheet) {
        return firstRows(sheet).filter(header -> missingIn(header).isEmpty()).findFirst();
    }

    private Stream<Header> firstRows(Sheet sheet) {
        Integer fixed = mapping.headerRow();
        try (Stream<SheetRow> rows = sheet.rows()) {
            return rows
                    .takeWhile(row -> row.number() <= (fixed == null ? FIRST_ROWS : fixed))
                    .filter(row -> fixed == null || row.number() == fixed)
                    .map(Header::of)
                    .toList()
                    .stream();
        }
    }

    private List<String> missingIn(Header header) {
        Stream<String> wanted = mapping.rules().isEmpty()
                ? kind.required().stream()
                        .filter(column -> column.names()
                                .noneMatch(name -> header.position(name).isPresent()))
                        .map(Column::name)
                : mapping.needs().filter(name -> header.position(name).isEmpty());
        return wanted.toList();
    }

    /** Of the row that comes nearest to a header. */
    private String missing(List<Sheet> sheets) {
        return sheets.stream()
                .flatMap(this::firstRows)
                .map(this::missingIn)
                .min((a, b) -> Integer.compare(a.size(), b.size()))
                .orElseGet(() -> kind.requiredNames().toList())
                .stream()
                .collect(Collectors.joining("、"));
    }
}
