package org.fengqiao.petition.ui;

import org.fengqiao.docket.ui.DraftedForm;
import org.springframework.stereotype.Component;

/** Lets the work list offer a half-written petition. */
@Component
class PetitionIntakeDraft implements DraftedForm {
    @Override
    public String form() {
        return PetitionIntakeView.FORM;
    }

    @Override
    public String path() {
        return PetitionIntakeView.PATH;
    }

    @Override
    public String wordsKey() {
        return "petition-intake.title";
    }
}
