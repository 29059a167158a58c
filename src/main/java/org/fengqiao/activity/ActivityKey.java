package org.fengqiao.activity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Place of a line in the register, newest day first: a page goes on behind it, whatever is entered meanwhile. */
public record ActivityKey(LocalDate on, long id) {
    static final ActivityKey START = new ActivityKey(LocalDate.of(9999, 1, 1), Long.MAX_VALUE);

    /** As it stands in a web address. */
    @Override
    public String toString() {
        return on + "~" + id;
    }

    /** Nothing where the text is no key, so that a broken address shows the first page. */
    public static Optional<ActivityKey> parse(String text) {
        int at = text.indexOf('~');
        if (at < 0 || !text.substring(at + 1).matches("\\d{1,18}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ActivityKey(LocalDate.parse(text.substring(0, at)), Long.parseLong(text.substring(at + 1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
