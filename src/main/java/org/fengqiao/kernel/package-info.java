/** Values that every part of the house shares: numbers, names, money, periods, words. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.fengqiao.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
