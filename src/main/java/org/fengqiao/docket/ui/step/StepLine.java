package org.fengqiao.docket.ui.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The way of a case through the office: what is done, where it stands, what is to come. No step stands in it twice. */
public final class StepLine {
    /** Where a step lies in time. */
    public enum When {
        DONE,
        NOW,
        NEXT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One step.
     *
     * @param wordsKey what it is called
     */
    public record Step(String wordsKey, When when) {}

    private final List<Step> steps = new ArrayList<>();

    public StepLine done(String wordsKey) {
        return add(wordsKey, When.DONE);
    }

    public StepLine now(String wordsKey) {
        return add(wordsKey, When.NOW);
    }

    public StepLine next(String wordsKey) {
        return add(wordsKey, When.NEXT);
    }

    /** Adds a step unless it is in the line already. */
    public StepLine add(String wordsKey, When when) {
        Step step = new Step(wordsKey, when);
        if (!steps.contains(step)) {
            steps.add(step);
        }
        return this;
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }
}
