package org.fengqiao.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.docket.CaseDuties;
import org.fengqiao.docket.CaseDuty;
import org.fengqiao.docket.DutyHolder;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.AccountRow;
import org.fengqiao.organization.Accounts;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.Colleague;
import org.fengqiao.organization.Colleagues;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody who leaves hands over to whom. A last day opens the hand-over; a successor is named; the successor
 * confirms and has it, case by case. It stays visible until then, and what comes in meanwhile belongs to it too. Of
 * restricted cases everybody sees and takes over only those that he or she may see; a cleared leader confirms the others.
 */
@Service
public class HandOvers {
    private static final int SHOWN = 200;

    private final HandOverRows rows;
    private final HandOverSteps steps;
    private final List<CaseDuties> kinds;
    private final Accounts accounts;
    private final Colleagues colleagues;
    private final Units units;
    private final Asking asking;
    private final JdbcClient jdbc;

    HandOvers(
            HandOverRows rows,
            HandOverSteps steps,
            List<CaseDuties> kinds,
            Accounts accounts,
            Colleagues colleagues,
            Units units,
            Asking asking,
            JdbcClient jdbc) {
        this.rows = rows;
        this.steps = steps;
        this.kinds = kinds;
        this.accounts = accounts;
        this.colleagues = colleagues;
        this.units = units;
        this.asking = asking;
        this.jdbc = jdbc;
    }

    /**
     * Gives an account its last day and opens the hand-over; done again, the day moves.
     *
     * @return the hand-over
     */
    @Transactional
    public long leave(long userId, LocalDate lastDay, @Nullable Long successorId) {
        accounts.end(userId, lastDay);
        AccountRow account = accounts.find(userId).orElseThrow(() -> new Refused("deputy.nobody"));
        return open(userId, account.name(), account.unitId(), lastDay, successorId);
    }

    /** Whoever was to leave stays; what was handed over already stays handed over. */
    @Transactional
    public void stay(long userId) {
        accounts.end(userId, null);
        AccountRow account = accounts.find(userId).orElseThrow(() -> new Refused("deputy.nobody"));
        rows.openOf(userId, account.name(), account.unitId())
                .ifPresent(known -> rows.state(known.id(), HandOverState.WITHDRAWN));
    }

    /**
     * Somebody's time on the roster ends: opens the hand-over of what is that person's, by account where there is one of
     * this name in the unit, else by name; nothing where there is nothing to hand over.
     */
    @Transactional
    public Optional<Long> leaveRoster(String name, long unitId, LocalDate lastDay) {
        requireKeeper(unitId);
        List<Colleague> same = colleagues.below(unitId).stream()
                .filter(one -> one.name().equals(name))
                .toList();
        Long userId = same.size() == 1 ? same.getFirst().id() : null;
        DutyHolder holder = new DutyHolder(userId, name, top(unitId));
        return duties(holder).isEmpty() ? Optional.empty() : Optional.of(open(userId, name, unitId, lastDay, null));
    }

    private long open(@Nullable Long userId, String name, long unitId, LocalDate lastDay, @Nullable Long successorId) {
        Optional<HandOverRows.Known> before = rows.openOf(userId, name, unitId);
        if (before.isPresent()) {
            rows.lastDay(before.get().id(), lastDay);
            if (successorId != null) {
                choose(before.get().id(), before.get().version() + 1, successorId);
            }
            return before.get().id();
        }
        if (successorId != null) {
            checkSuccessor(userId, unitId, successorId);
        }
        return rows.add(
                userId, name, unitId, lastDay, successorId, asking.user().name());
    }

    /** Names the successor; a second editor is refused. */
    @Transactional
    public void choose(long id, int version, long successorId) {
        HandOverRows.Known known = visible(id);
        requireKeeper(known.unitId());
        checkSuccessor(known.userId(), known.unitId(), successorId);
        if (!rows.choose(id, version, successorId)) {
            throw new Refused("handover.changed");
        }
    }

    /** A successor is somebody of the township who does not leave too. */
    private void checkSuccessor(@Nullable Long leaver, long unitId, long successorId) {
        if (leaver != null && leaver == successorId) {
            throw new Refused("handover.successor.self");
        }
        AccountRow successor = accounts.find(successorId).orElseThrow(() -> new Refused("deputy.nobody"));
        if (!units.isBelow(successor.unitId(), top(unitId))) {
            throw new Refused("deputy.nobody");
        }
        if (!units.isBelow(scope(unitId), scope(successor.unitId()))) {
            throw new Refused("handover.successor.scope", successor.name());
        }
        if (successor.lastDay() != null) {
            throw new Refused("handover.successor.leaves", successor.name());
        }
    }

    /**
     * Takes over what is still to be handed over, as far as one may see it. Done again, or after it was interrupted, it
     * goes on with what is left. A case that is refused, as a restricted one is where nobody could do its next step, stays
     * with the leaver and keeps no other from being handed over.
     */
    public HandedOver confirm(long id) {
        HandOverRows.Known known = visible(id);
        CurrentUser user = asking.user();
        if (!mayConfirm(user, known)) {
            throw new Refused("access.role");
        }
        long successorId = Objects.requireNonNull(known.successorId());
        checkSuccessor(known.userId(), known.unitId(), successorId);
        DutyHolder from = new DutyHolder(known.userId(), known.name(), top(known.unitId()));
        DutyHolder to = new DutyHolder(successorId, Objects.requireNonNull(known.successorName()), top(known.unitId()));
        int passed = 0;
        List<HandedOver.Left> left = new ArrayList<>();
        for (List<CaseDuty> ofOneCase : byCase(seen(user, duties(from)))) {
            try {
                passed += steps.pass(known, ofOneCase, from, to);
            } catch (Refused refusal) {
                left.add(new HandedOver.Left(ofOneCase.getFirst(), refusal));
            }
        }
        if (known.state() == HandOverState.OPEN && duties(from).isEmpty()) {
            rows.state(id, HandOverState.CONFIRMED);
        }
        return new HandedOver(passed, left);
    }

    private static Collection<List<CaseDuty>> byCase(List<CaseDuty> duties) {
        Map<String, List<CaseDuty>> cases = new LinkedHashMap<>();
        duties.forEach(duty -> cases.computeIfAbsent(
                        duty.caseId() == null
                                ? duty.kind() + duty.reference()
                                : duty.caseId().toString(),
                        one -> new ArrayList<>())
                .add(duty));
        return cases.values();
    }

    /** Hand-overs of one's own units, and those one has to confirm. */
    @Transactional(readOnly = true)
    public List<HandOverRow> all() {
        CurrentUser user = asking.user();
        return rows.of(user, keeper(user), SHOWN).stream()
                .map(known -> row(user, known))
                .toList();
    }

    /** Those that wait for the current user's word. */
    @Transactional(readOnly = true)
    public List<HandOverRow> mine() {
        CurrentUser user = asking.user();
        return rows.of(user, false, SHOWN).stream()
                .map(known -> row(user, known))
                .filter(row -> row.mine() && row.state() == HandOverState.OPEN)
                .toList();
    }

    @Transactional(readOnly = true)
    public HandOverView get(long id) {
        HandOverRows.Known known = visible(id);
        CurrentUser user = asking.user();
        boolean keeps = keeper(user) && covers(user, known.unitId());
        return new HandOverView(
                known.id(),
                known.name(),
                known.unitName(),
                known.lastDay(),
                known.successorId(),
                known.successorName(),
                known.state(),
                known.state() == HandOverState.WITHDRAWN
                        ? List.of()
                        : seen(user, duties(new DutyHolder(known.userId(), known.name(), top(known.unitId())))),
                passed(user, id),
                known.successorLeaves(),
                keeps && known.state() == HandOverState.OPEN,
                mayConfirm(user, known),
                known.version());
    }

    /** Who may be named as successor of somebody who leaves this unit. */
    @Transactional(readOnly = true)
    public List<Colleague> candidates(long handoverId) {
        HandOverRows.Known known = visible(handoverId);
        return colleagues.below(top(known.unitId())).stream()
                .filter(one -> !Objects.equals(one.id(), known.userId()))
                .toList();
    }

    private List<HandOverView.Passed> passed(CurrentUser user, long id) {
        return jdbc.sql("select i.kind, c.number, i.title, i.passed_at, i.passed_to from handover_item i"
                        + " left join case_file c on c.id = i.case_id where i.handover_id = :handover"
                        + " and (i.case_id is null or (" + CaseAccess.MAY_SEE + ")) order by i.id")
                .param("handover", id)
                .params(CaseAccess.parameters(user))
                .query((row, index) -> new HandOverView.Passed(
                        row.getString("kind"),
                        row.getString("number"),
                        row.getString("title"),
                        row.getTimestamp("passed_at").toInstant(),
                        row.getString("passed_to")))
                .list();
    }

    private List<CaseDuty> duties(DutyHolder holder) {
        return kinds.stream().flatMap(kind -> kind.of(holder).stream()).toList();
    }

    /** One query for all of them, however many. */
    private List<CaseDuty> seen(CurrentUser user, List<CaseDuty> duties) {
        List<Long> ids = duties.stream()
                .map(CaseDuty::caseId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<Long> visible = ids.isEmpty()
                ? List.of()
                : jdbc.sql("select c.id from case_file c where c.id in (:ids) and" + CaseAccess.MAY_SEE)
                        .param("ids", ids)
                        .params(CaseAccess.parameters(user))
                        .query(Long.class)
                        .list();
        return duties.stream()
                .filter(duty -> duty.caseId() == null || visible.contains(duty.caseId()))
                .toList();
    }

    private HandOverRows.Known visible(long id) {
        CurrentUser user = asking.user();
        return rows.find(id)
                .filter(known ->
                        Objects.equals(user.id(), known.successorId()) || keeper(user) && covers(user, known.unitId()))
                .orElseThrow(() -> new Refused("handover.unknown"));
    }

    private boolean mayConfirm(CurrentUser user, HandOverRows.Known known) {
        boolean clearedLeader = user.cleared() && user.is(Role.LEADER) && covers(user, known.unitId());
        return known.state() != HandOverState.WITHDRAWN
                && known.successorId() != null
                && (Objects.equals(user.id(), known.successorId()) || clearedLeader);
    }

    private HandOverRow row(CurrentUser user, HandOverRows.Known known) {
        return new HandOverRow(
                known.id(),
                known.name(),
                known.unitName(),
                known.lastDay(),
                known.successorId(),
                known.successorName(),
                known.state(),
                Objects.equals(user.id(), known.successorId()),
                known.version());
    }

    private void requireKeeper(long unitId) {
        CurrentUser user = asking.as(Role.ADMIN, Role.LEADER, Role.CLERK);
        if (!covers(user, unitId)) {
            throw new Refused("unit.unknown", unitId);
        }
    }

    private static boolean keeper(CurrentUser user) {
        return user.is(Role.ADMIN) || user.is(Role.LEADER) || user.is(Role.CLERK);
    }

    private boolean covers(CurrentUser user, long unitId) {
        Long home = user.unitId();
        return home == null || units.isBelow(unitId, home);
    }

    /** What somebody of a unit sees: an office and a committee work for the unit above them. */
    private long scope(long unitId) {
        UnitRow unit = units.get(unitId);
        Long above = unit.parentId();
        boolean part = unit.kind() == UnitKind.OFFICE || unit.kind() == UnitKind.COMMITTEE;
        return part && above != null ? above : unitId;
    }

    /** The township of a unit: there names are looked for, and successors are found. */
    private long top(long unitId) {
        return units.nearest(unitId, UnitKind.TOWNSHIP).map(UnitRow::id).orElse(unitId);
    }
}
