package org.fengqiao.exchange;

import java.time.Instant;
import org.fengqiao.docket.CaseKind;

/** A case that has no number in another system yet. */
public record ForeignWaiting(
        long id, String number, CaseKind kind, String title, String unitName, Instant receivedAt) {}
