package org.fengqiao.docket.ui;

import java.util.Optional;
import org.fengqiao.kernel.Coded;

/** How the half-written form of a step is called among the drafts; its subject is the number of the case. */
public final class StepDrafts {
    private static final String STEP = "step-";

    private StepDrafts() {}

    public static String form(Coded action) {
        return STEP + action.wordsKey();
    }

    /** The words of the step whose form it is, where it is the form of a step. */
    public static Optional<String> wordsKey(String form) {
        return form.startsWith(STEP) ? Optional.of(form.substring(STEP.length())) : Optional.empty();
    }
}
