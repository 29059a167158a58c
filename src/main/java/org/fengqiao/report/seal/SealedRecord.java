package org.fengqiao.report.seal;

import org.fengqiao.report.RecordRow;

/**
 * A record behind a frozen figure, as it was.
 *
 * @param list empty for the figure's own list, else {@code beside:…}, a count beside it
 */
record SealedRecord(String list, RecordRow row) {
    static final String OWN = "";
}
