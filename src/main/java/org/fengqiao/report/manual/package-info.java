/** Figures entered by hand (自填指标): what other registers hold, with its source and the person who entered it. */
@NamedInterface("manual")
@NullMarked
package org.fengqiao.report.manual;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
