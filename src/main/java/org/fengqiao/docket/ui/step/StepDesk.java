package org.fengqiao.docket.ui.step;

import java.time.Clock;
import org.fengqiao.docket.CaseView;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.Drafts;
import org.springframework.stereotype.Component;

/** Where the dialogs of steps come from. */
@Component
public class StepDesk {
    private final Asking asking;
    private final Drafts drafts;
    private final Clock clock;

    StepDesk(Asking asking, Drafts drafts, Clock clock) {
        this.asking = asking;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * What the steps of one opened case need.
     *
     * @param words where the words of its steps begin: labels are {@code <words>.<action>.<component>}
     * @param refresh shows the page anew, after a step was done
     */
    public StepErrand errand(CaseView file, String words, Runnable refresh) {
        return new StepErrand(file, words, asking.user(), drafts, clock, refresh);
    }
}
