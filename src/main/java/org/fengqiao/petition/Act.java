package org.fengqiao.petition;

import java.time.Instant;

/** Who does something, and when it is being recorded. */
record Act(String by, Instant at) {}
