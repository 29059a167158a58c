package org.fengqiao.exchange.ui;

import org.jspecify.annotations.Nullable;

/** Keys as they stand in an address; what was tampered with is as good as none. */
final class Keys {
    private Keys() {}

    static long of(@Nullable String text, long otherwise) {
        return text == null || !text.matches("\\d{1,18}") ? otherwise : Long.parseLong(text);
    }
}
