/** Figures frozen with their definitions and the records behind them (数据定稿), and what would be counted differently today. */
@NamedInterface("seal")
@NullMarked
package org.fengqiao.report.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
