/** Files of other systems, in and out. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "protection",
            "calendar",
            "organization",
            "activity",
            "docket",
            "docket :: ui",
            "ui"
        })
@NullMarked
package org.fengqiao.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
