/** The only package that knows the process engine: starting, completing, the work list. */
@ApplicationModule(allowedDependencies = {"kernel", "organization", "docket", "ui"})
@NullMarked
package org.fengqiao.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
