package org.fengqiao.report;

/**
 * A part of a split figure, or a count shown beside a figure.
 *
 * @param key stable; for a part by unit the unit's code
 */
public record Part(String key, String name, long value) {
    /** False for the records that lack what a figure is split by. */
    public boolean isKnown() {
        return !key.equals(Split.UNKNOWN) && !key.equals(Split.NONE);
    }
}
