package org.fengqiao.activity.ui;

import org.fengqiao.docket.ui.DraftedForm;
import org.springframework.stereotype.Component;

/** Lets the work list offer a half-written reception day. */
@Component
class ReceptionEntryDraft implements DraftedForm {
    @Override
    public String form() {
        return ReceptionEntryView.FORM;
    }

    @Override
    public String path() {
        return ReceptionEntryView.PATH;
    }

    @Override
    public String wordsKey() {
        return "reception.enter";
    }
}
