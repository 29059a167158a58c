package org.fengqiao.people;

import java.util.List;
import org.fengqiao.docket.CaseDuty;
import org.fengqiao.kernel.Refused;

/**
 * What came of a hand-over.
 *
 * @param passed how many duties were handed over
 * @param left what stays with the leaver, and why
 */
public record HandedOver(int passed, List<Left> left) {
    public HandedOver {
        left = List.copyOf(left);
    }

    /** @param duty one of the case that was refused */
    public record Left(CaseDuty duty, Refused why) {}
}
