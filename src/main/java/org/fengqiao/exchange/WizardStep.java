package org.fengqiao.exchange;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** How far somebody's import has come in the wizard. */
public enum WizardStep implements Coded {
    MAPPING,
    /** The dry run goes on. */
    CHECKING,
    CHECKED,
    IMPORTING,
    FINISHED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
