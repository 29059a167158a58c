/** Tables out of files: .csv in the encodings in use here, and .xlsx, row by row as text. */
@NamedInterface("sheet")
@NullMarked
package org.fengqiao.exchange.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
