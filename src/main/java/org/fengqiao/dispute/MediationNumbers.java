package org.fengqiao.dispute;

import java.time.Instant;
import org.fengqiao.docket.CaseNumbers;
import org.fengqiao.kernel.CaseNumber;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.UnitRow;
import org.springframework.stereotype.Component;

/** Numbers of mediations, {@code 枫林镇人调字〔2025〕12号}: gap-free per committee and year of acceptance. */
@Component
class MediationNumbers {
    private static final String SERIES = "mediation";

    private final CaseNumbers numbers;

    MediationNumbers(CaseNumbers numbers) {
        this.numbers = numbers;
    }

    CaseNumber next(UnitRow committee, Instant acceptedAt) {
        int year = ChinaTime.dayOf(acceptedAt).getYear();
        return CaseNumber.of(committee.numberName(), "人调字", year, numbers.next(committee.id(), SERIES, year));
    }
}
