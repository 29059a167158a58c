package org.fengqiao.docket.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.fengqiao.docket.CaseView;

/** What another room adds to the page of every case. One Spring bean per section. */
public interface CaseSection {
    /**
     * Builds the section for one opened case; empty where it has nothing to say.
     *
     * @param refresh shows the page anew, after something was done
     */
    Optional<Component> of(CaseView file, Runnable refresh);
}
