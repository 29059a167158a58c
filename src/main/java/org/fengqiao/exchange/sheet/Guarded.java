package org.fengqiao.exchange.sheet;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Turns whatever a reader throws in the middle of a file into {@link UnreadableFile}. */
final class Guarded {
    private Guarded() {}

    static Stream<SheetRow> stream(Stream<SheetRow> rows, String fileName) {
        return stream(rows.iterator(), fileName).onClose(rows::close);
    }

    static Stream<SheetRow> stream(Iterator<SheetRow> rows, String fileName) {
        var guarded = new Iterator<SheetRow>() {
            @Override
            public boolean hasNext() {
                try {
                    return rows.hasNext();
                } catch (RuntimeException e) {
                    throw UnreadableFile.damaged(fileName, e);
                }
            }

            @Override
            public SheetRow next() {
                try {
                    return rows.next();
                } catch (RuntimeException e) {
                    throw UnreadableFile.damaged(fileName, e);
                }
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(guarded, Spliterator.ORDERED), false);
    }
}
