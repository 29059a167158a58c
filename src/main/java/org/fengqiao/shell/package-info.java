/** Everything put together: log-in, main layout, command line, first start. */
@NullMarked
package org.fengqiao.shell;

import org.jspecify.annotations.NullMarked;
