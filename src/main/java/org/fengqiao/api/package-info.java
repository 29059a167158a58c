/** What the calls of other programs share: repeated calls, codes in JSON, errors as problem details, the description. */
@ApplicationModule(allowedDependencies = {"kernel", "protection", "organization", "docket", "workflow"})
@NullMarked
package org.fengqiao.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
