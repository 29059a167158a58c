package org.fengqiao.exchange.row;

/** A text that cannot be the value of its column; carries the message key of the reason. */
final class Unfit extends Exception {
    private final String key;
    private final transient Object[] arguments;

    Unfit(String key, Object... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = arguments;
    }

    Problem in(String column, String shownValue) {
        return new Problem(column, shownValue, key, arguments);
    }
}
