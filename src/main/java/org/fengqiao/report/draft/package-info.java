/** Reads a report that somebody wrote and says what the records make of its numbers. Pure: text and figures in, findings out. */
@NamedInterface("draft")
@NullMarked
package org.fengqiao.report.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
