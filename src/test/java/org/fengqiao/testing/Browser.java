package org.fengqiao.testing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/** Opens addresses as they stand in a link or in the browser's address line. */
public final class Browser {
    private Browser() {}

    public static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
