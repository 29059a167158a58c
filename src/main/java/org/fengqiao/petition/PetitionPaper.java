package org.fengqiao.petition;

import java.util.List;
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

    /** What the names of all templates of petitions begin with. */
    static final String ROOM = "petition";

    /** Its template, as {@link org.fengqiao.paper.PaperTemplates} knows it. */
    String template() {
        return ROOM + "/" + code();
    }

    /** What such a paper has to say; of an opinion the four parts of art. 32. */
    List<String> needed() {
        return switch (this) {
            case ACCEPTANCE -> List.of("petitioner", "township", "today", "limit");
            case NOT_ACCEPTED -> List.of("petitioner", "township", "today", "reason");
            case FORWARDING -> List.of("petitioner", "township", "today", "organ");
            case EXTENSION -> List.of("petitioner", "township", "extension_days", "extension_reason", "due");
            case OPINION ->
                List.of("number", "petitioner", "township", "request", "facts", "opinion", "law", "outcome");
            case SERVICE_RECEIPT -> List.of("number", "petitioner", "delivered");
            case COMPLETION_REPORT -> List.of("sender", "sender_number", "petitioner", "township", "replied");
        };
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
