/** Word documents with the page of GB/T 9704-2012. */
@ApplicationModule(allowedDependencies = {"kernel", "ui"})
@NullMarked
package org.fengqiao.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
