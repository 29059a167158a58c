package org.fengqiao.api;

import org.fengqiao.kernel.Refused;

/** One field of a body that cannot be taken as it is; names the field as it stands in the body. */
public class FieldRefused extends Refused {
    private final String field;

    public FieldRefused(String field, String key, Object... arguments) {
        super(key, arguments);
        this.field = field;
    }

    String field() {
        return field;
    }
}
