/** Slips on the case page, their list, and what is due to be reminded of. */
@NullMarked
package org.fengqiao.slip.ui;

import org.jspecify.annotations.NullMarked;
