package org.fengqiao.dispute;

import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** Free text as a person typed it. */
final class Said {
    private Said() {}

    /** The text without blanks around it; refuses one that is missing or longer than its column. */
    static String required(@Nullable String text, int longest) {
        String said = optional(text, longest);
        if (said == null) {
            throw new Refused("dispute.text.missing");
        }
        return said;
    }

    static @Nullable String optional(@Nullable String text, int longest) {
        String said = text == null ? "" : text.strip();
        if (said.length() > longest) {
            throw new Refused("dispute.text.long", longest);
        }
        return said.isEmpty() ? null : said;
    }
}
