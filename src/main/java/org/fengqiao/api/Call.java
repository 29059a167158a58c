package org.fengqiao.api;

import java.util.UUID;

/**
 * A call that changes something.
 *
 * @param name method and path; a key belongs to one of them
 * @param key the caller's {@code Idempotency-Key}
 * @param body what was sent, as it was understood: two bodies that mean the same are the same
 */
public record Call(String name, UUID key, Object body) {}
