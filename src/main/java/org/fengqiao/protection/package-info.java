/** Keys, encryption of personal data at rest, blind indexes for look-up, masks for the screen. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.fengqiao.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
