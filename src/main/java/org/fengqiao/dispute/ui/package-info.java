/** The screens of disputes: recording one, its part of the case page, and a form for every step. */
@NullMarked
package org.fengqiao.dispute.ui;

import org.jspecify.annotations.NullMarked;
