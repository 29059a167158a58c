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
        Matter matter = desk.take(command.caseId(), DisputeAction.SETTLE);
        Said.required(command.settledBy(), 50);
        matter.dispute().settle(command, matter.act());
        conclude(matter, DisputeAction.SETTLE, Said.required(command.how(), TRIED), command.settledAt());
    }

    public void referUp(ReferUp command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.REFER_UP);
        Level from = matter.dispute().level();
        Level to = command.to() == null ? from.next().orElse(from) : command.to();
        String tried = Said.required(command.tried(), TRIED);
        matter.dispute().referUp(to, places.at(to, matter.unitId()).id(), tried, matter.act());
        clocks.leaveLevel(matter.caseId(), from, matter.act().at(), matter.by());
        entered(matter, DisputeAction.REFER_UP, tried, matter.unitId());
    }

    public void sendBack(SendBack command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.SEND_BACK);
        Level from = matter.dispute().level();
        Level to = command.to() != null
                ? command.to()
                : matter.before() == Standing.TOWNSHIP ? from : from.previous().orElse(from);
        long unitId = handDown(matter, command.toUnitId(), to);
        String reason = Said.required(command.reason(), TRIED);
        matter.dispute().sendBack(to, places.at(to, unitId).id(), reason, matter.act());
        if (to == from) {
            paths.move(matter.dispute(), unitId, matter.before());
            desk.moved(matter, DisputeAction.SEND_BACK, reason);
            return;
        }
        clocks.leaveLevel(matter.caseId(), from, matter.act().at(), matter.by());
        entered(matter, DisputeAction.SEND_BACK, reason, unitId);
    }

    /** The unit that the case belongs to from now on; a unit must be named where the case's own has no such level. */
    private long handDown(Matter matter, @Nullable Long named, Level to) {
        long unitId = named == null ? matter.unitId() : named;
        if (places.lowest(unitId).above(to)) {
            throw new Refused("dispute.unit.needed", to);
        }
        if (unitId != matter.unitId()) {
            long township = places.at(Level.TOWNSHIP, matter.unitId()).id();
            if (!places.isBelow(unitId, township)) {
                throw new Refused("unit.unknown", unitId);
            }
            docket.handTo(matter.caseId(), unitId);
        }
        return unitId;
    }

    /** Only after the level's due date; a mediation that still runs there ends. */
    public void takeOver(TakeOver command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.TAKE_OVER);
        Dispute dispute = matter.dispute();
        Level from = dispute.level();
        boolean late = clocks.running(matter.caseId(), from.deadlineStep())
                .filter(row -> row.dueAt().isBefore(matter.act().at()))
                .isPresent();
        if (!late) {
            throw new Refused("dispute.take-over.early");
        }
        Level to = rights.takesOverTo(desk.user(), matter.unitId());
        String reason = Said.required(command.reason(), TRIED);
        dispute.takeOver(to, places.at(to, matter.unitId()).id(), reason, matter.act());
        clocks.cancel(matter.caseId(), from.deadlineStep(), reason, matter.by());
        leaveMediation(matter, reason);
        entered(matter, DisputeAction.TAKE_OVER, reason, matter.unitId());
    }

    public void reportSign(ReportSign command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.REPORT_SIGN);
        matter.dispute().reportSign();
        paths.move(matter.dispute(), matter.unitId(), matter.before());
        desk.moved(matter, DisputeAction.REPORT_SIGN, Said.required(command.signs(), NOTE));
    }

    public void tellPolice(TellPolice command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.TELL_POLICE);
        Instant at = desk.past(command.toldAt());
        String told = Said.required(command.toldWhom(), 200);
        String note = Said.optional(command.note(), NOTE);
        boolean mediating = paths.mediationRuns(matter.dispute());
        matter.dispute().tellPolice(command, matter.act());
        if (command.policeHandle()) {
            if (mediating) {
                clocks.cancel(matter.caseId(), DisputeClocks.COMPLETION, told, matter.by());
                paths.dropMediation(matter.dispute(), told);
            }
            desk.concluded(matter, at);
        }
        paths.move(matter.dispute(), matter.unitId(), matter.before());
        desk.done(matter, DisputeAction.TELL_POLICE, note == null ? told : told + "：" + note, at);
    }

    public void analyse(Analyse command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.ANALYSE);
        String findings = Said.required(command.findings(), TRIED);
        String leader = Said.optional(command.leaderInCharge(), 50);
        matter.dispute().analyse(command, matter.act());
        if (leader != null) {
            docket.leadBy(matter.caseId(), leader);
        }
        paths.move(matter.dispute(), matter.unitId(), matter.before());
        desk.moved(matter, DisputeAction.ANALYSE, findings);
    }

    public void turnToLegalRoute(TurnToLegalRoute command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.TURN_TO_LEGAL_ROUTE);
        String tried = Said.required(command.tried(), TRIED);
        matter.dispute().turnToLegalRoute(tried, matter.act());
        clocks.leaveLevel(
                matter.caseId(), matter.dispute().level(), matter.act().at(), matter.by());
        paths.move(matter.dispute(), matter.unitId(), matter.before());
        desk.moved(matter, DisputeAction.TURN_TO_LEGAL_ROUTE, tried);
    }

    public void tellLegalRoute(TellLegalRoute command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.TELL_LEGAL_ROUTE);
        String shown = desk.routes(command.routes(), command.note());
        matter.dispute().tellLegalRoute();
        conclude(matter, DisputeAction.TELL_LEGAL_ROUTE, shown, command.toldAt());
    }

    public void withdraw(Withdraw command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.WITHDRAW);
        String reason = Said.required(command.reason(), NOTE);
        matter.dispute().withdraw(command, matter.act());
        leaveMediation(matter, reason);
        conclude(matter, DisputeAction.WITHDRAW, reason, command.withdrawnAt());
    }

    /** A return visit; where it finds a relapse, the next round begins at the level that resolved the dispute. */
    public void visit(Visit command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.VISIT);
        Dispute dispute = matter.dispute();
        Instant at = desk.past(command.visitedAt());
        String note = Said.required(command.note(), NOTE);
        FollowUp visit = dispute.visit(command, matter.act());
        clocks.meet(visit.deadline(matter.caseId()), at, matter.by());
        desk.done(matter, DisputeAction.VISIT, desk.said(command.result()) + "：" + note, at);
        boolean relapsed = command.result() == VisitResult.RELAPSED;
        if (matter.before() == Standing.CARE) {
            String next = relapsed ? "relapsed" : dispute.nextVisit().isPresent() ? "returnVisit" : "careDone";
            paths.mediationMoves(dispute, matter.unitId(), "returnVisit", next);
        } else if (!relapsed) {
            paths.move(dispute, matter.unitId(), matter.before());
        }
        if (relapsed) {
            relapse(matter, at, note, null);
        }
    }

    public void reportRelapse(ReportRelapse command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.REPORT_RELAPSE);
        relapse(matter, desk.past(command.relapsedAt()), Said.required(command.reason(), 500), command.level());
    }

    private void relapse(Matter matter, Instant at, String reason, @Nullable Level level) {
        Dispute dispute = matter.dispute();
        Level to = level == null ? dispute.level() : level;
        long handler = places.at(to, matter.unitId()).id();
        dispute.openVisits().forEach(visit -> clocks.cancel(visit.deadline(matter.caseId()), reason, matter.by()));
        clocks.cancel(matter.caseId(), DisputeClocks.CONFIRMATION, reason, matter.by());
        clocks.cancel(matter.caseId(), DisputeClocks.PERFORMANCE, reason, matter.by());
        dispute.relapse(at, reason, to, handler, matter.head().closedAt(), matter.act());
        docket.reopen(matter.caseId());
        clocks.enterLevel(dispute, matter.by());
        paths.dropMediation(dispute, reason);
        paths.move(dispute, matter.unitId(), matter.before());
        desk.moved(matter, DisputeAction.REPORT_RELAPSE, reason);
        desk.publish(new DisputeReopened(
                matter.caseId(), matter.head().number().text(), matter.by(), dispute.roundNo(), at));
    }

    public void archive(Archive command) {
        Matter matter = desk.take(command.caseId(), DisputeAction.ARCHIVE);
        matter.dispute().archive(matter.act());
        docket.archive(matter.caseId());
        paths.move(matter.dispute(), matter.unitId(), matter.before());
        desk.done(matter, DisputeAction.ARCHIVE, null);
    }

    /** The outcome was reached: file, clocks, visits, process, timeline. */
    private void conclude(Matter matter, DisputeAction action, String note, Instant at) {
        desk.concluded(matter, desk.past(at));
        paths.move(matter.dispute(), matter.unitId(), matter.before());
        desk.done(matter, action, note, at);
    }

    private void entered(Matter matter, DisputeAction action, String note, long unitId) {
        clocks.enterLevel(matter.dispute(), matter.by());
        paths.move(matter.dispute(), unitId, matter.before());
        desk.moved(matter, action, note);
    }

    private void leaveMediation(Matter matter, String reason) {
        if (matter.before().mediating()) {
            clocks.cancel(matter.caseId(), DisputeClocks.COMPLETION, reason, matter.by());
            paths.mediationMoves(matter.dispute(), matter.unitId(), mediationStep(matter), "withdrawn");
        }
    }

    private static String mediationStep(Matter matter) {
        return Objects.requireNonNull(matter.before().mediationStep());
    }
}
