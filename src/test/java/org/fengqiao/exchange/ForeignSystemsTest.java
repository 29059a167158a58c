package org.fengqiao.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.Timeline;
import org.fengqiao.docket.TimelineNote;
import org.fengqiao.exchange.ForeignSystem.ForeignField;
import org.fengqiao.exchange.Reconciliation.Line;
import org.fengqiao.exchange.row.MappingFile;
import org.fengqiao.exchange.row.RowKind;
import org.fengqiao.exchange.sheet.SheetFile;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.fengqiao.testing.Township;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is typed twice: numbers in other systems, the way there, replies back, and the two lists side by side. */
@DatabaseTest
class ForeignSystemsTest {
    private static final AtomicInteger SEEDS = new AtomicInteger(700);
    private static final String MAPPING = """
            source_system: 市平台
            columns:
              external_id: 工单号
              received_at: 受理时间
              title: 标题
              reply: 办理结果
              closed_at: 办结时间
              ticket_class: {from: 类型, values: {求决: help, '*': keep}}
              satisfaction: 满意度
            dates: ["yyyy/MM/dd HH:mm"]
            """;
    private static final String TICKETS = """
            工单号,受理时间,标题,类型,办理结果,办结时间,满意度
            T1,2025/03/01 09:00,路灯,求决,,2025/03/03 10:00,满意
            T2,2025/03/02 09:00,噪音,投诉,,2025/03/04 10:00,
            T3,2025/03/03 09:00,积水,投诉,平台已答复,2025/03/05 10:00,
            """;

    @TempDir
    private Path folder;

    @Autowired
    private ForeignSystems systems;

    @Autowired
    private ForeignNumbers numbers;

    @Autowired
    private ReplyExports exports;

    @Autowired
    private Reconciliations reconciliations;

    @Autowired
    private SavedMappings saved;

    @Autowired
    private Imports imports;

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Timeline timeline;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    private String seed;
    private String township;
    private long mapping;

    @BeforeEach
    void ticketsOfThePlatformInAFreshTownship() throws Exception {
        clock.set("2025-03-10T09:00");
        seed = Integer.toString(SEEDS.incrementAndGet());
        township = Township.build(units, users, seed).code();
        LoggedIn.as(users, "clerk-" + seed);
        mapping = saved.save(
                units.byCode(township).orElseThrow().id(),
                ImportKind.TICKETS,
                "市平台",
                MappingFile.parse("m", MAPPING, RowKind.TICKETS));
        take(ImportKind.TICKETS, TICKETS);
        take(ImportKind.DISPUTES, """
                外部编号,来源系统,单位,类型,发现时间,结果,办结时间,标题,申请人,联系电话,被申请人
                D1,台账,第1村,邻里,2025-03-01,就地化解,2025-03-02,地界,马兰,13912345678,白海
                D2,台账,第2村,邻里,2025-02-01,就地化解,2025-02-02,渠水,,,
                """);
    }

    @AfterEach
    void loggedOut() {
        LoggedIn.out();
    }

    @Test
    void aCaseWaitsUntilItHasANumberThere() {
        long id = system();
        ForeignWaiting waiting = systems.waiting(id, 0, 10).getFirst();
        assertThat(systems.waiting(id, 0, 10)).extracting(ForeignWaiting::title).containsExactly("地界");
        assertThat(numbers.waitingFor(waiting.id(), CaseKind.DISPUTE))
                .extracting(ForeignSystem::name)
                .containsExactly("省矛调");

        ForeignCard card = numbers.card(id, waiting.number());
        assertThat(card.lines())
                .extracting(line -> line.label() + "=" + line.shown())
                .containsExactly("当事人=马兰", "电话=139****5678", "纠纷类别=邻里", "协议金额=", "编号=" + waiting.number());
        assertThat(numbers.copy(id, waiting.number(), "phone")).isEqualTo("13912345678");
        assertThat(audited("foreign.copied", waiting.number())).isEqualTo("省矛调: phone");

        assertThatThrownBy(() -> numbers.enter(waiting.id(), "省矛调", " ")).hasMessageContaining("foreign.number");
        numbers.enter(waiting.id(), "省矛调", " P-77 ");
        assertThat(systems.waiting(id, 0, 10)).isEmpty();
        assertThat(systems.countWaiting(id, 10)).isZero();
        assertThat(numbers.of(waiting.id()))
                .extracting(one -> one.system() + "=" + one.number())
                .containsExactly("省矛调=P-77", "台账=D1");
        assertThatThrownBy(() -> numbers.enter(waiting.id(), "省矛调", "P-77")).hasMessageContaining("number.known");
        assertThat(audited("foreign.number.entered", waiting.number())).isEqualTo("省矛调=P-77");

        numbers.remove(waiting.id(), "省矛调", "P-77");
        assertThat(systems.countWaiting(id, 10)).isEqualTo(1);
        assertThatThrownBy(() -> numbers.remove(waiting.id(), "台账", "D1")).hasMessageContaining("number.unknown");
    }

    @Test
    void othersSeeOnlyTheirOwnCasesAndAnotherTownshipNothing() {
        long id = system();
        String number = systems.waiting(id, 0, 10).getFirst().number();
        LoggedIn.as(users, "mediator2-" + seed);
        assertThat(systems.waiting(id, 0, 10)).isEmpty();
        assertThatThrownBy(() -> numbers.card(id, number)).hasMessageContaining("case.unknown");
        LoggedIn.as(users, "mediator1-" + seed);
        assertThat(systems.countWaiting(id, 10)).isEqualTo(1);
        assertThatThrownBy(() -> systems.delete(id)).hasMessageContaining("access.role");
        String other = Integer.toString(SEEDS.incrementAndGet());
        Township.build(units, users, other);
        LoggedIn.as(users, "clerk-" + other);
        assertThat(systems.all()).isEmpty();
        assertThatThrownBy(() -> systems.get(id)).hasMessageContaining("foreign.unknown");
    }

    @Test
    void aSystemIsChangedFieldByField() {
        long id = system();
        systems.save(new ForeignSystem(
                id,
                "省矛调平台",
                List.of(CaseKind.TICKET),
                LocalDate.of(2025, 1, 1),
                List.of(new ForeignField("title", "主题"))));
        ForeignSystem changed = systems.get(id);
        assertThat(changed.name()).isEqualTo("省矛调平台");
        assertThat(changed.fields()).containsExactly(new ForeignField("title", "主题"));
        assertThat(systems.countWaiting(id, 10)).isEqualTo(3);
        assertThatThrownBy(() -> systems.save(
                        new ForeignSystem(0, "省矛调平台", List.of(CaseKind.TICKET), LocalDate.of(2025, 1, 1), List.of())))
                .hasMessageContaining("name.taken");
        assertThatThrownBy(
                        () -> systems.save(new ForeignSystem(0, "空", List.of(), LocalDate.of(2025, 1, 1), List.of())))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.key()).isEqualTo("foreign.kinds"));
    }

    @Test
    void repliesGivenHereGoBackInThePlatformsColumnsOnceAndAgainWhenChanged() throws Exception {
        assertThat(exports.waiting(mapping))
                .as("what the platform answered itself")
                .isZero();
        assertThatThrownBy(() -> exports.make(mapping)).hasMessageContaining("export.nothing");
        reply("T1", "已修好");
        long id = exports.make(mapping);
        assertThat(read(exports.file(id, mapping, ExportFormat.XLSX)))
                .containsExactly(
                        List.of("工单号", "受理时间", "标题", "办理结果", "办结时间", "类型", "满意度"),
                        List.of("T1", "2025/03/01 09:00", "路灯", "已修好", "2025/03/03 10:00", "求决", "满意"));
        assertThat(exports.waiting(mapping)).isZero();
        assertThatThrownBy(() -> exports.make(mapping)).hasMessageContaining("export.nothing");

        reply("T1", "已修好并回访");
        reply("T2", "已制止");
        long next = exports.make(mapping);
        byte[] gb = exports.file(next, mapping, ExportFormat.CSV_GB18030);
        assertThat(new String(gb, Charset.forName("GB18030"))).contains("T1", "已修好并回访", "T2", "已制止");
        byte[] utf8 = exports.file(next, mapping, ExportFormat.CSV_UTF8);
        assertThat(new String(utf8, StandardCharsets.UTF_8)).startsWith("\uFEFF工单号");
        assertThat(exports.past()).extracting(ReplyExport::rows).containsExactly(2, 1);
        assertThat(read(exports.file(id, mapping, ExportFormat.XLSX)))
                .as("a past export again: its cases, as they are now")
                .hasSize(2)
                .last()
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains("已修好并回访");
        assertThat(imports.run(
                                request(
                                        ImportKind.TICKETS,
                                        exports.file(next, mapping, ExportFormat.XLSX),
                                        "back.xlsx"),
                                MappingFile.parse("m", MAPPING, RowKind.TICKETS),
                                new Silent(),
                                ImportProgress.NONE)
                        .rows())
                .as("the mapping reads what its inverse wrote")
                .isEqualTo(2);
    }

    @Test
    void theirListIsSetBesideOurs() {
        reply("T2", "已制止");
        long id = systems.save(
                new ForeignSystem(0, "市平台", List.of(CaseKind.TICKET), LocalDate.of(2025, 1, 1), List.of()));
        Reconciliation found = reconciliations.compare(id, mapping, "清单.csv", """
                工单号,受理时间,标题,类型,办理结果,办结时间,满意度
                T1,2025/03/01 09:00,路灯,求决,,2025/03/04 10:00,不满意
                T3,2025/03/03 09:00,积水,投诉,,2025/03/05 18:00,
                T9,2025/03/02 09:00,井盖,投诉,,,
                ,2025/03/02 09:00,无编号,投诉,,,
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(found.same()).isEqualTo(1);
        assertThat(found.unreadable()).isEqualTo(1);
        assertThat(found.theirs()).extracting(Line::foreignNumber).containsExactly("T9");
        assertThat(found.ours()).extracting(Line::foreignNumber).containsExactly("T2");
        assertThat(found.different())
                .extracting(
                        line -> line.foreignNumber() + " " + line.column() + " " + line.theirs() + "/" + line.ours())
                .containsExactly("T1 closed_at 2025-03-04/2025-03-03", "T1 satisfaction 不满意/满意");
    }

    @Test
    void theirListOfPetitionsIsSetBesideOursToo() throws Exception {
        String there = """
                source_system: 省信访系统
                columns:
                  external_id: 信访件编号
                  received_at: 登记时间
                  title: 概况
                  petition_class: {from: 目的, values: {求决: claim, 意见建议: suggestion}}
                  route: 途径
                  accepted_at: 受理时间
                  replied_at: 答复时间
                  satisfaction: 评价
                """;
        var mapped = MappingFile.parse("m", there, RowKind.PETITIONS);
        long petitions = saved.save(units.byCode(township).orElseThrow().id(), ImportKind.PETITIONS, "省信访系统", mapped);
        String head = "信访件编号,登记时间,概况,目的,途径,受理时间,答复时间,评价\n";
        ImportResult taken = imports.run(
                request(
                        ImportKind.PETITIONS,
                        (head + "X1,2025-03-01,反映灌溉渠,求决,6,2025-03-02,2025-03-03,满意\n"
                                        + "X2,2025-03-02,建议修路,意见建议,,2025-03-03,2025-03-03,\n")
                                .getBytes(StandardCharsets.UTF_8),
                        "xf.csv"),
                mapped,
                new Silent(),
                ImportProgress.NONE);
        assertThat(taken.rejections()).isEmpty();
        long id = systems.save(
                new ForeignSystem(0, "省信访系统", List.of(CaseKind.PETITION), LocalDate.of(2025, 1, 1), List.of()));
        Reconciliation found = reconciliations.compare(
                id,
                petitions,
                "清单.csv",
                (head + "X1,2025-03-01,反映灌溉渠,求决,4,2025-03-02,2025-03-04,满意\n"
                                + "X2,2025-03-02,建议修路,意见建议,,2025-03-03,2025-03-03,\n"
                                + "X9,2025-03-02,噪声,求决,6,,,\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(found.same()).isEqualTo(1);
        assertThat(found.theirs()).extracting(Line::foreignNumber).containsExactly("X9");
        assertThat(found.ours()).isEmpty();
        assertThat(found.different())
                .extracting(line -> line.foreignNumber() + " " + line.column())
                .containsExactly("X1 replied_at", "X1 route");
    }

    private long system() {
        return systems.save(new ForeignSystem(
                0,
                "省矛调",
                List.of(CaseKind.DISPUTE),
                LocalDate.of(2025, 3, 1),
                List.of(
                        new ForeignField("applicants", "当事人"),
                        new ForeignField("phone", "电话"),
                        new ForeignField("type", "纠纷类别"),
                        new ForeignField("amount", "协议金额"),
                        new ForeignField("number", "编号"))));
    }

    private void reply(String externalId, String text) {
        long id = jdbc.sql("select r.case_id from imported_row r join unit u on u.id = r.scope_unit_id"
                        + " where u.code = ? and r.external_id = ?")
                .params(township, externalId)
                .query(Long.class)
                .single();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update ticket set reply = ? where case_id = ?")
                    .params(text, id)
                    .update();
            timeline.add(id, TimelineNote.of("opened"));
        });
    }

    private void take(ImportKind kind, String text) throws Exception {
        var read = kind == ImportKind.TICKETS
                ? MappingFile.parse("m", MAPPING, RowKind.TICKETS)
                : org.fengqiao.exchange.row.Mapping.NONE;
        ImportResult result = imports.run(
                request(kind, text.getBytes(StandardCharsets.UTF_8), "in.csv"),
                read,
                new Silent(),
                ImportProgress.NONE);
        assertThat(result.rejections()).isEmpty();
    }

    private ImportRequest request(ImportKind kind, byte[] content, String name) throws Exception {
        Path file = Files.write(folder.resolve(name), content);
        return new ImportRequest(kind, file, null, township, false, false, null);
    }

    private List<List<String>> read(byte[] workbook) throws Exception {
        Path file = Files.write(folder.resolve("read.xlsx"), workbook);
        try (SheetFile sheets = SheetFile.open(file, null);
                var rows = sheets.sheets().getFirst().rows()) {
            return rows.map(row -> List.copyOf(row.cells())).toList();
        }
    }

    private String audited(String what, String number) {
        return jdbc.sql("select after_value from audit_record where what = ? and case_number = ? order by id desc")
                .params(what, number)
                .query(String.class)
                .list()
                .getFirst();
    }

    private static final class Silent implements ImportNotices {
        @Override
        public void warn(String key, Object... arguments) {
            // Not what this is about.
        }

        @Override
        public void firstPassword(String login, String password) {
            throw new AssertionError("no users are imported");
        }
    }
}
