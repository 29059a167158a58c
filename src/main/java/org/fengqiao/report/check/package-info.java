/** What is looked at before figures are sealed and a section goes out: arithmetic, wording, and what records look odd. */
@NamedInterface("check")
@NullMarked
package org.fengqiao.report.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
