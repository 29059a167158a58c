/** The screens of daily exchange: the import wizard, other systems with what is still to be entered there, exports. */
@NullMarked
package org.fengqiao.exchange.ui;

import org.jspecify.annotations.NullMarked;
