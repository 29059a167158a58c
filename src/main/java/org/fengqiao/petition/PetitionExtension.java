package org.fengqiao.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An extension of the 60 days: asked for with a reason, decided by the leader, told to the petitioner (art. 34). */
@Entity
class PetitionExtension {
    @Id
    @GeneratedValue(generator = "petition_extension_seq")
    @SequenceGenerator(name = "petition_extension_seq", sequenceName = "petition_extension_seq")
    private @Nullable Long id;

    private int days;
    private String reason;
    private Instant askedAt;
    private String askedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;
    private @Nullable Boolean granted;
    private @Nullable String note;
    private @Nullable Instant toldAt;

    @SuppressWarnings("NullAway.Init")
    protected PetitionExtension() {}

    PetitionExtension(AskExtension command, Act act) {
        this.days = command.days();
        this.reason = command.reason();
        this.askedAt = act.at();
        this.askedBy = act.by();
    }

    int days() {
        return days;
    }

    String reason() {
        return reason;
    }

    Instant askedAt() {
        return askedAt;
    }

    String askedBy() {
        return askedBy;
    }

    boolean granted() {
        return Boolean.TRUE.equals(granted);
    }

    boolean open() {
        return granted == null;
    }

    void decide(DecideExtension command, Act act) {
        granted = command.granted();
        note = command.note();
        decidedAt = act.at();
        decidedBy = act.by();
    }

    /** Granted, but the petitioner does not know it and its reason yet. */
    boolean untold() {
        return Boolean.TRUE.equals(granted) && toldAt == null;
    }

    void tell(Instant at) {
        toldAt = at;
    }

    ExtensionView view() {
        return new ExtensionView(days, reason, askedAt, askedBy, decidedAt, decidedBy, granted, note, toldAt);
    }
}
