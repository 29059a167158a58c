package org.fengqiao.report;

import java.util.regex.Pattern;

/** The codes of figures that are entered by hand: {@code manual.reviews}. They are not in the {@link Catalogue}. */
public final class ManualCode {
    private static final String PREFIX = "manual.";
    private static final Pattern FORM = Pattern.compile("manual\\.[a-z0-9_]{1,60}");

    private ManualCode() {}

    /** Whether a code can be one of these; whether there is such a figure is another question. */
    public static boolean isOne(String code) {
        return FORM.matcher(code).matches();
    }

    /** The code of a short name as it is typed. */
    public static String of(String shortName) {
        return PREFIX + shortName;
    }
}
