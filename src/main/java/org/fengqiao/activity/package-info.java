/** The register of what a township does beside its cases: meetings, visits, consultations, receptions. */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "protection",
            "organization",
            "docket",
            "docket::ui",
            "docket::step",
            "slip",
            "workflow",
            "paper",
            "ui"
        })
@NullMarked
package org.fengqiao.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
