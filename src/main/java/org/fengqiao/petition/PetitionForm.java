package org.fengqiao.petition;

import java.time.Instant;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** What must hold of a petition's facts whoever writes them. */
final class PetitionForm {
    private static final int TITLE = 200;
    private static final int FIRST_WORDS = 30;
    /** A title of less says too little; then it is cut in the middle of a clause. */
    private static final int LEAST_WORDS = 8;

    private static final int MANY = 5;

    private PetitionForm() {}

    static void check(FilePetition facts) {
        Said.required(facts.content(), 4000);
        Said.optional(facts.place(), 200);
        Said.optional(facts.senderNumber(), 100);
        boolean sent = facts.origin() != PetitionOrigin.DIRECT;
        if (sent && facts.sender() == null) {
            throw new Refused("petition.sender.missing");
        }
        Said.optional(facts.sender(), 100);
        if (facts.petitioners().stream().anyMatch(person -> person.name().isEmpty())) {
            throw new Refused("petition.petitioner.name");
        }
        if (facts.noticeOwed() && facts.petitioners().isEmpty()) {
            throw new Refused("petition.notice.whom");
        }
        if (facts.people() != null
                && facts.people() < Math.max(1, facts.petitioners().size())) {
            throw new Refused("petition.people");
        }
        Instant due = facts.reportDueAt();
        if (due != null && (facts.origin() != PetitionOrigin.ASSIGNED || due.isBefore(facts.receivedAt()))) {
            throw new Refused("petition.report.due");
        }
    }

    /** The title, else the first clauses of the content. */
    static String title(FilePetition facts) {
        String given = Said.optional(facts.title(), TITLE);
        if (given != null) {
            return given;
        }
        String line = facts.content().lines().findFirst().orElse("");
        if (line.length() <= FIRST_WORDS) {
            return line;
        }
        String words = line.substring(0, FIRST_WORDS);
        int end = Math.max(words.lastIndexOf('，'), Math.max(words.lastIndexOf('。'), words.lastIndexOf('；')));
        return end < LEAST_WORDS ? words + "…" : words.substring(0, end);
    }

    /**
     * A claim has a way, nothing else has one. Simplified handling is for what is plain, not of many, and raised for the
     * first time; never for what belongs before a court, an arbitration commission or a party organ.
     */
    static void check(ClassifyPetition command, @Nullable Integer people) {
        ClaimRoute route = command.route();
        if ((command.petitionClass() == PetitionClass.CLAIM) != (route != null)) {
            throw new Refused("petition.route");
        }
        boolean plain = command.petitionClass() != PetitionClass.ACCUSATION
                && (route == null || route.plain())
                && command.earlierCaseId() == null
                && (people == null || people < MANY);
        if (command.simple() && !plain) {
            throw new Refused("petition.simple");
        }
    }
}
