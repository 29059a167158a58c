/** The tree of units, the people in it, and who may see what. */
@ApplicationModule(allowedDependencies = {"kernel", "protection", "ui"})
@NullMarked
package org.fengqiao.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
