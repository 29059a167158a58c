/** What a row says: columns and their names, values in words or codes, dates, mapping files. Pure, without a database. */
@NullMarked
package org.fengqiao.exchange.row;

import org.jspecify.annotations.NullMarked;
