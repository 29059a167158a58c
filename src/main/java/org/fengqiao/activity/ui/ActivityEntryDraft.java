package org.fengqiao.activity.ui;

import org.fengqiao.docket.ui.DraftedForm;
import org.springframework.stereotype.Component;

/** Lets the work list offer a half-written activity. */
@Component
class ActivityEntryDraft implements DraftedForm {
    @Override
    public String form() {
        return ActivityEntryView.FORM;
    }

    @Override
    public String path() {
        return ActivityEntryView.PATH;
    }

    @Override
    public String wordsKey() {
        return "activity.enter";
    }
}
