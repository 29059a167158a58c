package org.fengqiao.petition;

import java.time.Instant;

/** @param receipt what the receiving organ confirmed: a number, or who signed */
public record RecordReceipt(long caseId, String receipt, Instant receivedAt) {
    public RecordReceipt {
        receipt = Said.clean(receipt);
    }
}
