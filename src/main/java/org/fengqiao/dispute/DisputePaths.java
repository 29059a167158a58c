package org.fengqiao.dispute;

import java.util.Optional;
import org.fengqiao.docket.DeadlineRow;
import org.fengqiao.organization.Role;
import org.fengqiao.workflow.CaseProcesses;
import org.fengqiao.workflow.Route;
import org.fengqiao.workflow.WorkGroup;
import org.springframework.stereotype.Component;

/**
 * Lets the diagrams follow the facts. Both processes are flat; while a mediation runs, {@code dispute-intake} waits in
 * {@code mediationRunning} or {@code agreementCare} and is woken in the transaction that ends the mediation or closes its
 * file (docs/decisions/0040).
 */
@Component
class DisputePaths {
    static final String INTAKE = "dispute-intake";
    static final String MEDIATION = "mediation";

    private final CaseProcesses processes;
    private final DisputePlaces places;
    private final DisputeClocks clocks;

    DisputePaths(CaseProcesses processes, DisputePlaces places, DisputeClocks clocks) {
        this.processes = processes;
        this.places = places;
        this.clocks = clocks;
    }

    /** Puts a dispute that has no process where its facts say that it stands. */
    void begin(Dispute dispute, long unitId) {
        Standing standing = dispute.standing();
        if (standing == Standing.DONE) {
            return;
        }
        processes.start(INTAKE, dispute.caseId(), intake(dispute, unitId));
        if (standing.mediationStep() != null) {
            beginMediation(dispute, unitId);
        } else if (standing == Standing.POLICE) {
            dispute.mediation().ifPresent(running -> beginMediation(dispute, unitId));
        }
    }

    void beginMediation(Dispute dispute, long unitId) {
        String step = dispute.mediation()
                .map(mediation ->
                        mediation.standing(dispute.nextVisit().isPresent()).mediationStep())
                .orElseThrow();
        processes.start(MEDIATION, dispute.caseId(), mediation(dispute, unitId, step));
    }

    /** From where it stood to where it stands now. What was over, or came from a file as such, has no process. */
    void move(Dispute dispute, long unitId, Standing before) {
        String now = dispute.standing().step();
        boolean over = before == Standing.DONE || before == Standing.ARCHIVING;
        if (over && !processes.running(dispute.caseId())) {
            begin(dispute, unitId);
        } else if (before.mediationStep() == null) {
            processes.complete(dispute.caseId(), before.step(), intake(dispute, unitId));
        } else if (!before.step().equals(now)) {
            processes.resume(dispute.caseId(), before.step(), intake(dispute, unitId));
        }
    }

    /** Ends a step of the mediation, which goes on to another or to one of its ends. */
    void mediationMoves(Dispute dispute, long unitId, String step, String next) {
        processes.complete(dispute.caseId(), step, mediation(dispute, unitId, next));
    }

    /** Ends the mediation's process where it stands, whatever was still open. */
    void dropMediation(Dispute dispute, String reason) {
        processes.cancel(MEDIATION, dispute.caseId(), reason);
    }

    void dropAll(long caseId, String reason) {
        processes.cancelAll(caseId, reason);
    }

    boolean mediationRuns(Dispute dispute) {
        return processes.running(MEDIATION, dispute.caseId());
    }

    /** A date moved in the ledger: the timers of the diagrams and the work list follow. */
    void datesMoved(Dispute dispute) {
        processes.moveDates(INTAKE, dispute.caseId(), intakeDates(Route.onwards(), dispute));
        if (mediationRuns(dispute)) {
            processes.moveDates(MEDIATION, dispute.caseId(), mediationDates(Route.onwards(), dispute));
        }
    }

    private Route intake(Dispute dispute, long unitId) {
        Route route = Route.to(dispute.standing().step())
                .with("grid", places.at(Level.GRID, unitId).code())
                .with("village", places.at(Level.VILLAGE, unitId).code())
                .with("township", places.at(Level.TOWNSHIP, unitId).code())
                .with("handler", handler(dispute.level(), unitId));
        return intakeDates(route, dispute);
    }

    private Route mediation(Dispute dispute, long unitId, String next) {
        Mediation mediation = dispute.mediations().getLast();
        Route route = Route.to(next)
                .with("unit", places.at(dispute.level(), unitId).code())
                .when("confirmationOpen", mediation.confirmationOpen())
                .when("performanceOpen", mediation.performanceOpen())
                .when("visitsOpen", dispute.nextVisit().isPresent());
        return mediationDates(route, dispute);
    }

    private Route intakeDates(Route route, Dispute dispute) {
        return visitDates(
                dates(
                        route,
                        "dueAt",
                        "warnAt",
                        clocks.running(dispute.caseId(), dispute.level().deadlineStep())),
                dispute);
    }

    private Route mediationDates(Route route, Dispute dispute) {
        long caseId = dispute.caseId();
        Route dated = dates(route, "dueAt", "warnAt", clocks.running(caseId, DisputeClocks.COMPLETION));
        dated = dates(
                dated, "confirmationDueAt", "confirmationWarnAt", clocks.running(caseId, DisputeClocks.CONFIRMATION));
        dated = dates(
                dated, "performanceDueAt", "performanceWarnAt", clocks.running(caseId, DisputeClocks.PERFORMANCE));
        return visitDates(dated, dispute);
    }

    private Route visitDates(Route route, Dispute dispute) {
        return dates(
                route,
                "visitDueAt",
                "visitWarnAt",
                dispute.nextVisit().flatMap(visit -> clocks.find(visit.deadline(dispute.caseId()))));
    }

    private static Route dates(Route route, String due, String warn, Optional<DeadlineRow> clock) {
        return route.at(due, clock.map(DeadlineRow::dueAt).orElse(null))
                .at(
                        warn,
                        clock.flatMap(row -> row.warnAt().stream().findFirst()).orElse(null));
    }

    private WorkGroup handler(Level level, long unitId) {
        Role role = switch (level) {
            case GRID -> Role.GRID_WORKER;
            case VILLAGE -> Role.MEDIATOR;
            case TOWNSHIP, JOINT -> Role.CLERK;
        };
        return new WorkGroup(role, places.at(level, unitId).code());
    }
}
