/** Working days, regional overlays, deadline policies and due-date arithmetic. */
@ApplicationModule(allowedDependencies = {"kernel", "ui"})
@NullMarked
package org.fengqiao.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
