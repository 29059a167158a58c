/** The section as a person writes it: kept, checked, signed, passed on, every version of it. */
@NamedInterface("writing")
@NullMarked
package org.fengqiao.report.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
