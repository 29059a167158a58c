package org.fengqiao.exchange;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fengqiao.exchange.row.HeaderFinder.Found;
import org.fengqiao.exchange.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * The rows below the header. The whole file is read once before the first row is used, so that a file that breaks in the
 * middle changes nothing; up to some size the rows are kept, larger files are read again.
 */
final class DataRows {
    private static final int KEPT = 50_000;

    private final Found table;
    private final @Nullable List<SheetRow> kept;
    private final List<SheetRow> head;
    private final int size;

    private DataRows(Found table, @Nullable List<SheetRow> kept, List<SheetRow> head, int size) {
        this.table = table;
        this.kept = kept;
        this.head = head;
        this.size = size;
    }

    static DataRows readThrough(Found table) {
        List<SheetRow> rows = new ArrayList<>();
        List<SheetRow> head = new ArrayList<>();
        int count = 0;
        try (Stream<SheetRow> all = table.sheet().rows()) {
            for (Iterator<SheetRow> each = all.iterator(); each.hasNext(); ) {
                SheetRow row = each.next();
                if (row.number() <= table.header().rowNumber()) {
                    head.add(row);
                } else if (!row.blank() && ++count <= KEPT) {
                    rows.add(row);
                }
            }
        }
        return new DataRows(table, count <= KEPT ? rows : null, head, count);
    }

    int size() {
        return size;
    }

    /** The rows down to the header, with it. */
    List<SheetRow> head() {
        return head;
    }

    void inChunks(int size, Consumer<List<SheetRow>> consumer) {
        try (Stream<SheetRow> rows = kept == null ? again() : kept.stream()) {
            List<SheetRow> chunk = new ArrayList<>();
            for (Iterator<SheetRow> each = rows.iterator(); each.hasNext(); ) {
                chunk.add(each.next());
                if (chunk.size() == size || !each.hasNext()) {
                    consumer.accept(List.copyOf(chunk));
                    chunk.clear();
                }
            }
        }
    }

    private Stream<SheetRow> again() {
        return table.sheet().rows().filter(row -> row.number() > table.header().rowNumber() && !row.blank());
    }
}
