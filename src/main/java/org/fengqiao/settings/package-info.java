/** What an administrator sets and everybody may look up: working days and limits. */
@ApplicationModule(
        allowedDependencies = {"kernel", "calendar", "organization", "docket", "docket::ui", "exchange::sheet", "ui"})
@NullMarked
package org.fengqiao.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
