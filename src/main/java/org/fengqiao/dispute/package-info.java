/** Disputes between people and their mediation. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "protection",
            "calendar",
            "organization",
            "docket",
            "docket::ui",
            "docket::step",
            "workflow",
            "paper",
            "ui"
        })
@NullMarked
package org.fengqiao.dispute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
