package org.fengqiao.docket;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.apache.tika.Tika;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of a case: photos, scans, documents. At most 20 MB each, and only kinds that an office uses. */
@Service
public class Attachments {
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    private static final Set<String> ALLOWED = Set.of(
            "image/jpeg",
            "image/png",
            "image/webp",
            "image/heic",
            "application/pdf",
            "application/msword",
            "application/x-tika-msoffice",
            "application/x-tika-ooxml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "audio/mpeg",
            "audio/mp4",
            "video/mp4",
            "video/quicktime",
            "text/plain");

    /** A file with its bytes. */
    public record Content(AttachmentView file, byte[] bytes) {}

    private final AttachmentRepository attachments;
    private final BlobStore blobs;
    private final Timeline timeline;
    private final CaseAccess access;
    private final Asking asking;
    private final Clock clock;
    private final Tika tika = new Tika();

    Attachments(
            AttachmentRepository attachments,
            BlobStore blobs,
            Timeline timeline,
            CaseAccess access,
            Asking asking,
            Clock clock) {
        this.attachments = attachments;
        this.blobs = blobs;
        this.timeline = timeline;
        this.access = access;
        this.asking = asking;
        this.clock = clock;
    }

    /** Adds a file; one that the case already has is not stored twice. */
    @Transactional
    public AttachmentView add(long caseId, String fileName, byte[] content) {
        CurrentUser user = asking.user();
        access.requireSight(user, caseId);
        String type = check(fileName, content);
        BlobStore.Stored stored = blobs.put(content);
        return attachments
                .findByCaseIdAndSha256(caseId, stored.sha256())
                .orElseGet(() -> {
                    timeline.add(caseId, TimelineNote.of("attached", fileName));
                    return attachments.save(
                            new Attachment(caseId, stored, fileName, type, clock.instant(), user.name()));
                })
                .view();
    }

    @Transactional(readOnly = true)
    public List<AttachmentView> of(long caseId) {
        access.requireSight(asking.user(), caseId);
        return attachments.findByCaseIdOrderById(caseId).stream()
                .map(Attachment::view)
                .toList();
    }

    @Transactional(readOnly = true)
    public Content read(long attachmentId) {
        Attachment attachment = attachments.findById(attachmentId).orElseThrow(() -> new Refused("case.unknown"));
        access.requireSight(asking.user(), attachment.caseId());
        return new Content(attachment.view(), blobs.get(attachment.sha256()));
    }

    /** Refuses what is empty, too large or of a kind not taken; a form can ask before the case exists. */
    public String check(String fileName, byte[] content) {
        if (content.length == 0) {
            throw new Refused("attachment.empty", fileName);
        }
        if (content.length > MAX_BYTES) {
            throw new Refused("attachment.too-large", fileName);
        }
        String type = tika.detect(content);
        if (!ALLOWED.contains(type)) {
            throw new Refused("attachment.kind", fileName);
        }
        return type;
    }
}
