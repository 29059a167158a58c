/** Petitions (信访) by the Regulation on Petition Work of 2022. */
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
package org.fengqiao.petition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
