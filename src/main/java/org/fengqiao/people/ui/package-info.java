/** Screens of the roster, of accounts' last days, of hand-overs and of deputies. */
@NullMarked
package org.fengqiao.people.ui;

import org.jspecify.annotations.NullMarked;
