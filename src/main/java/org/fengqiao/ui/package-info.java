/** Shared Vaadin pieces without domain knowledge. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.fengqiao.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
