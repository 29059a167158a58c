/** The screens of the calendar and the limits. */
@NullMarked
package org.fengqiao.settings.ui;

import org.jspecify.annotations.NullMarked;
