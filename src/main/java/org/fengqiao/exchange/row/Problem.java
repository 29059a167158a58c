package org.fengqiao.exchange.row;

import java.util.List;

/**
 * Why a row is rejected.
 *
 * @param column our name of the column, or the file's where that is what is wrong
 * @param value what stood there, personal data masked; may be empty
 * @param key message key of the reason
 */
public record Problem(String column, String value, String key, List<Object> arguments) {
    public Problem(String column, String value, String key, Object... arguments) {
        this(column, value, key, List.of(arguments));
    }
}
