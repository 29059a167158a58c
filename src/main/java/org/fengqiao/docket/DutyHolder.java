package org.fengqiao.docket;

import org.jspecify.annotations.Nullable;

/**
 * Whose duties are meant.
 *
 * @param userId null: on the roster, without an account
 * @param unitId where duties that are known only by a name are looked for: this unit and what is below it
 */
public record DutyHolder(@Nullable Long userId, String name, long unitId) {}
