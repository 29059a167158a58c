package org.fengqiao.exchange.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * The text a cell would have in a .csv: numbers as Excel shows them (15 digits, no trailing {@code .0}), dates as {@code
 * 2025-03-05}, or {@code 2025-03-05 14:20:00} where the cell holds a time of day.
 */
final class CellTexts {
    private static final MathContext AS_SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final DateTimeFormatter WITH_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);

    private final LocalDate dayZero;

    CellTexts(boolean date1904) {
        this.dayZero = date1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    String of(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case BOOLEAN -> "1".equals(cell.getRawValue()) ? "TRUE" : "FALSE";
            case STRING -> cell.getText();
            case NUMBER, FORMULA, ERROR -> rawText(cell);
        };
    }

    private String rawText(Cell cell) {
        String raw = cell.getRawValue();
        BigDecimal number = raw == null || cell.getType() == CellType.ERROR ? null : number(raw);
        if (number == null) {
            return raw == null ? "" : raw;
        }
        return isDate(cell) ? date(number) : plain(number);
    }

    private static @Nullable BigDecimal number(String raw) {
        try {
            return new BigDecimal(raw.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id == null) {
            return false;
        }
        // The built-in formats of Chinese workbooks (27 to 36, 50 to 58) have no format text in the file.
        return (id >= 27 && id <= 36)
                || (id >= 50 && id <= 58)
                || DateUtil.isADateFormat(id, String.valueOf(cell.getDataFormatString()));
    }

    /** Text and whole seconds as Excel shows them; whether there is a time of day, the number says, not its format. */
    private String date(BigDecimal serial) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(2_958_466)) >= 0) {
            return plain(serial);
        }
        long seconds = serial.multiply(SECONDS_OF_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        boolean timeOnly = serial.compareTo(BigDecimal.ONE) < 0;
        boolean wholeDay = serial.stripTrailingZeros().scale() <= 0;
        LocalDateTime time = dayZero.atStartOfDay().plusSeconds(seconds);
        if (wholeDay) {
            return time.toLocalDate().toString();
        }
        return timeOnly ? LocalTime.ofSecondOfDay(seconds % 86_400).toString() : time.format(WITH_TIME);
    }

    static String plain(BigDecimal number) {
        BigDecimal shown = number.round(AS_SHOWN);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }
}
