package org.fengqiao.activity;

/** What may be told of an activity, beside who held it on which day. */
public enum ActivityField {
    TIMES,
    PEOPLE,
    CLAIMS_RESOLVED,
    LEADER,
    VENUE,
    UNITS,
    CASE
}
