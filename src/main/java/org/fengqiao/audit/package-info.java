/** The append-only log of who did what; it listens, so no feature depends on it. */
@ApplicationModule(allowedDependencies = {"kernel", "organization", "ui"})
@NullMarked
package org.fengqiao.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
