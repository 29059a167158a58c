package org.fengqiao.dispute.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.kernel.Coded;
import org.fengqiao.ui.FormMemory.Notation;

/** How drafts keep the values of fields that are no texts. */
final class Codes {
    private Codes() {}

    static final Notation<Integer> COUNT = number(Integer::valueOf, String::valueOf);
    static final Notation<BigDecimal> YUAN =
            number(BigDecimal::new, yuan -> yuan.stripTrailingZeros().toPlainString());
    static final Notation<LocalDateTime> TIME = new Notation<>(LocalDateTime::toString, day(LocalDateTime::parse));
    static final Notation<LocalDate> DAY = new Notation<>(LocalDate::toString, day(LocalDate::parse));

    static <E extends Enum<E> & Coded> Notation<E> of(Class<E> type) {
        return new Notation<>(Coded::code, code -> Coded.find(type, code));
    }

    private static <T> Notation<T> number(Function<String, T> read, Function<T, String> write) {
        return new Notation<>(write, text -> {
            try {
                return Optional.of(read.apply(text));
            } catch (NumberFormatException other) {
                return Optional.empty();
            }
        });
    }

    private static <T> Function<String, Optional<T>> day(Function<String, T> read) {
        return text -> {
            try {
                return Optional.of(read.apply(text));
            } catch (DateTimeParseException other) {
                return Optional.empty();
            }
        };
    }
}
