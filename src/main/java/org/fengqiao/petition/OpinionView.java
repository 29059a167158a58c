package org.fengqiao.petition;

import java.time.Instant;

/** A written opinion: what is asked for, facts and reasons, the opinion, and the law it rests on. */
public record OpinionView(
        Instant writtenAt,
        String writtenBy,
        String request,
        String facts,
        String opinion,
        String law,
        OpinionOutcome outcome) {}
