package org.fengqiao.kernel;

import java.util.List;

/**
 * Something a person asked for that the rules do not allow. Carries a message key and its arguments, never personal
 * data in clear; whoever shows it (screen, command line) finds the words.
 */
public class Refused extends RuntimeException {
    private final String key;
    private final List<Object> arguments;

    public Refused(String key, Object... arguments) {
        super(key + (arguments.length == 0 ? "" : " " + List.of(arguments)));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
