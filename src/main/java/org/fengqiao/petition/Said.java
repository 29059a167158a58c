package org.fengqiao.petition;

import org.fengqiao.kernel.Refused;
import org.fengqiao.protection.FreeText;
import org.jspecify.annotations.Nullable;

/** Free text as a person typed it. Commands clean it, services check it. */
final class Said {
    private Said() {}

    /** Without blanks around it; telephone and identity numbers are masked before anybody stores them. */
    static String clean(String text) {
        return FreeText.masked(text.strip());
    }

    static @Nullable String cleanOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : clean(text);
    }

    /** The text; refuses one that is missing or longer than its column. */
    static String required(@Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            throw new Refused("petition.text.missing");
        }
        check(text, longest);
        return text;
    }

    static @Nullable String optional(@Nullable String text, int longest) {
        check(text == null ? "" : text, longest);
        return text;
    }

    private static void check(String text, int longest) {
        if (text.length() > longest) {
            throw new Refused("petition.text.long", longest);
        }
    }
}
