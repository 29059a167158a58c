package org.fengqiao.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who withdrew, or had to, for an interest in the matter (2022 regulation, art. 28). */
@Entity
class PetitionRecusal {
    @Id
    @GeneratedValue(generator = "petition_recusal_seq")
    @SequenceGenerator(name = "petition_recusal_seq", sequenceName = "petition_recusal_seq")
    private @Nullable Long id;

    private String person;
    private String reason;
    private Instant decidedAt;
    private String decidedBy;

    @SuppressWarnings("NullAway.Init")
    protected PetitionRecusal() {}

    PetitionRecusal(Recuse command, Act act) {
        this.person = command.person();
        this.reason = command.reason();
        this.decidedAt = act.at();
        this.decidedBy = act.by();
    }

    boolean concerns(String name) {
        return person.equals(name);
    }

    RecusalView view() {
        return new RecusalView(person, reason, decidedAt, decidedBy);
    }
}
