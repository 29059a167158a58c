package org.fengqiao.petition.ui;

import static org.fengqiao.petition.PetitionAction.*;

import com.vaadin.flow.component.HasValue;
import java.util.List;
import org.fengqiao.petition.FileAway;
import org.fengqiao.petition.GiveUpReview;
import org.fengqiao.petition.PauseReview;
import org.fengqiao.petition.PetitionReviews;
import org.fengqiao.petition.RecordReview;
import org.fengqiao.petition.RequestReview;
import org.fengqiao.petition.ResumeReview;
import org.fengqiao.petition.ReviewResult;
import org.fengqiao.ui.ActionDialog;
import org.springframework.stereotype.Component;

/** Dialogs of review and re-review, and of the end. */
@Component
class PetitionReviewSteps {
    private final PetitionReviews reviews;

    PetitionReviewSteps(PetitionReviews reviews) {
        this.reviews = reviews;
    }

    ActionDialog request(Errand errand) {
        var form = errand.form(RequestReview.class, REQUEST_REVIEW)
                .text("organ", 100)
                .now("requestedAt");
        return errand.dialog(form, reviews::request);
    }

    ActionDialog pause(Errand errand) {
        var form = errand.form(PauseReview.class, PAUSE_REVIEW).now("pausedAt").area("reason", 1000);
        return errand.dialog(form, reviews::pause);
    }

    ActionDialog resume(Errand errand) {
        return errand.dialog(errand.form(ResumeReview.class, RESUME_REVIEW).now("resumedAt"), reviews::resume);
    }

    /** Only what is quashed has a day by which it is handled once more. */
    @SuppressWarnings("unchecked")
    ActionDialog record(Errand errand) {
        var form = errand.form(RecordReview.class, RECORD_REVIEW)
                .tiles("result", List.of(ReviewResult.values()), null)
                .now("decidedAt")
                .optionalTime("deliveredAt")
                .optionalComingDay("redoBy")
                .optionalArea("note", 1000);
        form.onlyWhile("redoBy", (HasValue<?, ReviewResult>) form.field("result"), ReviewResult.REVOKED);
        return errand.dialog(form, reviews::record);
    }

    ActionDialog giveUp(Errand errand) {
        return errand.dialog(errand.form(GiveUpReview.class, GIVE_UP_REVIEW).area("evidence", 1000), reviews::giveUp);
    }

    ActionDialog fileAway(Errand errand) {
        return errand.dialog(errand.form(FileAway.class, FILE_AWAY), reviews::fileAway);
    }
}
