package org.fengqiao.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.fengqiao.kernel.Coded;
import org.springframework.core.io.ClassPathResource;

/** A file of rows that come with the program, in {@code db/data}: CSV in UTF-8 with a header row. */
record DefaultFile(String name, String text) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    static DefaultFile read(String name) {
        try {
            return new DefaultFile(
                    name, new ClassPathResource("db/data/" + name).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the default rows cannot be read: " + name, e);
        }
    }

    String sha256() {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    List<CalendarDay> days() {
        return rows().stream()
                .map(row -> new CalendarDay(
                        Calendars.BASE,
                        LocalDate.parse(row.get("date")),
                        Coded.find(DayType.class, row.get("type")).orElseThrow(),
                        row.get("name"),
                        row.get("source")))
                .toList();
    }

    /** Policies without their ids, which the database gives. */
    List<DeadlinePolicy> policies() {
        return rows().stream()
                .map(row -> new DeadlinePolicy(
                        0,
                        row.get("step"),
                        Coded.find(Urgency.class, row.get("urgency")).orElseThrow(),
                        Integer.parseInt(row.get("amount")),
                        Coded.find(LimitUnit.class, row.get("unit")).orElseThrow(),
                        Coded.find(StartEvent.class, row.get("start_event")).orElseThrow(),
                        Boolean.parseBoolean(row.get("first_day_excluded")),
                        Boolean.parseBoolean(row.get("roll")),
                        row.get("cutoff").isEmpty() ? null : LocalTime.parse(row.get("cutoff")),
                        row.get("calendar"),
                        LocalDate.parse(row.get("valid_from")),
                        row.get("source")))
                .toList();
    }

    private List<CSVRecord> rows() {
        try (var parser = FORMAT.parse(new StringReader(text))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
