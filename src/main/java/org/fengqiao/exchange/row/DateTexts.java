package org.fengqiao.exchange.row;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates the way people write them: {@code 2025-03-05}, {@code 2025-03-05 14:20}, {@code 2025/3/5 9:32:09}, {@code
 * 2025年3月5日 14时20分}, with or without an offset. A date alone is a day; with a time, 00:00 too, it is an instant.
 */
final class DateTexts {
    private static final Pattern USUAL =
            Pattern.compile("(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|/(\\d{1,2})/(\\d{1,2})|\\.(\\d{1,2})\\.(\\d{1,2})"
                    + "|\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日)"
                    + "(?:[T\\s]*(\\d{1,2})[:：时点](\\d{2})(?:[:：分](\\d{2})(?:[.,]\\d+)?)?[分秒]?"
                    + "\\s*(Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;

    private final List<DateTimeFormatter> own;
    private final ZoneId zone;

    /** @param patterns of the mapping, tried first, as {@link DateTimeFormatter} has them */
    DateTexts(List<String> patterns, ZoneId zone) {
        // A strict year is 'u'; 'y' would ask for an era too.
        this.own = patterns.stream()
                .map(pattern ->
                        DateTimeFormatter.ofPattern(pattern.replace('y', 'u')).withResolverStyle(ResolverStyle.STRICT))
                .toList();
        this.zone = zone;
    }

    Moment parse(String text) throws Unfit {
        Moment moment = ownForm(text).orElse(null);
        if (moment == null) {
            moment = usualForm(text);
        }
        int year = moment.day().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Unfit("import.value.year");
        }
        return moment;
    }

    private Optional<Moment> ownForm(String text) {
        for (DateTimeFormatter form : own) {
            try {
                TemporalAccessor read = form.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
                return Optional.of(
                        switch (read) {
                            case ZonedDateTime time -> Moment.of(time.toInstant());
                            case LocalDateTime time ->
                                Moment.of(time.atZone(zone).toInstant());
                            default -> Moment.of(LocalDate.from(read));
                        });
            } catch (DateTimeException e) {
                // Not in this form; the next one may fit.
            }
        }
        return Optional.empty();
    }

    private Moment usualForm(String text) throws Unfit {
        Matcher parts = USUAL.matcher(text);
        if (!parts.matches()) {
            throw new Unfit("import.value.date");
        }
        try {
            LocalDate day = LocalDate.of(number(parts, 1), number(parts, 2, 4, 6, 8), number(parts, 3, 5, 7, 9));
            if (parts.group(10) == null) {
                return Moment.of(day);
            }
            LocalTime time =
                    LocalTime.of(number(parts, 10), number(parts, 11), parts.group(12) == null ? 0 : number(parts, 12));
            return Moment.of(day.atTime(time).atZone(zoneOf(parts.group(13))).toInstant());
        } catch (DateTimeException e) {
            throw new Unfit("import.value.date");
        }
    }

    private ZoneId zoneOf(@Nullable String offset) {
        return offset == null
                ? zone
                : ZoneOffset.of(offset.length() == 5 ? offset.substring(0, 3) + ":" + offset.substring(3) : offset);
    }

    private static int number(Matcher parts, int... groups) {
        for (int group : groups) {
            if (parts.group(group) != null) {
                return Integer.parseInt(parts.group(group));
            }
        }
        throw new IllegalStateException("the pattern has a group for each part");
    }
}
