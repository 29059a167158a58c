/** Screens of the register of activities. */
@NullMarked
package org.fengqiao.activity.ui;

import org.jspecify.annotations.NullMarked;
