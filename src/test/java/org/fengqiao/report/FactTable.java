package org.fengqiao.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.NewUnit;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts records into the tables by plain SQL, past all services, so that any state can be had. */
public final class FactTable {
    public static final String COUNTY = "990100";
    public static final String TOWNSHIP = "990100100";
    public static final String VILLAGE_1 = "990100100201";
    public static final String VILLAGE_2 = "990100100202";
    public static final String GRID_1 = "990100100201001";
    public static final String OTHER_TOWNSHIP = "990100200";

    private static long nextId = 1_000_000_000L;

    private final JdbcTemplate jdbc;
    private final Units units;
    private final Map<String, Long> unitIds = new HashMap<>();

    public FactTable(JdbcTemplate jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    public void buildUnits() {
        unit(COUNTY, "青岩县", UnitKind.COUNTY);
        unit(TOWNSHIP, "枫林镇", UnitKind.TOWNSHIP);
        unit(VILLAGE_1, "东渠村", UnitKind.VILLAGE);
        unit(GRID_1, "东渠村第一网格", UnitKind.GRID);
        unit(VILLAGE_2, "南坡村", UnitKind.VILLAGE);
        unit(OTHER_TOWNSHIP, "柏坡乡", UnitKind.TOWNSHIP);
    }

    private void unit(String code, String name, UnitKind kind) {
        unitIds.put(
                code,
                units.add(new NewUnit(code, name, kind, null, null, false)).id());
    }

    public long unitId(String code) {
        return unitIds.computeIfAbsent(
                code, its -> units.byCode(its).orElseThrow().id());
    }

    public long importRun(String state) {
        long id = nextId++;
        jdbc.update(
                "insert into import_run (id, kind, unit_id, file_name, source_system, state, started_at, started_by)"
                        + " values (?, 'disputes', ?, 'f.csv', 's', ?, ?, 'x')",
                id,
                unitId(TOWNSHIP),
                state,
                time(Facts.at("2025-01-01T00:00")));
        return id;
    }

    public long matter(String label) {
        long id = nextId++;
        jdbc.update("insert into matter (id, unit_id, label) values (?, ?, ?)", id, unitId(TOWNSHIP), label);
        return id;
    }

    public void meaning(String unit, String code) {
        jdbc.update("insert into report_setting (unit_id, found_and_resolved) values (?, ?)", unitId(unit), code);
    }

    public void recordedLate(long caseId, String happened, String recorded) {
        jdbc.update(
                "insert into timeline_entry (id, case_id, happened_at, recorded_at, actor, verb) values (?, ?, ?, ?, 'x', 'y')",
                nextId++,
                caseId,
                time(Facts.at(happened)),
                time(Facts.at(recorded)));
    }

    /** An entry of the register of activities. */
    public long activity(
            String unit, String heldAt, String kind, int times, @Nullable Long caseId, @Nullable String note) {
        long id = nextId++;
        jdbc.update(
                "insert into activity (id, unit_id, held_at, kind, times, case_id, note, registered_at, registered_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, 'x')",
                id,
                unitId(unit),
                time(Facts.at(heldAt)),
                kind,
                times,
                caseId,
                note,
                time(Facts.at(heldAt)));
        return id;
    }

    public Facts.Dispute save(Facts.Dispute dispute) {
        save(List.of(dispute), List.of());
        return dispute;
    }

    public Facts.Ticket save(Facts.Ticket ticket) {
        save(List.of(), List.of(ticket));
        return ticket;
    }

    public void save(List<Facts.Dispute> disputes, List<Facts.Ticket> tickets) {
        for (Facts.Dispute dispute : disputes) {
            caseFile(dispute, "dispute");
            jdbc.update(
                    """
                    insert into dispute (case_id, type, source, intake_channel, level, entry_level, risk, people,
                      claim_amount, collective, outcome, method, agreement_form, agreement_amount, performance_due_at,
                      performed_at, confirmed_at) values (?, ?, ?, ?, ?, ?, 'yellow', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    dispute.id,
                    dispute.type,
                    dispute.source,
                    dispute.channel,
                    dispute.level,
                    dispute.level,
                    dispute.people,
                    dispute.claim,
                    dispute.collective,
                    dispute.outcome,
                    dispute.method,
                    dispute.form,
                    dispute.amount,
                    time(dispute.performanceDue),
                    time(dispute.performed),
                    time(dispute.confirmed));
            int number = 1;
            for (Facts.Round round : dispute.rounds) {
                jdbc.update(
                        "insert into dispute_round (case_id, round_no, concluded_at, outcome, level, relapsed_at)"
                                + " values (?, ?, ?, ?, ?, ?)",
                        dispute.id,
                        number++,
                        time(round.concluded()),
                        round.outcome(),
                        round.level(),
                        time(round.relapsed()));
            }
        }
        tickets.forEach(this::ticket);
    }

    private void ticket(Facts.Ticket ticket) {
        caseFile(ticket, "ticket");
        jdbc.update(
                """
                insert into ticket (case_id, channel, ticket_class, dispatched_at, signed_at, contacted_at, returned_at,
                  reopened_at, excluded, verdict_on_time, resolved, satisfaction)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                ticket.id,
                ticket.channel,
                ticket.ticketClass,
                time(ticket.dispatched),
                time(ticket.signed),
                time(ticket.contacted),
                time(ticket.returned),
                time(ticket.reopened),
                ticket.excluded,
                ticket.verdict,
                ticket.resolved,
                ticket.satisfaction);
        Instant started = ticket.dispatched == null ? ticket.received : ticket.dispatched;
        if (ticket.due != null) {
            Instant inForce = ticket.extendedDue == null ? ticket.due : ticket.extendedDue;
            deadline(ticket.id, "hotline.completion", started, inForce, ticket.firstClosed);
            ledger(ticket.id, "set", started, ticket.due);
            if (ticket.extendedAt != null) {
                ledger(ticket.id, "extended", ticket.extendedAt, ticket.extendedDue);
            }
        }
        if (ticket.parked != null) {
            parking(ticket);
        }
        if (ticket.signDue != null) {
            deadline(ticket.id, "hotline.sign", started, ticket.signDue, ticket.signed);
        }
        if (ticket.contactDue != null) {
            deadline(ticket.id, "hotline.contact", started, ticket.contactDue, ticket.contacted);
        }
    }

    public Facts.Petition save(Facts.Petition petition) {
        petition.closed = petition.replied;
        caseFile(petition, "petition");
        jdbc.update(
                """
                insert into petition (case_id, intake_channel, origin, notice_owed, petition_class, route, repeated,
                  notified_at, accepted_at, returned_at, replied_at, satisfaction, backlog_year, backlog_resolved_at,
                  ending, ended_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                petition.id,
                petition.channel,
                petition.origin,
                petition.noticeDue != null,
                petition.petitionClass,
                petition.route,
                petition.repeated,
                time(petition.notified),
                time(petition.accepted),
                time(petition.returned),
                time(petition.replied),
                petition.satisfaction,
                petition.backlogResolved == null ? null : 2019,
                time(petition.backlogResolved),
                petition.withdrawn == null ? null : "withdrawn",
                time(petition.withdrawn));
        if (petition.noticeDue != null) {
            deadline(petition.id, "petition.notice", petition.received, petition.noticeDue, petition.notified);
        }
        if (petition.due != null) {
            Instant started = petition.accepted == null ? petition.received : petition.accepted;
            Instant inForce = petition.extendedDue == null ? petition.due : petition.extendedDue;
            deadline(petition.id, "petition.completion", started, inForce, petition.replied);
            ledger(petition.id, "petition.completion", "set", started, petition.due);
            if (petition.extendedAt != null) {
                ledger(petition.id, "petition.completion", "extended", petition.extendedAt, petition.extendedDue);
            }
        }
        if (petition.withdrawn != null) {
            jdbc.update(
                    "update case_deadline set cancelled_at = ? where case_id = ? and met_at is null",
                    time(petition.withdrawn),
                    petition.id);
        }
        return petition;
    }

    private void parking(Facts.Ticket ticket) {
        jdbc.update(
                "insert into ticket_application (id, case_id, cycle_no, kind, state, asked_at, asked_by, reason, decided_at,"
                        + " ended_at) values (?, ?, 1, 'parking', 'granted', ?, 'x', 'x', ?, ?)",
                nextId++,
                ticket.id,
                time(ticket.parked),
                time(ticket.parked),
                time(ticket.parkedUntil));
        ledger(ticket.id, "paused", java.util.Objects.requireNonNull(ticket.parked), null);
        if (ticket.parkedUntil != null) {
            ledger(ticket.id, "resumed", ticket.parkedUntil, null);
        }
    }

    private void deadline(long caseId, String step, Instant started, Instant due, @Nullable Instant met) {
        jdbc.update(
                "insert into case_deadline (case_id, step, cycle, started_at, due_raw, due_at, met_at)"
                        + " values (?, ?, 1, ?, ?, ?, ?)",
                caseId,
                step,
                time(started),
                time(due),
                time(due),
                time(met));
    }

    private void ledger(long caseId, String verb, Instant happened, @Nullable Instant due) {
        ledger(caseId, "hotline.completion", verb, happened, due);
    }

    private void ledger(long caseId, String step, String verb, Instant happened, @Nullable Instant due) {
        jdbc.update(
                "insert into deadline_entry (id, case_id, step, cycle, verb, happened_at, recorded_at, actor, due_raw, due_at)"
                        + " values (?, ?, ?, 1, ?, ?, ?, 'x', ?, ?)",
                nextId++,
                caseId,
                step,
                verb,
                time(happened),
                time(happened),
                time(due),
                time(due));
    }

    private void caseFile(Facts.Case<?> facts, String kind) {
        facts.id = nextId++;
        jdbc.update(
                """
                insert into case_file (id, number, kind, unit_id, matter_id, title, state, restricted, received_at,
                  closed_at, registered_at, registered_by, import_run_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'x', ?)""",
                facts.id,
                "测试〔2025〕" + facts.id + "号",
                kind,
                unitId(facts.unit),
                facts.matter,
                "事项" + facts.id,
                facts.state,
                facts.restricted,
                time(facts.received),
                time(facts.closed),
                time(facts.registered == null ? facts.received : facts.registered),
                facts.importRun);
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(ChinaTime.ZONE).toOffsetDateTime();
    }
}
