package org.fengqiao.docket.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseView;

/** What a kind of case adds to the page that all cases have. One Spring bean per kind. */
public interface CasePanel {
    CaseKind kind();

    /**
     * Builds its pieces for one opened case.
     *
     * @param refresh shows the page anew, after something was done
     */
    Pieces of(CaseView file, Runnable refresh);

    /**
     * What was built.
     *
     * @param marks short words beside the title, such as the risk colour
     * @param sections sections above those that all cases have
     * @param actions what the user may do now, the most likely last
     */
    record Pieces(List<Component> marks, List<Component> sections, List<Component> actions) {
        static final Pieces NONE = new Pieces(List.of(), List.of(), List.of());
    }
}
