package org.fengqiao.dispute;

import java.util.List;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseOpener;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.CaseWanted;
import org.fengqiao.kernel.Refused;
import org.springframework.stereotype.Component;

/** Records a dispute that somebody told of at a reception day; risk and type are a first guess, for the analysis to correct. */
@Component
class ReceivedDisputes implements CaseOpener {
    private final DisputeService disputes;
    private final GuessedType types;

    ReceivedDisputes(DisputeService disputes, GuessedType types) {
        this.disputes = disputes;
        this.types = types;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.DISPUTE;
    }

    @Override
    public CaseRef open(CaseWanted wanted) {
        if (wanted.accusation() != null) {
            throw new Refused("reception.accusation.kind", CaseKind.DISPUTE);
        }
        Integer people = wanted.people();
        return disputes.file(new FileDispute(
                wanted.unitId(),
                List.of(),
                types.of(wanted.title(), wanted.summary()),
                null,
                wanted.title(),
                wanted.summary(),
                null,
                wanted.parties(),
                people,
                null,
                RiskColour.YELLOW,
                DisputeSource.APPLIED,
                IntakeChannel.WINDOW,
                wanted.receivedAt(),
                wanted.foundBy(),
                people != null && people >= 5,
                false,
                false));
    }
}
