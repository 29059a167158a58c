package org.fengqiao.dispute;

import java.time.Instant;
import java.util.Objects;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.Docket;
import org.fengqiao.docket.OpenCase;
import org.fengqiao.kernel.Refused;
import org.fengqiao.workflow.Retried;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Disputes from the first record to the archive. Every method is one step of one person: checked, done and written in one
 * transaction with the process, the deadlines, the timeline and the audit line. Steps of a people's mediation are {@link
 * MediationService}'s.
 */
@Service
@Retried
@Transactional
public class DisputeService {
    private static final int TRIED = 2000;
    private static final int NOTE = 1000;

    private final Disputes disputes;
    private final DisputeDesk desk;
    private final DisputeRights rights;
    private final DisputePlaces places;
    private final DisputeClocks clocks;
    private final DisputePaths paths;
    private final Docket docket;
    private final CaseAccess access;
    private final DisputeTitles titles;

    DisputeService(
            Disputes disputes,
            DisputeDesk desk,
            DisputeRights rights,
            DisputePlaces places,
            DisputeClocks clocks,
            DisputePaths paths,
            Docket docket,
            CaseAccess access,
            DisputeTitles titles) {
        this.disputes = disputes;
        this.desk = desk;
        this.rights = rights;
        this.places = places;
        this.clocks = clocks;
        this.paths = paths;
        this.docket = docket;
        this.access = access;
        this.titles = titles;
    }

    /** Records a dispute; it begins at the level where it came in, with the police where there is a security sign. */
    public CaseRef file(FileDispute command) {
        Level entry = Entry.level(command, places.lowest(command.unitId()));
        if (!rights.mayFile(desk.user(), command.unitId())) {
            throw new Refused("access.role");
        }
        DisputeForm.check(command);
        CaseRef ref = docket.open(opened(command), desk.user());
        access.name(ref.id(), desk.user().id());
        Dispute dispute = disputes.saveAndFlush(new Dispute(
                ref.id(), command, entry, places.at(entry, command.unitId()).id()));
        clocks.enterLevel(dispute, desk.act().by());
        paths.begin(dispute, command.unitId());
        desk.publish(new DisputeFiled(ref.id(), ref.number().text(), desk.act().by(), entry));
        return ref;
    }

    private OpenCase opened(FileDispute command) {
        return new OpenCase(
                CaseKind.DISPUTE,
                command.unitId(),
                titles.of(command),
                Said.optional(command.summary(), 4000),
                Said.optional(command.place(), 200),
                command.foundAt(),
                command.foundBy() == null ? desk.act().by() : Said.required(command.foundBy(), 50),
                command.parties(),
                command.coUnitIds(),
                command.restricted());
    }

    public void settle(SettleOnSpot command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.SETTLE);
        Said.required(command.settledBy(), 50);
        handling.dispute().settle(command, handling.act());
        conclude(handling, DisputeAction.SETTLE, Said.required(command.how(), TRIED), command.settledAt());
    }

    public void referUp(ReferUp command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.REFER_UP);
        Level from = handling.dispute().level();
        Level to = command.to() == null ? from.next().orElse(from) : command.to();
        String tried = Said.required(command.tried(), TRIED);
        handling.dispute().referUp(to, places.at(to, handling.unitId()).id(), tried, handling.act());
        clocks.leaveLevel(handling.caseId(), from, handling.act().at(), handling.by());
        entered(handling, DisputeAction.REFER_UP, tried, handling.unitId());
    }

    public void sendBack(SendBack command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.SEND_BACK);
        Level from = handling.dispute().level();
        Level to = command.to() != null
                ? command.to()
                : handling.before() == Standing.TOWNSHIP
                        ? from
                        : from.previous().orElse(from);
        long unitId = handDown(handling, command.toUnitId(), to);
        String reason = Said.required(command.reason(), TRIED);
        handling.dispute().sendBack(to, places.at(to, unitId).id(), reason, handling.act());
        if (to == from) {
            paths.move(handling.dispute(), unitId, handling.before());
            desk.moved(handling, DisputeAction.SEND_BACK, reason);
            return;
        }
        clocks.leaveLevel(handling.caseId(), from, handling.act().at(), handling.by());
        entered(handling, DisputeAction.SEND_BACK, reason, unitId);
    }

    /** The unit that the case belongs to from now on; a unit must be named where the case's own has no such level. */
    private long handDown(Handling handling, @Nullable Long named, Level to) {
        long unitId = named == null ? handling.unitId() : named;
        if (places.lowest(unitId).above(to)) {
            throw new Refused("dispute.unit.needed", to);
        }
        if (unitId != handling.unitId()) {
            long township = places.at(Level.TOWNSHIP, handling.unitId()).id();
            if (!places.isBelow(unitId, township)) {
                throw new Refused("unit.unknown", unitId);
            }
            docket.handTo(handling.caseId(), unitId);
        }
        return unitId;
    }

    /** Only after the level's due date; a mediation that still runs there ends. */
    public void takeOver(TakeOver command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.TAKE_OVER);
        Dispute dispute = handling.dispute();
        Level from = dispute.level();
        boolean late = clocks.running(handling.caseId(), from.deadlineStep())
                .filter(row -> row.dueAt().isBefore(handling.act().at()))
                .isPresent();
        if (!late) {
            throw new Refused("dispute.take-over.early");
        }
        Level to = rights.takesOverTo(desk.user(), handling.unitId());
        String reason = Said.required(command.reason(), TRIED);
        dispute.takeOver(to, places.at(to, handling.unitId()).id(), reason, handling.act());
        clocks.cancel(handling.caseId(), from.deadlineStep(), reason, handling.by());
        leaveMediation(handling, reason);
        entered(handling, DisputeAction.TAKE_OVER, reason, handling.unitId());
    }

    public void reportSign(ReportSign command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.REPORT_SIGN);
        handling.dispute().reportSign();
        paths.move(handling.dispute(), handling.unitId(), handling.before());
        desk.moved(handling, DisputeAction.REPORT_SIGN, Said.required(command.signs(), NOTE));
    }

    public void tellPolice(TellPolice command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.TELL_POLICE);
        Instant at = desk.past(command.toldAt());
        String told = Said.required(command.toldWhom(), 200);
        String note = Said.optional(command.note(), NOTE);
        boolean mediating = paths.mediationRuns(handling.dispute());
        handling.dispute().tellPolice(command, handling.act());
        if (command.policeHandle()) {
            if (mediating) {
                clocks.cancel(handling.caseId(), DisputeClocks.COMPLETION, told, handling.by());
                paths.dropMediation(handling.dispute(), told);
            }
            desk.concluded(handling, at);
        }
        paths.move(handling.dispute(), handling.unitId(), handling.before());
        desk.done(handling, DisputeAction.TELL_POLICE, note == null ? told : told + "：" + note, at);
    }

    public void analyse(Analyse command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.ANALYSE);
        String findings = Said.required(command.findings(), TRIED);
        String leader = Said.optional(command.leaderInCharge(), 50);
        handling.dispute().analyse(command, handling.act());
        if (leader != null) {
            docket.leadBy(handling.caseId(), leader);
        }
        paths.move(handling.dispute(), handling.unitId(), handling.before());
        desk.moved(handling, DisputeAction.ANALYSE, findings);
    }

    public void turnToLegalRoute(TurnToLegalRoute command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.TURN_TO_LEGAL_ROUTE);
        String tried = Said.required(command.tried(), TRIED);
        handling.dispute().turnToLegalRoute(tried, handling.act());
        clocks.leaveLevel(
                handling.caseId(), handling.dispute().level(), handling.act().at(), handling.by());
        paths.move(handling.dispute(), handling.unitId(), handling.before());
        desk.moved(handling, DisputeAction.TURN_TO_LEGAL_ROUTE, tried);
    }

    public void tellLegalRoute(TellLegalRoute command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.TELL_LEGAL_ROUTE);
        String shown = desk.routes(command.routes(), command.note());
        handling.dispute().tellLegalRoute();
        conclude(handling, DisputeAction.TELL_LEGAL_ROUTE, shown, command.toldAt());
    }

    public void withdraw(Withdraw command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.WITHDRAW);
        String reason = Said.required(command.reason(), NOTE);
        handling.dispute().withdraw(command, handling.act());
        leaveMediation(handling, reason);
        conclude(handling, DisputeAction.WITHDRAW, reason, command.withdrawnAt());
    }

    /** A return visit; where it finds a relapse, the next round begins at the level that resolved the dispute. */
    public void visit(Visit command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.VISIT);
        Dispute dispute = handling.dispute();
        Instant at = desk.past(command.visitedAt());
        String note = Said.required(command.note(), NOTE);
        FollowUp visit = dispute.visit(command, handling.act());
        clocks.meet(visit.deadline(handling.caseId()), at, handling.by());
        desk.done(handling, DisputeAction.VISIT, desk.said(command.result()) + "：" + note, at);
        boolean relapsed = command.result() == VisitResult.RELAPSED;
        if (handling.before() == Standing.CARE) {
            String next = relapsed ? "relapsed" : dispute.nextVisit().isPresent() ? "returnVisit" : "careDone";
            paths.mediationMoves(dispute, handling.unitId(), "returnVisit", next);
        } else if (!relapsed) {
            paths.move(dispute, handling.unitId(), handling.before());
        }
        if (relapsed) {
            relapse(handling, at, note, null);
        }
    }

    public void reportRelapse(ReportRelapse command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.REPORT_RELAPSE);
        relapse(handling, desk.past(command.relapsedAt()), Said.required(command.reason(), 500), command.level());
    }

    private void relapse(Handling handling, Instant at, String reason, @Nullable Level level) {
        Dispute dispute = handling.dispute();
        Level to = level == null ? dispute.level() : level;
        long handler = places.at(to, handling.unitId()).id();
        dispute.openVisits().forEach(visit -> clocks.cancel(visit.deadline(handling.caseId()), reason, handling.by()));
        clocks.cancel(handling.caseId(), DisputeClocks.CONFIRMATION, reason, handling.by());
        clocks.cancel(handling.caseId(), DisputeClocks.PERFORMANCE, reason, handling.by());
        dispute.relapse(at, reason, to, handler, handling.head().closedAt(), handling.act());
        docket.reopen(handling.caseId());
        clocks.enterLevel(dispute, handling.by());
        paths.dropMediation(dispute, reason);
        paths.move(dispute, handling.unitId(), handling.before());
        desk.moved(handling, DisputeAction.REPORT_RELAPSE, reason);
        desk.publish(new DisputeReopened(
                handling.caseId(), handling.head().number().text(), handling.by(), dispute.roundNo(), at));
    }

    public void archive(Archive command) {
        Handling handling = desk.take(command.caseId(), DisputeAction.ARCHIVE);
        handling.dispute().archive(handling.act());
        docket.archive(handling.caseId());
        paths.move(handling.dispute(), handling.unitId(), handling.before());
        desk.done(handling, DisputeAction.ARCHIVE, null);
    }

    /** The outcome was reached: file, clocks, visits, process, timeline. */
    private void conclude(Handling handling, DisputeAction action, String note, Instant at) {
        desk.concluded(handling, desk.past(at));
        paths.move(handling.dispute(), handling.unitId(), handling.before());
        desk.done(handling, action, note, at);
    }

    private void entered(Handling handling, DisputeAction action, String note, long unitId) {
        clocks.enterLevel(handling.dispute(), handling.by());
        paths.move(handling.dispute(), unitId, handling.before());
        desk.moved(handling, action, note);
    }

    private void leaveMediation(Handling handling, String reason) {
        if (handling.before().mediating()) {
            clocks.cancel(handling.caseId(), DisputeClocks.COMPLETION, reason, handling.by());
            paths.mediationMoves(handling.dispute(), handling.unitId(), mediationStep(handling), "withdrawn");
        }
    }

    private static String mediationStep(Handling handling) {
        return Objects.requireNonNull(handling.before().mediationStep());
    }
}
