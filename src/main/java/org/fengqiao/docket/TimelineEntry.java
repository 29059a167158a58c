package org.fengqiao.docket;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
class TimelineEntry {
    @Id
    @GeneratedValue(generator = "timeline_entry_seq")
    @SequenceGenerator(name = "timeline_entry_seq", sequenceName = "timeline_entry_seq")
    private @Nullable Long id;

    private long caseId;
    private Instant happenedAt;
    private Instant recordedAt;
    private String actor;
    private String verb;
    private @Nullable String note;
    private @Nullable String beforeValue;
    private @Nullable String afterValue;

    @SuppressWarnings("NullAway.Init")
    protected TimelineEntry() {}

    TimelineEntry(long caseId, TimelineNote line, Instant recordedAt, String actor) {
        this.caseId = caseId;
        this.happenedAt = line.happenedAt() == null ? recordedAt : line.happenedAt();
        this.recordedAt = recordedAt;
        this.actor = actor;
        this.verb = line.verb();
        this.note = line.note();
        this.beforeValue = line.before();
        this.afterValue = line.after();
    }
}
