package org.fengqiao.report.draft;

import org.jspecify.annotations.Nullable;

/** A number together with the indicator it was taken for; none: it is not one of ours. */
record Reading(Mention mention, @Nullable String code) {
    static Reading of(Mention mention) {
        return new Reading(mention, Meanings.of(mention).orElse(null));
    }

    String codeOrNone() {
        return code == null ? "" : code;
    }

    Claimed claim() {
        return mention.claim();
    }
}
