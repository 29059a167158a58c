package org.fengqiao.docket;

import java.time.Instant;

/** A file of a case as it is listed; {@code contentType} was found from the content, not believed from the sender. */
public record AttachmentView(
        long id, String fileName, String contentType, long sizeBytes, Instant addedAt, String addedBy) {
    public boolean image() {
        return contentType.startsWith("image/");
    }
}
