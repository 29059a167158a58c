package org.fengqiao.docket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a matter while it is being recorded; the more, the better.
 *
 * @param unitId where it belongs; names are compared within its village
 */
public record LikelyQuery(
        @Nullable Long unitId,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String place,
        List<NewParty> people) {

    public LikelyQuery {
        people = List.copyOf(people);
    }
}
