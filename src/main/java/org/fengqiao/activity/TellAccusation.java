package org.fengqiao.activity;

import org.fengqiao.docket.NamedFor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody accuses somebody at a reception day: who it is stands in the register for those alone who may know of it.
 *
 * @param activityId the reception day
 * @param visitor not entered before
 * @param unitId the village or township where it belongs
 */
public record TellAccusation(
        long activityId,
        Visitor visitor,
        long unitId,
        @Nullable String title,
        NamedFor named) {}
