package org.fengqiao.exchange;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** How a file for another system is written. */
public enum ExportFormat implements Coded {
    XLSX,
    /** UTF-8 with a byte order mark, by which spreadsheets know it. */
    CSV_UTF8,
    CSV_GB18030;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String ending() {
        return this == XLSX ? ".xlsx" : ".csv";
    }
}
