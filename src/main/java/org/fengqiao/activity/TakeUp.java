package org.fengqiao.activity;

import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.NamedFor;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor told is taken up as a case.
 *
 * @param unitId the village or township where it belongs
 * @param other the other side of a dispute, by name
 * @param accusation it accuses somebody: only these may know of it from its first moment
 */
public record TakeUp(
        long visitorId,
        CaseKind kind,
        long unitId,
        @Nullable String title,
        @Nullable String other,
        @Nullable NamedFor accusation) {}
