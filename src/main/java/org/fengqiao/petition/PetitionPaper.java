package org.fengqiao.petition;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** The papers that a petition leaves, each made from a template of the same name. */
public enum PetitionPaper implements Coded {
    ACCEPTANCE,
    NOT_ACCEPTED,
    FORWARDING,
    EXTENSION,
    OPINION,
    /** Signed by whoever takes the opinion (送达回证). */
    SERVICE_RECEIPT,
    /** Owed to whoever assigned the petition (2022 regulation, art. 22). */
    COMPLETION_REPORT;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the petition has come so far that there is something to write. */
    boolean fits(PetitionView view) {
        PetitionFacts facts = view.facts();
        RoundView round = view.rounds().isEmpty() ? null : view.rounds().getLast();
        return switch (this) {
            case ACCEPTANCE -> facts.acceptedAt() != null;
            case NOT_ACCEPTED -> facts.decision() == Decision.NOT_OURS || facts.decision() == Decision.EXPLAINED;
            case FORWARDING -> facts.decision() == Decision.FORWARDED;
            case EXTENSION -> view.extensions().stream().anyMatch(one -> Boolean.TRUE.equals(one.granted()));
            case OPINION -> round != null && round.opinion() != null;
            case SERVICE_RECEIPT -> round != null && (round.opinion() != null || round.delivery() != null);
            case COMPLETION_REPORT -> facts.origin() == PetitionOrigin.ASSIGNED && facts.repliedAt() != null;
        };
    }
}
