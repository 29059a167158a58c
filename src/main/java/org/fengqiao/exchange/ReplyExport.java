package org.fengqiao.exchange;

import java.time.Instant;

/** Replies that were written for another system. */
public record ReplyExport(long id, String mapping, String system, int rows, Instant madeAt, String madeBy) {}
