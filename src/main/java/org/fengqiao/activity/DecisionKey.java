package org.fengqiao.activity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Place of a decision in a list, soonest due first. */
public record DecisionKey(LocalDate due, long id) {
    static final DecisionKey START = new DecisionKey(LocalDate.of(1970, 1, 1), 0);

    @Override
    public String toString() {
        return due + "~" + id;
    }

    /** Nothing where the text is no key, so that a broken address shows the first page. */
    public static Optional<DecisionKey> parse(String text) {
        int at = text.indexOf('~');
        if (at < 0 || !text.substring(at + 1).matches("\\d{1,18}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new DecisionKey(LocalDate.parse(text.substring(0, at)), Long.parseLong(text.substring(at + 1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
