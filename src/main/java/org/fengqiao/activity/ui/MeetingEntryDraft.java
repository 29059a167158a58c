package org.fengqiao.activity.ui;

import org.fengqiao.docket.ui.DraftedForm;
import org.springframework.stereotype.Component;

/** Lets the work list offer half-written minutes. */
@Component
class MeetingEntryDraft implements DraftedForm {
    @Override
    public String form() {
        return MeetingEntryView.FORM;
    }

    @Override
    public String path() {
        return MeetingEntryView.PATH;
    }

    @Override
    public String wordsKey() {
        return "meeting.enter";
    }
}
