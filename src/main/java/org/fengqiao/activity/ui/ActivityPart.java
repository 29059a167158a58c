package org.fengqiao.activity.ui;

import com.vaadin.flow.component.Component;
import org.fengqiao.activity.ActivityView;

/** What a kind of activity adds to its page, and where it is corrected. One Spring bean per part. */
interface ActivityPart {
    boolean fits(ActivityView known);

    /** @param refresh shows the page anew, after something was done */
    Component of(ActivityView known, Runnable refresh);

    /** The address of its form. */
    String editor(ActivityView known);
}
