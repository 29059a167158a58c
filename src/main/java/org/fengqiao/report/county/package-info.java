/** The frozen figures of a county's townships side by side, and their sums. */
@NamedInterface("county")
@NullMarked
package org.fengqiao.report.county;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
