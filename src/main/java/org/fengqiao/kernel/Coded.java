package org.fengqiao.kernel;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A constant with a stable code, the same in the database, in files and in JSON. Its words stand in the message files
 * under {@code SimpleClassName.code}.
 */
public interface Coded {
    String code();

    /** The message key of this constant's words. */
    default String wordsKey() {
        return getClass().getSimpleName() + "." + code();
    }

    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst();
    }
}
