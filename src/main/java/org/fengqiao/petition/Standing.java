package org.fengqiao.petition;

import static org.fengqiao.petition.PetitionAction.*;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.fengqiao.kernel.Coded;

/**
 * Where a petition stands, as its facts say. The diagram {@code petition} stands at the same place: at the step named
 * here.
 */
public enum Standing implements Coded {
    CLASSING("classPetition"),
    DECIDING("decideAcceptance"),
    OBJECTING("awaitConsent"),
    PASSING("awaitReceipt"),
    HANDLING("handlePetition"),
    EXTENDING("approveExtension"),
    WRITING("writeOpinion"),
    DELIVERING("deliverAnswer"),
    REVIEW_OPEN("awaitReview"),
    REVIEWING("recordReview"),
    REREVIEW_OPEN("awaitRereview"),
    REREVIEWING("recordRereview"),
    FILING("filePetition"),
    DONE("closed");

    private final String step;

    Standing(String step) {
        this.step = step;
    }

    /** Element of {@code petition}. */
    String step() {
        return step;
    }

    /** Neither answered nor given to somebody else yet. */
    public boolean beforeAnswer() {
        return ordinal() <= DELIVERING.ordinal() && this != PASSING;
    }

    /** Accepted, and not answered yet. */
    boolean atWork() {
        return this == HANDLING || this == EXTENDING || this == WRITING;
    }

    /** Accepted, and waiting for nobody else's word: what it is can be set right. */
    private boolean reclassable() {
        return switch (this) {
            case HANDLING, WRITING, DELIVERING, REVIEW_OPEN, REREVIEW_OPEN, FILING -> true;
            default -> false;
        };
    }

    /** Every legal move there is; the facts of a petition may rule some out. */
    Set<PetitionAction> moves() {
        Set<PetitionAction> moves = switch (this) {
            case CLASSING -> EnumSet.of(CLASSIFY);
            case DECIDING -> EnumSet.of(ACCEPT, FORWARD, DECLINE, OBJECT, PASS_ON, EXPLAIN, CLASSIFY);
            case OBJECTING -> EnumSet.of(RECORD_CONSENT);
            case PASSING -> EnumSet.of(RECORD_RECEIPT);
            case HANDLING -> EnumSet.of(HANDLE, HAND_OVER, ASK_EXTENSION, REFER_TO_MEDIATION, PASS_ON);
            case EXTENDING -> EnumSet.of(DECIDE_EXTENSION);
            case WRITING -> EnumSet.of(WRITE_OPINION, ASK_EXTENSION, HAND_OVER, REFER_TO_MEDIATION);
            case DELIVERING -> EnumSet.of(DELIVER, PASS_ON);
            case REVIEW_OPEN, REREVIEW_OPEN -> EnumSet.of(REQUEST_REVIEW, GIVE_UP_REVIEW, FILE_AWAY);
            case REVIEWING -> EnumSet.of(RECORD_REVIEW);
            case REREVIEWING -> EnumSet.of(RECORD_REVIEW, PAUSE_REVIEW, RESUME_REVIEW);
            case FILING -> EnumSet.of(FILE_AWAY);
            case DONE -> EnumSet.noneOf(PetitionAction.class);
        };
        if (this == PASSING) {
            return moves;
        }
        if (beforeAnswer()) {
            moves.add(WITHDRAW);
        }
        if (this != DONE) {
            moves.addAll(EnumSet.of(RECUSE, SUPERVISE, CORRECT_FACTS, CORRECT_PEOPLE));
        }
        if (reclassable()) {
            moves.add(RECLASS);
        }
        moves.addAll(EnumSet.of(
                TELL_EXTENSION,
                LEAVE_SIMPLE,
                ANSWER_SUPERVISION,
                PUT_IN_CHARGE,
                REPORT,
                RATE,
                ENTER_BACKLOG,
                CERTIFY_BACKLOG,
                MERGE,
                MAKE_VOID));
        return moves;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The step's words, or the archive's. */
    @Override
    public String wordsKey() {
        return this == DONE ? "CaseState.archived" : "step." + step;
    }
}
