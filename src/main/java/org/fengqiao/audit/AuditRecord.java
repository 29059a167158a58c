package org.fengqiao.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.fengqiao.kernel.AuditedEvent;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
class AuditRecord {
    private static final int LONGEST = 2000;

    @Id
    @GeneratedValue(generator = "audit_record_seq")
    @SequenceGenerator(name = "audit_record_seq", sequenceName = "audit_record_seq")
    private @Nullable Long id;

    private Instant at;
    private String actor;
    private String what;
    private @Nullable String caseNumber;
    private @Nullable String beforeValue;
    private @Nullable String afterValue;

    @SuppressWarnings("NullAway.Init")
    protected AuditRecord() {}

    AuditRecord(AuditedEvent event, Instant at) {
        this.at = at;
        this.actor = event.actor();
        this.what = event.what();
        this.caseNumber = event.caseNumber();
        this.beforeValue = cut(event.before());
        this.afterValue = cut(event.after());
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
