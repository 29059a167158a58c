/** People come and go: the roster and accounts on screens, and what somebody who leaves hands over to whom. */
@ApplicationModule(
        allowedDependencies = {"kernel", "organization", "docket", "docket::ui", "docket::step", "workflow", "ui"})
@NullMarked
package org.fengqiao.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
