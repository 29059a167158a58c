/** The screens of tickets: recording one, its part of the case page, the dispatch board, and its lists. */
@NullMarked
package org.fengqiao.hotline.ui;

import org.jspecify.annotations.NullMarked;
