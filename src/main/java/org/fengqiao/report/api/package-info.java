/** Figures and the records behind them for other programs. */
@NullMarked
package org.fengqiao.report.api;

import org.jspecify.annotations.NullMarked;
