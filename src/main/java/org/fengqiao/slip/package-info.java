/** Papers between offices about a case, each numbered, signed off by the leader and found again by its square code. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "protection",
            "organization",
            "docket",
            "docket::ui",
            "docket::step",
            "paper",
            "ui"
        })
@NullMarked
package org.fengqiao.slip;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
