package org.fengqiao.exchange;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.fengqiao.activity.ActivityRegister;
import org.fengqiao.calendar.DeadlinePolicies;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseNumbers;
import org.fengqiao.docket.Deadlines;
import org.fengqiao.docket.OpenRecordStarter;
import org.fengqiao.docket.StartsRecordsOf;
import org.fengqiao.exchange.row.Mapping;
import org.fengqiao.exchange.row.RowReader;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Roster;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.protection.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts together what takes the rows of one file. */
@Component
class ImportTargets {
    private final Units units;
    private final Users users;
    private final Roster roster;
    private final ActivityRegister register;
    private final ImportScope scope;
    private final FieldCipher cipher;
    private final JdbcTemplate jdbc;
    private final CaseNumbers numbers;
    private final DeadlinePolicies policies;
    private final Deadlines deadlines;
    private final ObjectProvider<OpenRecordStarter> starters;
    private final EntityManager entities;
    private final Words words;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    ImportTargets(
            Units units,
            Users users,
            Roster roster,
            ActivityRegister register,
            ImportScope scope,
            FieldCipher cipher,
            JdbcTemplate jdbc,
            CaseNumbers numbers,
            DeadlinePolicies policies,
            Deadlines deadlines,
            ObjectProvider<OpenRecordStarter> starters,
            EntityManager entities,
            Words words,
            Clock clock) {
        this.units = units;
        this.users = users;
        this.roster = roster;
        this.register = register;
        this.scope = scope;
        this.cipher = cipher;
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.policies = policies;
        this.deadlines = deadlines;
        this.starters = starters;
        this.entities = entities;
        this.words = words;
        this.clock = clock;
    }

    /** What one import knows beside its rows. */
    record Context(
            ImportRequest request,
            @Nullable UnitRow unit,
            Mapping mapping,
            RowReader reader,
            ImportRun run,
            String sourceSystem,
            String fileName,
            CurrentUser by,
            ImportNotices notices) {
        UnitFinder finder(Units units) {
            return new UnitFinder(units, Objects.requireNonNull(unit), notices);
        }
    }

    RowTarget of(Context context) {
        return switch (context.request().kind()) {
            case UNITS ->
                new UnitTarget(
                        units,
                        context.request().unitCode() == null && context.by().unitId() == null ? null : context.unit());
            case USERS ->
                new UserTarget(
                        users,
                        context.finder(units),
                        context.notices(),
                        context.request().dryRun());
            case DISPUTES -> cases(context, CaseKind.DISPUTE, new DisputeTables());
            case TICKETS -> cases(context, CaseKind.TICKET, new TicketTables());
            case ROSTER -> new RosterTarget(roster, context.finder(units));
            case ACTIVITIES -> activities(context);
            case PETITIONS -> cases(context, CaseKind.PETITION, new PetitionTables());
        };
    }

    private RowTarget activities(Context context) {
        UnitFinder finder = context.finder(units);
        long known = scope.known(finder.top()).id();
        JdbcClient client = JdbcClient.create(jdbc);
        return new ActivityTarget(
                register,
                new ImportedActivities(client, known),
                new SameRows(
                        client, cipher, json, known, context.request().kind().code()),
                finder,
                context.sourceSystem());
    }

    private RowTarget cases(Context context, CaseKind kind, KindTables kindTables) {
        UnitFinder finder = context.finder(units);
        UnitRow known = scope.known(finder.top());
        SameRows sameRows = new SameRows(JdbcClient.create(jdbc), cipher, json, known.id(), kind.code());
        var setting = new CaseWriter.Setting(
                kind,
                known,
                finder,
                context.run().id(),
                context.by().name(),
                clock.instant(),
                context.fileName(),
                !context.request().dryRun(),
                words.text(Words.CHINESE, "import.title." + kind.code()));
        CaseTables tables =
                new CaseTables(setting, jdbc, context.reader(), sameRows, kindTables, new PartyRows(cipher, jdbc));
        CaseWriter writer = new CaseWriter(
                setting,
                jdbc,
                tables,
                new PastDeadlines(kind, policies.dueDates(), deadlines),
                new Numbers(numbers),
                new Matters(jdbc, known.id()),
                () -> starter(kind),
                entities);
        return new CaseTarget(
                kind,
                context.sourceSystem(),
                context.mapping().noDueDates(),
                context.reader(),
                finder,
                sameRows,
                writer,
                context.notices(),
                clock);
    }

    /** Asked for only when an open record comes: it brings the process engine with it. */
    Optional<OpenRecordStarter> starter(CaseKind kind) {
        return starters.stream(type -> serves(type, kind)).findFirst();
    }

    private static boolean serves(Class<?> type, CaseKind kind) {
        StartsRecordsOf mark = AnnotationUtils.findAnnotation(type, StartsRecordsOf.class);
        return mark != null && mark.value() == kind;
    }
}
