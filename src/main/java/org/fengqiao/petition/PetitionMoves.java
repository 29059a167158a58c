package org.fengqiao.petition;

import java.util.Set;

/** What the facts of a petition rule out of what its standing allows. */
final class PetitionMoves {
    private PetitionMoves() {}

    static Set<PetitionAction> of(Petition petition) {
        Set<PetitionAction> moves = petition.standing().moves();
        moves.removeIf(action -> forbids(petition, action));
        return moves;
    }

    private static boolean forbids(Petition petition, PetitionAction action) {
        Classing classing = petition.classing();
        Receipt receipt = petition.receipt();
        return switch (action) {
            case CLASSIFY -> petition.ending() != null;
            // What is before a higher petition office already, and concluded, is explained and not handled again (art.
            // 36).
            case ACCEPT -> false;
            case FORWARD, DECLINE -> classing.accusation();
            case OBJECT -> !petition.intake().sent() || receipt.objectedBefore();
            case PASS_ON -> !classing.accusation();
            case EXPLAIN -> classing.earlierCaseId() == null || classing.newFacts();
            case ASK_EXTENSION -> !classing.investigated();
            case TELL_EXTENSION -> petition.extensions().stream().noneMatch(PetitionExtension::untold);
            case REFER_TO_MEDIATION -> classing.petitionClass() != PetitionClass.CLAIM;
            case LEAVE_SIMPLE -> !classing.simple() || !petition.standing().atWork();
            case REPORT -> !petition.intake().owesReport() || petition.repliedAt() == null;
            case RATE -> petition.repliedAt() == null;
            case ANSWER_SUPERVISION -> petition.supervisions().stream().noneMatch(PetitionSupervision::open);
            case ENTER_BACKLOG -> petition.backlog().entered();
            case CERTIFY_BACKLOG ->
                !petition.backlog().entered() || petition.backlog().resolved();
            case CORRECT_FACTS, CORRECT_PEOPLE -> petition.ending() == PetitionEnding.PASSED_ON;
            default -> false;
        };
    }
}
