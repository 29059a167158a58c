package org.fengqiao.docket;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface AttachmentRepository extends JpaRepository<Attachment, Long> {
    List<Attachment> findByCaseIdOrderById(long caseId);

    Optional<Attachment> findByCaseIdAndSha256(long caseId, String sha256);
}
