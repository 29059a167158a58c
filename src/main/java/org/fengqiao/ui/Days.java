package org.fengqiao.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Words;

/** Dates as an office writes them: {@code 3月5日}, with the year only where it is another one. */
public final class Days {
    private Days() {}

    public static String day(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? format("day.this_year", day) : full(day);
    }

    /** {@code 2025年3月5日}. */
    public static String full(LocalDate day) {
        return format("day.other_year", day);
    }

    private static String format(String key, LocalDate day) {
        return DateTimeFormatter.ofPattern(Say.text(key), Say.language()).format(day);
    }

    /** {@code 3月5日 14:20}. */
    public static String time(Instant instant, LocalDate today) {
        LocalDateTime at = LocalDateTime.ofInstant(instant, ChinaTime.ZONE);
        return day(at.toLocalDate(), today) + " "
                + DateTimeFormatter.ofPattern("HH:mm", Words.CHINESE).format(at);
    }
}
