package org.fengqiao.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.exchange.row.Header;
import org.fengqiao.exchange.row.HeaderFinder;
import org.fengqiao.exchange.row.Mapping;
import org.fengqiao.exchange.row.RowKind;
import org.fengqiao.exchange.row.Suggestions;
import org.fengqiao.exchange.row.TableGuess;
import org.fengqiao.exchange.sheet.Sheet;
import org.fengqiao.exchange.sheet.SheetFile;
import org.fengqiao.exchange.sheet.SheetRow;
import org.fengqiao.kernel.Refused;
import org.fengqiao.protection.FreeText;

/** Reads a file for the wizard: where its table is, what its first rows say, which words its columns hold. */
final class WizardReading {
    private static final int FIRST_ROWS = 5;
    private static final int DIFFERENT = 60;

    private final RowKind kind;

    WizardReading(RowKind kind) {
        this.kind = kind;
    }

    /** A first mapping for a file that is in no saved one's form. */
    Mapping suggested(Path path) {
        String name = String.valueOf(path.getFileName());
        try (SheetFile file = SheetFile.open(path, null)) {
            TableGuess.Place place = TableGuess.in(file, kind, name);
            return suggested(file, place.sheet(), Header.of(place.row()));
        }
    }

    /** The same for a table that somebody pointed at. */
    Mapping suggested(Path path, String sheet, int headerRow) {
        String name = String.valueOf(path.getFileName());
        try (SheetFile file = SheetFile.open(path, null)) {
            TableGuess.Place place = TableGuess.at(file, sheet, headerRow, name);
            return suggested(file, place.sheet(), Header.of(place.row()));
        }
    }

    private Mapping suggested(SheetFile file, Sheet sheet, Header header) {
        return Mapping.NONE
                .in(TableGuess.sheetName(file, sheet), header.rowNumber())
                .with(new Suggestions(kind).of(header));
    }

    /** Hashes of all rows that could be the header, to be compared with those of saved mappings. */
    List<String> headers(Path path) {
        List<String> hashes = new ArrayList<>();
        try (SheetFile file = SheetFile.open(path, null)) {
            for (Sheet sheet : file.sheets()) {
                try (Stream<SheetRow> rows = sheet.rows()) {
                    rows.takeWhile(row -> row.number() <= 10)
                            .filter(row -> !row.blank())
                            .map(row -> hash(row.cells()))
                            .forEach(hashes::add);
                }
            }
        }
        return hashes;
    }

    WizardTable table(Path path, Mapping mapping) {
        String name = String.valueOf(path.getFileName());
        try (SheetFile file = SheetFile.open(path, mapping.encoding())) {
            HeaderFinder.Found found = find(file, mapping, name);
            Header header = found.header();
            List<List<String>> first = new ArrayList<>();
            Map<Integer, Set<String>> words = new LinkedHashMap<>();
            int count = 0;
            try (Stream<SheetRow> rows = found.sheet().rows()) {
                for (Iterator<SheetRow> each = rows.iterator(); each.hasNext(); ) {
                    SheetRow row = each.next();
                    if (row.number() <= header.rowNumber() || row.blank()) {
                        continue;
                    }
                    count++;
                    if (first.size() < FIRST_ROWS) {
                        first.add(IntStream.range(0, header.names().size())
                                .mapToObj(i -> FreeText.masked(row.cell(i)))
                                .toList());
                    }
                    collect(row, header, words);
                }
            }
            return new WizardTable(
                    file.charset(),
                    file.sheets().stream().map(Sheet::name).toList(),
                    found.sheet().name(),
                    header.rowNumber(),
                    IntStream.range(0, header.names().size())
                            .mapToObj(header::name)
                            .toList(),
                    first,
                    count,
                    hash(header.names()),
                    named(header, words));
        }
    }

    /** A mapping that does not fit this file at all still lets the file be looked at. */
    private HeaderFinder.Found find(SheetFile file, Mapping mapping, String name) {
        try {
            return new HeaderFinder(kind, mapping).in(file, name);
        } catch (Refused unfit) {
            TableGuess.Place place = TableGuess.in(file, kind, name);
            return new HeaderFinder.Found(place.sheet(), Header.of(place.row()));
        }
    }

    private static void collect(SheetRow row, Header header, Map<Integer, Set<String>> words) {
        for (int i = 0; i < header.names().size(); i++) {
            Set<String> known = words.computeIfAbsent(i, column -> new LinkedHashSet<>());
            if (known.size() <= DIFFERENT) {
                known.add(row.cell(i).strip().replaceFirst("^(-?\\d+)\\.0+$", "$1"));
            }
        }
    }

    private static Map<String, Set<String>> named(Header header, Map<Integer, Set<String>> words) {
        Map<String, Set<String>> named = new LinkedHashMap<>();
        words.forEach((column, known) -> {
            if (known.size() <= DIFFERENT) {
                named.putIfAbsent(header.name(column), known);
            }
        });
        return named;
    }

    static String hash(List<String> header) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            header.forEach(name -> digest.update((name.strip() + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
