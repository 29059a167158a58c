package org.fengqiao.petition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.docket.DeadlineRow;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.workflow.CaseProcesses;
import org.fengqiao.workflow.Route;
import org.springframework.stereotype.Component;

/** Lets the diagram follow the facts. */
@Component
class PetitionPaths {
    static final String PROCESS = "petition";

    private final CaseProcesses processes;
    private final PetitionPlaces places;
    private final PetitionClocks clocks;

    PetitionPaths(CaseProcesses processes, PetitionPlaces places, PetitionClocks clocks) {
        this.processes = processes;
        this.places = places;
        this.clocks = clocks;
    }

    /** Puts a petition that has no process where its facts say that it stands. */
    void begin(Petition petition, long unitId) {
        if (petition.standing() != Standing.DONE) {
            processes.start(PROCESS, petition.caseId(), route(petition, unitId));
        }
    }

    /** From where it stood to where it stands now. */
    void move(Petition petition, long unitId, Standing before) {
        processes.complete(petition.caseId(), before.step(), route(petition, unitId));
    }

    void drop(long caseId, String reason) {
        processes.cancel(PROCESS, caseId, reason);
    }

    /** A date moved in the ledger: the timers of the diagram and the work list follow. */
    void datesMoved(Petition petition) {
        processes.moveDates(PROCESS, petition.caseId(), dates(Route.onwards(), petition));
    }

    private Route route(Petition petition, long unitId) {
        UnitRow township = places.township(unitId);
        Route route = Route.to(next(petition))
                .with("township", township.code())
                .with("handler", places.handlers(places.get(unitId), township));
        return dates(route, petition);
    }

    private static String next(Petition petition) {
        PetitionEnding ending = petition.ending();
        if (petition.standing() != Standing.DONE || ending == null) {
            return petition.standing().step();
        }
        return switch (ending) {
            case NOT_OURS -> "notOurs";
            case PASSED_ON -> "passedOn";
            default -> ending.name().toLowerCase(Locale.ROOT);
        };
    }

    private Route dates(Route route, Petition petition) {
        List<DeadlineRow> running = clocks.running(petition.caseId());
        Route dated = dates(route, "dueAt", "warnAt", PetitionClocks.limit(running));
        dated = dates(dated, "noticeDueAt", "noticeWarnAt", PetitionClocks.receipt(running));
        return dates(dated, "reviewDueAt", "reviewWarnAt", PetitionClocks.review(running));
    }

    private static Route dates(Route route, String due, String warn, Optional<DeadlineRow> clock) {
        return route.at(due, clock.map(DeadlineRow::dueAt).orElse(null))
                .at(
                        warn,
                        clock.flatMap(row -> row.warnAt().stream().findFirst()).orElse(null));
    }
}
