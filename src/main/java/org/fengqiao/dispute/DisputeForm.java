package org.fengqiao.dispute;

import java.math.BigDecimal;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** What must hold of the facts whoever writes them: a form, a file or another program. */
final class DisputeForm {
    private static final BigDecimal HIGHEST = new BigDecimal("9999999999999.99");

    private DisputeForm() {}

    static void check(FileDispute facts) {
        if (facts.parties().isEmpty()) {
            throw new Refused("dispute.parties.missing");
        }
        if (facts.parties().stream().anyMatch(party -> party.name().isEmpty())) {
            throw new Refused("dispute.party.name.missing");
        }
        check(facts.type(), facts.subType(), facts.people(), facts.claimAmount());
    }

    static void check(CorrectFacts facts) {
        check(facts.type(), facts.subType(), facts.people(), facts.claimAmount());
    }

    static void check(
            DisputeType type,
            @Nullable DisputeSubType subType,
            @Nullable Integer people,
            @Nullable BigDecimal claimAmount) {
        if (subType != null && subType.type() != type) {
            throw new Refused("dispute.sub-type.other", subType, type);
        }
        if (people != null && people < 1) {
            throw new Refused("dispute.people.range");
        }
        checkAmount(claimAmount);
    }

    static void checkAmount(@Nullable BigDecimal yuan) {
        if (yuan != null
                && (yuan.signum() < 0
                        || yuan.compareTo(HIGHEST) > 0
                        || yuan.stripTrailingZeros().scale() > 2)) {
            throw new Refused("dispute.amount.range");
        }
    }
}
