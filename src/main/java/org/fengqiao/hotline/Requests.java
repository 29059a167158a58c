package org.fengqiao.hotline;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** What the centre was asked for a ticket, and what of it holds: parked, excluded, assigned for good. */
@Embeddable
class Requests {
    private boolean excluded;
    private boolean finalAssignment;
    private @Nullable Instant parkedAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<TicketApplication> applications = new ArrayList<>();

    protected Requests() {}

    Requests(boolean finalAssignment) {
        this.finalAssignment = finalAssignment;
    }

    /** Whether what was asked and answered so far rules this out. */
    boolean forbid(TicketAction action) {
        return switch (action) {
            case APPLY_EXTENSION -> waits(ApplicationKind.EXTENSION);
            case APPLY_PARKING -> waits(ApplicationKind.PARKING);
            case APPLY_EXCLUSION -> excluded || waits(ApplicationKind.EXCLUSION);
            case APPLY_RETURN -> finalAssignment || returnAsked();
            case DECIDE -> applications.stream().noneMatch(TicketApplication::open);
            default -> false;
        };
    }

    /** Only one of a kind is open at a time. */
    private boolean waits(ApplicationKind kind) {
        return applications.stream().anyMatch(made -> made.kind() == kind && made.open());
    }

    boolean returnAsked() {
        return applications.stream().anyMatch(made -> made.kind() == ApplicationKind.RETURN);
    }

    void add(TicketApplication made) {
        applications.add(made);
    }

    TicketApplication get(long id) {
        return applications.stream()
                .filter(made -> made.is(id))
                .findFirst()
                .orElseThrow(() -> new Refused("ticket.application.unknown"));
    }

    TicketApplication last() {
        return applications.getLast();
    }

    List<ApplicationView> views() {
        return applications.stream().map(TicketApplication::view).toList();
    }

    /** With the reply, nobody needs more time any more. */
    void lapse(Instant at) {
        applications.stream()
                .filter(made -> made.open()
                        && (made.kind() == ApplicationKind.EXTENSION || made.kind() == ApplicationKind.PARKING))
                .forEach(made -> made.lapse(at));
    }

    boolean excluded() {
        return excluded;
    }

    void exclude() {
        excluded = true;
    }

    boolean finalAssignment() {
        return finalAssignment;
    }

    void assignForGood() {
        finalAssignment = true;
    }

    @Nullable Instant parkedAt() {
        return parkedAt;
    }

    void park(Instant at) {
        parkedAt = at;
    }

    /** The parking in force. */
    Optional<TicketApplication> parking() {
        return applications.stream().filter(TicketApplication::parks).findFirst();
    }

    void unpark(Instant at) {
        parking().ifPresent(made -> made.end(at));
        parkedAt = null;
    }
}
