package org.fengqiao.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fengqiao.calendar.CalendarDay;
import org.fengqiao.calendar.DayType;
import org.fengqiao.exchange.sheet.Sheet;
import org.fengqiao.exchange.sheet.SheetFile;
import org.fengqiao.exchange.sheet.SheetRow;
import org.fengqiao.kernel.Refused;

/**
 * A holiday notice as a table, .csv or .xlsx, with the columns date, type, name and source (日期, 类型, 名称, 来源) in any
 * order. Every line that cannot be understood is told with its number and why.
 */
public record NoticeFile(List<Line> lines, List<Problem> problems) {
    private static final int MOST = 400;
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T]0{1,2}:00(?::00)?)?");
    private static final Map<String, String> COLUMNS = Map.of(
            "date", "date", "日期", "date", "type", "type", "类型", "type", "name", "name", "名称", "name", "节日", "name",
            "source", "source", "来源", "source");
    private static final Map<String, DayType> TYPES = Map.of(
            "holiday",
            DayType.HOLIDAY,
            "放假",
            DayType.HOLIDAY,
            "休",
            DayType.HOLIDAY,
            "休息",
            DayType.HOLIDAY,
            "workday",
            DayType.WORKDAY,
            "上班",
            DayType.WORKDAY,
            "班",
            DayType.WORKDAY,
            "调休上班",
            DayType.WORKDAY);

    /** A line that was understood. */
    public record Line(int number, LocalDate date, DayType type, String name, String source) {
        CalendarDay day(String calendar) {
            return new CalendarDay(calendar, date, type, name, source);
        }
    }

    /**
     * What is wrong with a line.
     *
     * @param number as a spreadsheet shows it; 0 of the whole file
     * @param key words of it
     * @param found what stands there
     */
    public record Problem(int number, String key, String found) {}

    public NoticeFile {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /** Reads a file that was uploaded under this name. */
    public static NoticeFile read(String fileName, byte[] content) {
        try {
            Path folder = Files.createTempDirectory("fengqiao-notice");
            Path file = Files.createTempFile(folder, "notice", fileName.endsWith(".xlsx") ? ".xlsx" : ".csv");
            try {
                Files.write(file, content);
                return read(file);
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NoticeFile read(Path path) {
        try (SheetFile file = SheetFile.open(path, null)) {
            for (Sheet sheet : file.sheets()) {
                List<SheetRow> rows;
                try (Stream<SheetRow> all = sheet.rows()) {
                    rows = all.filter(row -> !row.blank()).limit(MOST).toList();
                }
                Optional<Map<String, Integer>> columns =
                        rows.stream().findFirst().map(NoticeFile::columns).filter(found -> found.size() == 4);
                if (columns.isPresent()) {
                    return read(rows.subList(1, rows.size()), columns.get());
                }
            }
        }
        return new NoticeFile(List.of(), List.of(new Problem(0, "calendar.file.columns", "")));
    }

    private static Map<String, Integer> columns(SheetRow header) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String name = header.cell(i).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
            if (COLUMNS.containsKey(name)) {
                columns.putIfAbsent(COLUMNS.get(name), i);
            }
        }
        return columns;
    }

    private static NoticeFile read(List<SheetRow> rows, Map<String, Integer> columns) {
        List<Line> lines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (SheetRow row : rows) {
            try {
                Line line = line(row, columns);
                if (!seen.add(line.date())) {
                    throw new Refused("calendar.file.twice", line.date().toString());
                }
                lines.add(line);
            } catch (Refused wrong) {
                problems.add(new Problem(row.number(), wrong.key(), String.valueOf(wrong.arguments()[0])));
            }
        }
        if (rows.isEmpty()) {
            problems.add(new Problem(0, "calendar.file.empty", ""));
        }
        return new NoticeFile(lines, problems);
    }

    private static Line line(SheetRow row, Map<String, Integer> columns) {
        String type = cell(row, columns, "type");
        String name = cell(row, columns, "name");
        String source = cell(row, columns, "source");
        LocalDate date = date(cell(row, columns, "date"));
        DayType read = Optional.ofNullable(TYPES.get(type.toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new Refused("calendar.file.type", type));
        if (name.isEmpty() || name.length() > 50) {
            throw new Refused("calendar.file.name", name);
        }
        if (source.isEmpty() || source.length() > 300) {
            throw new Refused("calendar.file.source", source);
        }
        return new Line(row.number(), date, read, name, source);
    }

    private static String cell(SheetRow row, Map<String, Integer> columns, String name) {
        Integer column = columns.get(name);
        return column == null ? "" : row.cell(column).strip();
    }

    private static LocalDate date(String text) {
        Matcher form = DATE.matcher(text);
        try {
            if (form.matches()) {
                return LocalDate.of(
                        Integer.parseInt(form.group(1)),
                        Integer.parseInt(form.group(2)),
                        Integer.parseInt(form.group(3)));
            }
        } catch (DateTimeException noSuchDay) {
            throw new Refused("calendar.file.date", text);
        }
        throw new Refused("calendar.file.date", text);
    }
}
