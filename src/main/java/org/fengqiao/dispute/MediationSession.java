package org.fengqiao.dispute;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
class MediationSession {
    @Id
    @GeneratedValue(generator = "mediation_session_seq")
    @SequenceGenerator(name = "mediation_session_seq", sequenceName = "mediation_session_seq")
    private @Nullable Long id;

    private Instant heldAt;
    private @Nullable String place;
    private @Nullable String attended;
    private String record;
    private String recordedBy;

    @SuppressWarnings("NullAway.Init")
    protected MediationSession() {}

    MediationSession(HoldSession session, String recordedBy) {
        this.heldAt = session.heldAt();
        this.place = session.place();
        this.attended = session.attended();
        this.record = session.record();
        this.recordedBy = recordedBy;
    }

    SessionView view() {
        return new SessionView(heldAt, place, attended, record, recordedBy);
    }
}
