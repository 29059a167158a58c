package org.fengqiao.report.draft;

/** Says a message in the reader's language. */
@FunctionalInterface
interface Advice {
    String say(String key, Object... arguments);
}
