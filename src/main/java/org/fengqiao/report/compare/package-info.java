/** The same figures of the period before, of the same period of the year before, and of the year so far. */
@NamedInterface("compare")
@NullMarked
package org.fengqiao.report.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
