package org.fengqiao.docket.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.fengqiao.organization.CurrentUser;

/**
 * What a room tells somebody on the work page beside the work list. One Spring bean per card, ordered by {@link
 * org.springframework.core.annotation.Order}; each reads with one projection, whatever is shown.
 */
public interface HomeCard {
    /** Empty where there is nothing to tell this person. */
    Optional<Component> of(CurrentUser user);
}
