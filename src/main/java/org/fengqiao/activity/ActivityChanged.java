package org.fengqiao.activity;

import org.fengqiao.kernel.Refused;

/** Somebody else has changed the entry since it was opened; nothing was overwritten. */
public class ActivityChanged extends Refused {
    private final ActivityView current;

    ActivityChanged(ActivityView current) {
        super("activity.changed");
        this.current = current;
    }

    /** As it stands now; its version is the one to send with a second attempt. */
    public ActivityView current() {
        return current;
    }
}
