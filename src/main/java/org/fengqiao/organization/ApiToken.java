package org.fengqiao.organization;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A token as its owner sees it on the profile page; the token itself is never seen again. */
public record ApiToken(
        long id, String name, Instant madeAt, @Nullable Instant lastUsedAt) {}
