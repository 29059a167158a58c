package org.fengqiao.hotline.ui;

import org.fengqiao.docket.ui.DraftedForm;
import org.springframework.stereotype.Component;

/** Lets the work list offer a half-written ticket. */
@Component
class TicketIntakeDraft implements DraftedForm {
    @Override
    public String form() {
        return TicketIntakeView.FORM;
    }

    @Override
    public String path() {
        return TicketIntakeView.PATH;
    }

    @Override
    public String wordsKey() {
        return "ticket-intake.title";
    }
}
