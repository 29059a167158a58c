package org.fengqiao.paper;

import java.time.Instant;

/**
 * What a unit writes in its own way: a paper as a Word file, or a text.
 *
 * @param name as in {@code petition/opinion}
 */
public record OwnTemplate(String name, byte[] content, Instant changedAt, String changedBy) {
    @Override
    public String toString() {
        return "OwnTemplate[" + name + "]";
    }
}
