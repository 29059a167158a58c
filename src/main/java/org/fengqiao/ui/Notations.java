package org.fengqiao.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.kernel.Coded;
import org.fengqiao.ui.FormMemory.Notation;

/** How drafts keep the values of fields that are no texts. */
public final class Notations {
    private Notations() {}

    public static final Notation<Integer> COUNT = number(Integer::valueOf, String::valueOf);
    public static final Notation<BigDecimal> YUAN =
            number(BigDecimal::new, yuan -> yuan.stripTrailingZeros().toPlainString());
    public static final Notation<LocalDateTime> TIME =
            new Notation<>(LocalDateTime::toString, day(LocalDateTime::parse));
    public static final Notation<LocalDate> DAY = new Notation<>(LocalDate::toString, day(LocalDate::parse));

    public static <E extends Enum<E> & Coded> Notation<E> of(Class<E> type) {
        return new Notation<>(Coded::code, code -> Coded.find(type, code));
    }

    /** One of a list, found again by the text that names it; empty where it is not offered any more. */
    public static <T> Notation<T> among(List<T> choices, Function<T, String> name) {
        return new Notation<>(name, text -> named(choices, name, text));
    }

    /** Several of a list; those that are not offered any more are left out. */
    public static <T> Notation<Set<T>> severalOf(List<T> choices, Function<T, String> name) {
        return new Notation<>(
                chosen -> chosen.stream().map(name).sorted().collect(Collectors.joining(",")),
                text -> Optional.of(Arrays.stream(text.split(","))
                        .flatMap(one -> named(choices, name, one).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new))));
    }

    private static <T> Optional<T> named(Collection<T> choices, Function<T, String> name, String text) {
        return choices.stream()
                .filter(choice -> name.apply(choice).equals(text))
                .findFirst();
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
