package org.fengqiao.organization;

import org.jspecify.annotations.Nullable;

/**
 * A unit to be entered in the tree.
 *
 * @param parentCode code of the unit above; null means: by the code's prefix
 * @param shortName used in case numbers; null leaves it as it is, and a new township gets one from its name
 * @param local made by an import under a code of its own, to be replaced by the official one
 */
public record NewUnit(
        String code,
        String name,
        UnitKind kind,
        @Nullable String parentCode,
        @Nullable String shortName,
        boolean local) {

    /** Drops the trailing {@code 000} groups with which national tables fill short codes up to 12 digits. */
    public NewUnit {
        code = officialCode(code);
        parentCode = parentCode == null ? null : officialCode(parentCode);
    }

    NewUnit withShortName(String given) {
        return new NewUnit(code, name, kind, parentCode, given, local);
    }

    public static String officialCode(String text) {
        String code = text.strip();
        if (code.length() == 12) {
            return code.endsWith("000000") ? code.substring(0, 6) : code.replaceFirst("000$", "");
        }
        return code;
    }
}
