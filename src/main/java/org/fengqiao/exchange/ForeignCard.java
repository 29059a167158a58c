package org.fengqiao.exchange;

import java.util.List;
import org.fengqiao.docket.CaseKind;

/** A case as another system's screen asks for it. */
public record ForeignCard(
        long caseId, String number, CaseKind kind, String title, List<Line> lines, List<ForeignNumber> numbers) {
    /**
     * One field of that screen.
     *
     * @param shown as it may stand on a screen: personal data masked
     * @param personal to be had in clear only one by one, which is written down
     */
    public record Line(String field, String label, String shown, boolean personal) {}
}
