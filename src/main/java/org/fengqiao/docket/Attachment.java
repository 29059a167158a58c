package org.fengqiao.docket;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file that belongs to a case. Its bytes stand in {@link BlobStore} under their hash. */
@Entity
class Attachment {
    @Id
    @GeneratedValue(generator = "attachment_seq")
    @SequenceGenerator(name = "attachment_seq", sequenceName = "attachment_seq")
    private @Nullable Long id;

    private long caseId;
    private String sha256;
    private String fileName;
    private String contentType;
    private long sizeBytes;
    private Instant addedAt;
    private String addedBy;

    @SuppressWarnings("NullAway.Init")
    protected Attachment() {}

    Attachment(long caseId, BlobStore.Stored stored, String fileName, String contentType, Instant at, String by) {
        this.caseId = caseId;
        this.sha256 = stored.sha256();
        this.sizeBytes = stored.size();
        this.fileName = fileName;
        this.contentType = contentType;
        this.addedAt = at;
        this.addedBy = by;
    }

    long caseId() {
        return caseId;
    }

    String sha256() {
        return sha256;
    }

    AttachmentView view() {
        return new AttachmentView(id == null ? 0 : id, fileName, contentType, sizeBytes, addedAt, addedBy);
    }
}
