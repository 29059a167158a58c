/** Tickets for other programs. */
@NullMarked
package org.fengqiao.hotline.api;

import org.jspecify.annotations.NullMarked;
