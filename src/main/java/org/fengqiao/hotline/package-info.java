/** Tickets of the 12345 hotline and of the township's own window. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "protection",
            "calendar",
            "organization",
            "docket",
            "docket::ui",
            "docket::step",
            "api",
            "workflow",
            "paper",
            "ui"
        })
@NullMarked
package org.fengqiao.hotline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
