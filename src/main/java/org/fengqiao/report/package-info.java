/** Figures with the records behind them, and the annual section written from them. */
@ApplicationModule(allowedDependencies = {"kernel", "organization", "audit", "api", "paper", "ui"})
@NullMarked
package org.fengqiao.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
