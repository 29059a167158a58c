package org.fengqiao.exchange.sheet;

import java.util.stream.Stream;

/** One table of a file. */
public interface Sheet {
    /** Name of the sheet in its workbook; of a .csv the file's. */
    String name();

    /**
     * Reads the table from its first row on, every time anew; close the stream after use. What cannot be read is thrown
     * as {@link UnreadableFile}, here or while reading.
     */
    Stream<SheetRow> rows();
}
