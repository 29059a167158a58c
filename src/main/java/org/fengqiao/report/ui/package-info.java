/** The leader's screens: the section with its figures, and the records behind a number. */
@NullMarked
package org.fengqiao.report.ui;

import org.jspecify.annotations.NullMarked;
