package org.fengqiao.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseReading;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.Timeline;
import org.fengqiao.docket.TimelineNote;
import org.fengqiao.exchange.ForeignSystem.ForeignField;
import org.fengqiao.exchange.row.Column;
import org.fengqiao.exchange.row.DisputeTypes;
import org.fengqiao.exchange.row.RowKind;
import org.fengqiao.exchange.row.Vocabulary;
import org.fengqiao.kernel.IdNumber;
import org.fengqiao.kernel.PhoneNumber;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A case's numbers in other systems, and the card from which it is entered there. */
@Service
public class ForeignNumbers {
    private final CaseReading cases;
    private final CaseValueReader values;
    private final ForeignSystems systems;
    private final Timeline timeline;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Asking asking;
    private final Clock clock;

    ForeignNumbers(
            CaseReading cases,
            CaseValueReader values,
            ForeignSystems systems,
            Timeline timeline,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Asking asking,
            Clock clock) {
        this.cases = cases;
        this.values = values;
        this.systems = systems;
        this.timeline = timeline;
        this.jdbc = jdbc;
        this.events = events;
        this.asking = asking;
        this.clock = clock;
    }

    /** The numbers of a case that the caller may see; those of the file it came from among them. */
    @Transactional(readOnly = true)
    public List<ForeignNumber> of(long caseId) {
        cases.get(caseId);
        List<ForeignNumber> numbers =
                new ArrayList<>(jdbc.sql("select system, number, added_at, added_by from external_ref where case_id = ?"
                                + " order by system, number")
                        .param(caseId)
                        .query((row, index) -> {
                            var added = row.getTimestamp("added_at");
                            return new ForeignNumber(
                                    row.getString("system"),
                                    row.getString("number"),
                                    added == null ? null : added.toInstant(),
                                    row.getString("added_by"));
                        })
                        .list());
        jdbc
                .sql(
                        "select source_system, external_id from imported_row where case_id = ? and external_id not like '#%'")
                .param(caseId)
                .query((row, index) ->
                        new ForeignNumber(row.getString("source_system"), row.getString("external_id"), null, null))
                .list()
                .stream()
                .filter(own -> numbers.stream()
                        .noneMatch(known -> known.system().equals(own.system())
                                && known.number().equals(own.number())))
                .forEach(numbers::add);
        return numbers;
    }

    /** The systems that wait for this case. */
    @Transactional(readOnly = true)
    public List<ForeignSystem> waitingFor(long caseId, CaseKind kind) {
        return systems.all().stream()
                .filter(system -> system.kinds().contains(kind) && systems.waits(system, caseId))
                .toList();
    }

    /** A case in the order of another system's screen. */
    @Transactional(readOnly = true)
    public ForeignCard card(long systemId, String caseNumber) {
        CaseView file = cases.byNumber(caseNumber);
        ForeignSystem system = systems.get(systemId);
        CaseValues known = values(file);
        List<ForeignCard.Line> lines = system.fields().stream()
                .map(field -> line(field, known))
                .flatMap(java.util.Optional::stream)
                .toList();
        return new ForeignCard(file.id(), file.number().text(), file.kind(), file.title(), lines, of(file.id()));
    }

    private CaseValues values(CaseView file) {
        return values.of(file.kind(), List.of(file.id())).stream()
                .findFirst()
                .orElseThrow(() -> new Refused("case.unknown"));
    }

    /** Fields of other kinds are left out; those that are empty here are shown, since the other screen asks for them. */
    private static java.util.Optional<ForeignCard.Line> line(ForeignField field, CaseValues known) {
        if (field.field().equals("number")) {
            return java.util.Optional.of(new ForeignCard.Line("number", field.label(), known.number(), false));
        }
        return column(known.kind(), field.field())
                .map(column ->
                        new ForeignCard.Line(column.name(), field.label(), shown(column, known), personal(column)));
    }

    static java.util.Optional<Column> column(CaseKind kind, String name) {
        return rows(kind).column(name);
    }

    static RowKind rows(CaseKind kind) {
        return switch (kind) {
            case DISPUTE -> RowKind.DISPUTES;
            case TICKET -> RowKind.TICKETS;
            case PETITION -> RowKind.PETITIONS;
        };
    }

    private static String shown(Column column, CaseValues known) {
        String text = words(column, known.text(column.name()));
        if (text.isEmpty()) {
            return text;
        }
        return switch (column.type()) {
            case PHONE -> new PhoneNumber(text).masked();
            case IDENTITY -> new IdNumber(text).masked();
            case ADDRESS ->
                text.codePoints().limit(3).mapToObj(Character::toString).reduce("", String::concat) + "***";
            default -> text;
        };
    }

    /** What another screen expects: the word and not the code. */
    static String words(Column column, String text) {
        if (column.type() == Column.Type.DISPUTE_TYPE) {
            return DisputeTypes.TYPES.word(DisputeTypes.SUB_TYPES.word(text));
        }
        Vocabulary vocabulary = column.words();
        return vocabulary == null || text.isEmpty() ? text : vocabulary.word(text);
    }

    private static boolean personal(Column column) {
        return switch (column.type()) {
            case PHONE, IDENTITY, ADDRESS -> true;
            default -> false;
        };
    }

    /** The text of one field in clear, to be copied; of personal data it is written down who took it where. */
    @Transactional
    public String copy(long systemId, String caseNumber, String field) {
        ForeignSystem system = systems.get(systemId);
        CaseView file = cases.byNumber(caseNumber);
        CaseValues known = values(file);
        if (field.equals("number")) {
            return known.number();
        }
        Column column = column(file.kind(), field).orElseThrow(() -> new Refused("foreign.unknown"));
        if (personal(column) && !known.text(field).isEmpty()) {
            events.publishEvent(new ForeignNumberEntered(
                    "foreign.copied", asking.user().name(), caseNumber, system.name() + ": " + column.name()));
        }
        return words(column, known.text(field));
    }

    /** The case was entered there and got this number. */
    @Transactional
    public void enter(long caseId, String system, String number) {
        CurrentUser by = asking.as(Role.CLERK, Role.MEDIATOR, Role.GRID_WORKER, Role.ADMIN);
        CaseView file = cases.get(caseId);
        String bare = number.strip();
        if (bare.isEmpty() || bare.length() > 200) {
            throw new Refused("foreign.number");
        }
        boolean known = of(caseId).stream()
                .anyMatch(one -> one.system().equals(system) && one.number().equals(bare));
        if (known) {
            throw new Refused("foreign.number.known", system, bare);
        }
        jdbc.sql("insert into external_ref (case_id, system, number, added_at, added_by) values (?, ?, ?, ?, ?)")
                .params(caseId, system, bare, Stored.at(clock.instant()), by.name())
                .update();
        timeline.add(caseId, TimelineNote.of("foreign-number", system + "：" + bare));
        events.publishEvent(new ForeignNumberEntered(
                "foreign.number.entered", by.name(), file.number().text(), system + "=" + bare));
    }

    /** Takes a wrong number away; one that a file told stays. */
    @Transactional
    public void remove(long caseId, String system, String number) {
        CurrentUser by = asking.as(Role.CLERK, Role.MEDIATOR, Role.GRID_WORKER, Role.ADMIN);
        CaseView file = cases.get(caseId);
        int gone = jdbc.sql("delete from external_ref where case_id = ? and system = ? and number = ?"
                        + " and added_at is not null")
                .params(caseId, system, number)
                .update();
        if (gone == 0) {
            throw new Refused("foreign.number.unknown");
        }
        timeline.add(caseId, TimelineNote.of("foreign-number-removed", system + "：" + number));
        events.publishEvent(new ForeignNumberEntered(
                "foreign.number.removed", by.name(), file.number().text(), system + "=" + number));
    }

    /** Names of all fields a screen of another system may ask for. */
    public static Stream<Column> fields(CaseKind kind) {
        return rows(kind).columns().stream()
                .filter(column -> !column.name().equals("external_id")
                        && !column.name().equals("source_system")
                        && !column.name().equals("external_refs"));
    }
}
