package org.fengqiao.report.manual;

import org.fengqiao.kernel.Refused;

/** Texts that must be there and fit. */
final class Text {
    static final int NAME = 100;
    static final int LINE = 500;

    private Text() {}

    static String required(String text, int longest, String refusal) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > longest) {
            throw new Refused(refusal);
        }
        return stripped;
    }
}
