package org.fengqiao.exchange;

import java.util.Map;
import org.fengqiao.docket.CaseKind;

/**
 * What is known of a case, by the English names of our columns, as a file would say it: codes, moments as texts in
 * Asia/Shanghai. Personal data is in clear; whoever asked answers for where it goes.
 */
record CaseValues(long caseId, String number, CaseKind kind, Map<String, String> texts) {
    CaseValues {
        texts = Map.copyOf(texts);
    }

    String text(String column) {
        return column.equals("number") ? number : texts.getOrDefault(column, "");
    }

    /** Says nothing of the people. */
    @Override
    public String toString() {
        return "CaseValues[" + number + "]";
    }
}
