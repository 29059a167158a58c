/** The annual section: a template's words around bound figures, one model for the screen, plain text and Word. */
@NamedInterface("section")
@NullMarked
package org.fengqiao.report.section;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
