package org.fengqiao.dispute.ui;

import org.fengqiao.docket.ui.DraftedForm;
import org.springframework.stereotype.Component;

/** Lets the work list offer a half-written dispute. */
@Component
class DisputeIntakeDraft implements DraftedForm {
    @Override
    public String form() {
        return DisputeIntakeView.FORM;
    }

    @Override
    public String path() {
        return DisputeIntakeView.PATH;
    }

    @Override
    public String wordsKey() {
        return "intake.title";
    }
}
