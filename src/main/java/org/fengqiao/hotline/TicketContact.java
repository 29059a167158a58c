package org.fengqiao.hotline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An attempt to reach the caller, kept whether it reached anybody or not. */
@Entity
class TicketContact {
    @Id
    @GeneratedValue(generator = "ticket_contact_seq")
    @SequenceGenerator(name = "ticket_contact_seq", sequenceName = "ticket_contact_seq")
    private @Nullable Long id;

    private int cycleNo;
    private Instant madeAt;
    private String madeBy;

    @Enumerated(EnumType.STRING)
    private ContactWay way;

    private boolean reached;
    private @Nullable String said;

    @SuppressWarnings("NullAway.Init")
    protected TicketContact() {}

    TicketContact(int cycleNo, LogContact command, String by) {
        this.cycleNo = cycleNo;
        this.madeAt = command.madeAt();
        this.madeBy = by;
        this.way = command.way();
        this.reached = command.reached();
        this.said = command.said();
    }

    int cycle() {
        return cycleNo;
    }

    boolean reached() {
        return reached;
    }

    ContactView view() {
        return new ContactView(cycleNo, madeAt, madeBy, way, reached, said);
    }
}
