/** A report as files: the section in Word and plain, the figures as JSON and as a workbook with their records. */
@NamedInterface("output")
@NullMarked
package org.fengqiao.report.output;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
