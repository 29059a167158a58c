package org.fengqiao.docket.ui;

import org.fengqiao.docket.CaseState;
import org.fengqiao.ui.Tone;

/** How the state of a file looks. */
final class CaseStates {
    private CaseStates() {}

    static Tone tone(CaseState state) {
        return switch (state) {
            case OPEN -> Tone.NOTE;
            case CLOSED, ARCHIVED -> Tone.GOOD;
            case MERGED, VOID -> Tone.CALM;
        };
    }
}
