package org.fengqiao.exchange;

/** What the person who imports is told on the way. */
public interface ImportNotices {
    /** A message key and its arguments. */
    void warn(String key, Object... arguments);

    /** The first password of a new user, told this once. */
    void firstPassword(String login, String password);
}
