package org.fengqiao.hotline;

import jakarta.persistence.EnumeratedValue;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** Whose affair an item of the list of duties is. */
public enum DutyKind implements Coded {
    /** The township's own (基本履职). */
    BASIC,
    /** A department leads, the township helps (配合履职). */
    COOPERATIVE,
    /** The department alone (上级部门收回). */
    TAKEN_BACK;

    @EnumeratedValue
    private final String code = name().toLowerCase(Locale.ROOT);

    @Override
    public String code() {
        return code;
    }
}
