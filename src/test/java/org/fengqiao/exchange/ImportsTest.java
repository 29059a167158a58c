package org.fengqiao.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.fengqiao.docket.Timeline;
import org.fengqiao.docket.TimelineNote;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.NewUnit;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports into a township of its own for each test; nothing is rolled back, since an import has transactions of its own. */
@DatabaseTest
class ImportsTest {
    private static final AtomicInteger TOWNSHIPS = new AtomicInteger(500);

    @TempDir
    private Path folder;

    @Autowired
    private Imports imports;

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Timeline timeline;

    @Autowired
    private TransactionTemplate transaction;

    private final List<String> told = new ArrayList<>();
    private String township;

    @BeforeEach
    void inAFreshTownship() {
        LoggedIn.commandLine();
        clock.set("2025-12-31T18:00");
        township = "990" + TOWNSHIPS.incrementAndGet();
        units.add(new NewUnit(township, "清水河镇" + township, UnitKind.TOWNSHIP, null, "清水" + township, false));
        units.add(new NewUnit(township + "201", "第一村", UnitKind.VILLAGE, null, null, false));
        units.add(new NewUnit(township + "202", "第二村", UnitKind.VILLAGE, null, null, false));
        units.add(new NewUnit(township + "202001", "第一网格", UnitKind.GRID, null, null, false));
    }

    @AfterEach
    void loggedOut() {
        LoggedIn.out();
    }

    @Test
    void aDisputeIsStoredWithAllItsParts() {
        ImportResult result = run(ImportKind.DISPUTES, "d.csv", """
                外部编号,单位,类型,标题,内容,来源,发现时间,受理调解时间,办结时间,结果,协议形式,协议金额,涉案金额,涉及人数,化解层级,风险等级,申请人,联系电话,证件号码,住址,被申请人,协办单位,反弹时间,其他系统编号,关联事项,包案领导,发现人,是否涉众,履行期限,化解方式
                D1,第一村,土地流转纠纷,地界之争,电话13912345678,网格排查,2025-03-05,2025-03-06 09:00,2025-04-01 10:30:00,调解成功,书面,3.5万元,50000,4,村级,黄,马国桂、罗建梅,139-1234-5678,11010519491231002X,第一村3号,白海,第二村,2025-03-20,市平台=A1；省平台=B2,水渠,王镇长,李网格,是,2025-06-01,人民调解
                """);
        assertThat(result).isEqualTo(new ImportResult(1, 1, 0, 0, 0, true, List.of()));
        assertThat(row(
                        "select c.number, c.title, c.summary, c.state, c.received_dated, c.closed_dated, c.leader_in_charge,"
                                + " c.found_by, d.type, d.sub_type, d.source, d.level, d.risk, d.people, d.outcome, d.method,"
                                + " d.agreement_form, d.round_no, d.collective, u.code as unit, m.label"
                                + " from case_file c join dispute d on d.case_id = c.id join unit u on u.id = c.unit_id"
                                + " join matter m on m.id = c.matter_id"))
                .containsEntry("number", "清水" + township + "导〔2025〕1号")
                .containsEntry("title", "地界之争")
                .containsEntry("summary", "电话139****5678")
                .containsEntry("state", "closed")
                .containsEntry("received_dated", true)
                .containsEntry("closed_dated", false)
                .containsEntry("leader_in_charge", "王镇长")
                .containsEntry("found_by", "李网格")
                .containsEntry("type", "land")
                .containsEntry("sub_type", "land.transfer")
                .containsEntry("source", "grid")
                .containsEntry("level", "village")
                .containsEntry("risk", "yellow")
                .containsEntry("people", 4)
                .containsEntry("outcome", "agreement")
                .containsEntry("method", "people")
                .containsEntry("agreement_form", "written")
                .containsEntry("round_no", 2)
                .containsEntry("collective", true)
                .containsEntry("unit", township + "201")
                .containsEntry("label", "水渠");
        assertThat(instant("select c.received_at from case_file c")).isEqualTo("2025-03-04T16:00:00Z");
        assertThat(instant("select d.performance_due_at from case_file c join dispute d on d.case_id = c.id"))
                .isEqualTo("2025-06-01T15:59:59.999Z");
        assertThat(texts("select p.name from case_file c join party p on p.case_id = c.id", "order by p.position_no"))
                .containsExactly("马国桂", "罗建梅", "白海");
        assertThat(texts(
                        "select e.system || '=' || e.number from case_file c join external_ref e on e.case_id = c.id",
                        "order by 1"))
                .containsExactly("市平台=A1", "省平台=B2");
        assertThat(texts(
                        "select u2.code from case_file c join case_unit cu on cu.case_id = c.id join unit u2 on u2.id = cu.unit_id",
                        ""))
                .containsExactly(township + "202");
        assertThat(texts("select t.verb from case_file c join timeline_entry t on t.case_id = c.id", ""))
                .containsExactly("imported");
        assertThat(count("select count(*) from case_file c join dispute_round r on r.case_id = c.id"))
                .isEqualTo(1);
    }

    @Test
    void personalDataIsNowhereInClear() {
        run(ImportKind.TICKETS, "t.csv", """
                external_id,received_at,summary,applicants,phone,id_number,address,备注
                T1,2025-03-05,回电13912345678,马兰13912345678,13912345678,11010519491231002X,第一村3号院,找13912345678
                """);
        assertThat(jdbc.sql(
                                "select c.summary, p.name, p.phone, p.id_number, p.address, r.mapped, r.source_row, r.row_hash"
                                        + " from case_file c join party p on p.case_id = c.id join imported_row r on r.case_id = c.id"
                                        + " where c.unit_id = ?")
                        .param(units.byCode(township).orElseThrow().id())
                        .query()
                        .singleRow()
                        .values())
                .allSatisfy(value -> assertThat(value instanceof byte[] bytes ? new String(bytes) : value.toString())
                        .doesNotContain("13912345678", "11010519491231002X", "3号院"));
    }

    @Test
    void theSameFileTwiceIsAllDuplicatesWithAndWithoutNumbers() {
        String numbered = "external_id,unit,received_at,title\nT1,第一村,2025-03-05,灯\nT2,第二村,2025-03-06,路\n";
        assertThat(run(ImportKind.TICKETS, "a.csv", numbered).accepted()).isEqualTo(2);
        assertThat(run(ImportKind.TICKETS, "a.csv", numbered))
                .isEqualTo(new ImportResult(2, 0, 0, 2, 0, true, List.of()));
        String equalRows = "unit,received_at,title\n第一村,2025-03-05,灯\n第一村,2025-03-05,灯\n第一村,2025/3/5,灯\n";
        assertThat(run(ImportKind.TICKETS, "b.csv", equalRows).accepted()).isEqualTo(3);
        assertThat(run(ImportKind.TICKETS, "b.csv", equalRows).duplicates()).isEqualTo(3);
        assertThat(count("select count(*) from case_file c")).isEqualTo(5);
    }

    @Test
    void oneFileDoesNotGiveTwoMeaningsToANumber() {
        ImportResult result = run(
                ImportKind.TICKETS,
                "a.csv",
                "external_id,received_at,title\nT1,2025-03-05,灯\nT1,2025-03-05,灯\nT1,2025-03-05,路\n");
        assertThat(List.of(result.accepted(), result.duplicates(), result.rejected()))
                .containsExactly(1, 1, 1);
        assertThat(keys(result)).containsExactly("import.row.contradicts");
    }

    @Test
    void aLaterFileUpdatesWhatNobodyHasWorkedOn() {
        run(ImportKind.DISPUTES, "d.csv", "external_id,received_at,outcome,applicants\nD1,2025-03-05,open,马兰、白海\n");
        String number = texts("select c.number from case_file c", "").getFirst();
        ImportResult result = run(
                ImportKind.DISPUTES,
                "d.csv",
                "external_id,received_at,outcome,closed_at,applicants\nD1,2025-03-05,settled,2025-03-09,马兰\n");
        assertThat(result).isEqualTo(new ImportResult(1, 0, 1, 0, 0, true, List.of()));
        assertThat(row("select c.number, c.state, d.outcome from case_file c join dispute d on d.case_id = c.id"))
                .containsEntry("number", number)
                .containsEntry("state", "closed")
                .containsEntry("outcome", "settled");
        assertThat(texts("select p.name from case_file c join party p on p.case_id = c.id", ""))
                .containsExactly("马兰");
        assertThat(texts(
                        "select t.note from case_file c join timeline_entry t on t.case_id = c.id where t.verb = 'import-changed'",
                        ""))
                .singleElement()
                .asString()
                .contains("outcome: open → settled");
        assertThat(run(
                                ImportKind.DISPUTES,
                                "d.csv",
                                "external_id,received_at,outcome,closed_at,applicants\nD1,2025-03-05,settled,2025-03-09,马兰\n")
                        .duplicates())
                .isEqualTo(1);
    }

    @Test
    void aLaterFileDoesNotChangeWhatSomebodyWorkedOnHere() {
        run(ImportKind.TICKETS, "t.csv", "external_id,received_at,title\nT1,2025-03-05,灯\n");
        long id = count("select c.id from case_file c");
        transaction.executeWithoutResult(status -> timeline.add(id, TimelineNote.of("opened")));
        ImportResult result = run(ImportKind.TICKETS, "t.csv", "external_id,received_at,title\nT1,2025-03-05,路灯\n");
        assertThat(result.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.row()).isEqualTo(2);
            assertThat(rejection.column()).isEqualTo("title");
            assertThat(rejection.value()).isEqualTo("路灯");
            assertThat(rejection.arguments()).containsExactly("灯");
        });
        assertThat(texts("select c.title from case_file c", "")).containsExactly("灯");
    }

    @Test
    void ticketsGetTheirDueDateFromTheFileOrThePolicyOrNotAtAll() {
        run(ImportKind.TICKETS, "t.csv", """
                external_id,received_at,dispatched_at,due_at,closed_at
                A,2025-09-26,,,2025-10-10 23:59
                B,2025-09-20,2025-09-26,,2025-10-11
                C,2025-09-26,,2025-09-28,2025-09-28
                D,2025-09-26 09:00,,2025-09-28 12:00,2025-09-28 12:01
                """);
        assertThat(deadlines())
                .containsExactly(
                        "A 2025-10-10T15:59:59.999Z true",
                        "B 2025-10-10T15:59:59.999Z false",
                        "C 2025-09-28T15:59:59.999Z true",
                        "D 2025-09-28T04:00:00Z false");
        run(
                ImportKind.TICKETS,
                "v.csv",
                "external_id,received_at,on_time,closed_at\nE,2025-09-26,是,\nF,2025-09-26,,\nG,2025-09-26,,2025-09-27\n");
        assertThat(deadlines()).hasSize(5).last().isEqualTo("G 2025-10-10T15:59:59.999Z true");
        assertThat(texts(
                        "select c.state from case_file c join imported_row r on r.case_id = c.id where r.external_id in ('E', 'F', 'G')",
                        "order by r.external_id"))
                .containsExactly("closed", "open", "closed");
    }

    @Test
    void aSigningAndAFirstContactThatTheFileTellsAreCountedByThePolicy() {
        run(ImportKind.TICKETS, "s.csv", """
                external_id,received_at,dispatched_at,signed_at,contacted_at,closed_at
                A,2025-03-05 09:00,2025-03-05 10:00,2025-03-06 17:00,2025-03-07 09:00,2025-03-08 09:00
                B,2025-03-05 09:00,,,,2025-03-08 09:00
                """);
        assertThat(texts(
                        "select r.external_id || ' ' || d.step || ' ' || case when d.on_time then 'in time' else 'late' end"
                                + " from case_file c join imported_row r on r.case_id = c.id"
                                + " join case_deadline d on d.case_id = c.id where d.step <> 'hotline.completion'",
                        "order by 1"))
                .containsExactly("A hotline.contact late", "A hotline.sign in time");
    }

    @Test
    void aLaterFileAddsToTheLedgerAndNeverWritesOverIt() {
        run(ImportKind.TICKETS, "l.csv", "external_id,title,received_at,closed_at\nA,灯,2025-03-05 09:00,\n");
        run(ImportKind.TICKETS, "l.csv", "external_id,title,received_at,closed_at\nA,路灯,2025-03-05 09:00,\n");
        assertThat(ledger()).containsExactly("set");
        run(
                ImportKind.TICKETS,
                "l.csv",
                "external_id,title,received_at,closed_at\nA,灯,2025-03-05 09:00,2025-03-07 09:00\n");
        run(
                ImportKind.TICKETS,
                "l.csv",
                "external_id,title,received_at,closed_at\nA,灯,2025-02-05 09:00,2025-03-07 09:00\n");
        assertThat(ledger()).containsExactly("set", "corrected", "met", "corrected", "met");
        assertThat(deadlines()).containsExactly("A 2025-02-11T15:59:59.999Z false");
        run(
                ImportKind.TICKETS,
                "l.csv",
                "external_id,title,received_at,returned_at\nA,灯,2025-02-05 09:00,2025-02-06\n");
        assertThat(ledger())
                .as("given back instead: the lines before stay")
                .containsExactly("set", "corrected", "met", "corrected", "met", "corrected", "cancelled");
    }

    private List<String> ledger() {
        return texts("select e.verb from case_file c join deadline_entry e on e.case_id = c.id", "order by e.id");
    }

    @Test
    void aRecordThatSaysNothingIsCalledByItsKind() {
        run(ImportKind.TICKETS, "n.csv", "external_id,received_at\nA,2025-03-05\n");
        run(ImportKind.DISPUTES, "n.csv", "external_id,received_at\nA,2025-03-05\n");
        assertThat(texts("select c.title from case_file c", "order by 1")).containsExactlyInAnyOrder("工单", "矛盾纠纷");
    }

    @Test
    void aMappingMaySayThatNothingIsDue() throws IOException {
        Path mapping = Files.writeString(
                folder.resolve("m.yml"), "columns: {external_id: ID, received_at: T}\ndue_at: none\n");
        imports.run(
                request(ImportKind.TICKETS, file("t.csv", "ID,T\nA,2025-09-26\n"), mapping, false, false, null),
                notices());
        assertThat(deadlines()).isEmpty();
    }

    @Test
    void rejectedRowsAreToldWithRowColumnAndReason() {
        ImportResult result = run(ImportKind.DISPUTES, "d.csv", """
                external_id,unit,received_at,outcome,closed_at,agreement_form

                1,第三村,2025-03-05,open,,
                2,第一村,2026-01-01,open,,
                3,第一村,2025-03-05,settled,,
                4,第一村,2025-03-05,,2025-03-06,
                5,第一村,2025-03-05 10:00,settled,2025-03-05 09:00,
                6,第一村,2025-03-05 10:00,settled,2025-03-05,
                7,第一村,2025-03-05,settled,2025-03-06,书面
                8,990100,2025-03-05,open,,
                9,第二村/第一网格,2025-03-05,open,,
                """);
        assertThat(result.rejections().stream().map(one -> one.row() + " " + one.column() + " " + one.reason()))
                .containsExactly(
                        "3 unit import.unit.unknown",
                        "4 received_at import.check.future",
                        "5 closed_at import.check.outcome-without-time",
                        "6 outcome import.check.time-without-outcome",
                        "7 closed_at import.check.before-received",
                        "9 agreement_form import.check.without-agreement",
                        "10 unit import.unit.unknown");
        assertThat(result.accepted()).isEqualTo(2);
    }

    @Test
    void rejectedRowsCanBeCorrectedAndImportedAgain() throws IOException {
        String text = "编号,外部编号,收到时间,标题\n甲,T1,2025-03-05,灯\n乙,T2,2025-03-55,\"路,坑\"\n";
        Path rejects = folder.resolve("r.csv");
        Path first = Files.write(folder.resolve("t.csv"), text.getBytes(java.nio.charset.Charset.forName("GB18030")));
        ImportResult result = imports.run(request(ImportKind.TICKETS, first, null, false, false, rejects), notices());
        assertThat(result.rejected()).isEqualTo(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(rejects)))
                .isEqualTo("rw-------");
        String left = Files.readString(rejects, java.nio.charset.Charset.forName("GB18030"));
        assertThat(left.lines()).containsExactly("编号,外部编号,收到时间,标题,source_system", "乙,T2,2025-03-55,\"路,坑\",t");
        Files.writeString(rejects, left.replace("55", "15"), java.nio.charset.Charset.forName("GB18030"));
        assertThat(imports.run(request(ImportKind.TICKETS, rejects, null, false, false, null), notices())
                        .accepted())
                .isEqualTo(1);
        ImportResult corrected = run(ImportKind.TICKETS, "t.csv", text.replace("55", "15"));
        assertThat(corrected.duplicates())
                .as("the corrected file knows both again")
                .isEqualTo(2);
    }

    @Test
    void aDryRunStoresNothingAndAllOrNothingNothingWhereARowIsWrong() {
        String text = "external_id,received_at\nT1,2025-03-05\nT2,x\n";
        ImportResult dry =
                imports.run(request(ImportKind.TICKETS, file("t.csv", text), null, true, false, null), notices());
        assertThat(List.of(dry.accepted(), dry.rejected())).containsExactly(1, 1);
        assertThat(dry.stored()).isFalse();
        ImportResult all =
                imports.run(request(ImportKind.TICKETS, file("t.csv", text), null, false, true, null), notices());
        assertThat(List.of(all.accepted(), all.rejected())).containsExactly(1, 1);
        assertThat(all.stored()).isFalse();
        assertThat(count("select count(*) from case_file c")).isZero();
        assertThat(imports.run(
                                request(
                                        ImportKind.TICKETS,
                                        file("t.csv", text.replace("x", "2025-03-06")),
                                        null,
                                        false,
                                        true,
                                        null),
                                notices())
                        .stored())
                .isTrue();
        assertThat(count("select count(*) from case_file c")).isEqualTo(2);
    }

    @Test
    void aFileThatBreaksInTheMiddleChangesNothing() {
        String text = "external_id,received_at,title\n" + "T,2025-03-05,a\n".repeat(1200) + "T2,2025-03-05,\"open\n";
        Path file = file("t.csv", text);
        assertThatThrownBy(() -> imports.run(request(ImportKind.TICKETS, file, null, false, false, null), notices()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("import.file.damaged"));
        assertThat(count("select count(*) from case_file c")).isZero();
    }

    @Test
    void unknownColumnsAndTypesAreNamed() {
        run(ImportKind.DISPUTES, "d.csv", "received_at,type,心情\n2025-03-05,祖坟纠纷,好\n2025-03-05,祖坟纠纷,坏\n");
        assertThat(told).containsExactly("import.columns.unknown [心情]", "import.type.unknown [祖坟纠纷, 2]");
        assertThat(texts("select d.type || ' ' || d.type_text from case_file c join dispute d on d.case_id = c.id", "")
                        .getFirst())
                .isEqualTo("other 祖坟纠纷");
    }

    @Test
    void missingUnitsAreMadeBelowTheImportsOwnAndNamed() throws IOException {
        Path mapping = Files.writeString(
                folder.resolve("m.yml"), "columns: {received_at: T, unit: {path: [C], create_missing: true}}\n");
        Path file = file("t.csv", "T,C\n2025-03-05,新社区\n2025-03-06,新社区\n2025-03-06,第一村\nx,坏社区\n2025-03-07,\n");
        ImportResult result = imports.run(request(ImportKind.TICKETS, file, mapping, false, false, null), notices());
        assertThat(List.of(result.accepted(), result.rejected())).containsExactly(4, 1);
        assertThat(told).containsExactly("import.unit.made [新社区, " + township + "800]");
        assertThat(units.byCode(township + "800").orElseThrow().kind()).isEqualTo(UnitKind.COMMUNITY);
        assertThat(texts(
                        "select u.name from case_file c join unit u on u.id = c.unit_id",
                        "order by c.received_at, u.code"))
                .containsExactly("新社区", "第一村", "新社区", "清水河镇" + township);
    }

    @Test
    void unitsMayStandInAnyOrderAndTwiceChangeNothing() {
        String code = township;
        String text = "code,name,kind,parent,short_name\n"
                + code + "301001,三村一组,网格,,\n"
                + code + "901,清水河镇调委会,人民调解委员会," + code + ",清调" + code + "\n"
                + code + "301000,第三村,village,,\n"
                + code + "999,孤儿,village,123456789,\n"
                + "abc,没有编码,village,,\n";
        ImportResult result = run(ImportKind.UNITS, "u.csv", text);
        assertThat(List.of(result.accepted(), result.rejected())).containsExactly(3, 2);
        assertThat(keys(result)).containsExactly("import.unit.parent", "import.unit.code");
        assertThat(units.byCode(code + "301001").orElseThrow().parentId())
                .isEqualTo(units.byCode(code + "301").orElseThrow().id());
        assertThat(run(ImportKind.UNITS, "u.csv", text).duplicates()).isEqualTo(3);
        assertThat(run(ImportKind.UNITS, "u.csv", text.replace("第三村", "第叁村")).updated())
                .isEqualTo(1);
    }

    @Test
    void usersGetAFirstPasswordThatIsToldOnce() {
        String text = "登录名,姓名,单位,角色,联系电话\nw" + township + ",王网格,第一村,网格员、人民调解员,13912345678\n" + "x" + township
                + ",无,第九村,网格员,\n";
        ImportResult result = run(ImportKind.USERS, "u.csv", text);
        assertThat(List.of(result.accepted(), result.rejected())).containsExactly(1, 1);
        assertThat(told).singleElement().asString().startsWith("password w" + township + " Fq-");
        assertThat(users.mustChangePassword(
                        users.loadUserByUsername("w" + township).user()))
                .isTrue();
        told.clear();
        assertThat(run(ImportKind.USERS, "u.csv", text).duplicates()).isEqualTo(1);
        assertThat(told).isEmpty();
    }

    @Test
    void aClerkImportsOnlyForWhatTheClerkSees() {
        String code = township;
        users.save(
                new org.fengqiao.organization.NewUser(
                        "clerk" + code,
                        "经办",
                        code + "201",
                        java.util.Set.of(org.fengqiao.organization.Role.CLERK),
                        null,
                        false),
                "Some-Password-1");
        LoggedIn.as(users, "clerk" + code);
        Path file = file("t.csv", "received_at\n2025-03-05\n");
        assertThatThrownBy(() -> imports.run(request(ImportKind.TICKETS, file, null, false, false, null), notices()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("unit.unknown"));
    }

    private ImportResult run(ImportKind kind, String name, String text) {
        return imports.run(request(kind, file(name, text), null, false, false, null), notices());
    }

    private ImportRequest request(
            ImportKind kind,
            Path file,
            @Nullable Path mapping,
            boolean dryRun,
            boolean allOrNothing,
            @Nullable Path rejects) {
        return new ImportRequest(kind, file, mapping, township, dryRun, allOrNothing, rejects);
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private ImportNotices notices() {
        return new ImportNotices() {
            @Override
            public void warn(String key, Object... arguments) {
                told.add(key + " " + List.of(arguments));
            }

            @Override
            public void firstPassword(String login, String password) {
                told.add("password " + login + " " + password);
            }
        };
    }

    private static List<String> keys(ImportResult result) {
        return result.rejections().stream().map(one -> one.reason()).toList();
    }

    private static final String HERE =
            " c.unit_id in (select unit_id from unit_closure t join unit tu on tu.id = t.ancestor_id where tu.code = ?) ";

    private String here(String select) {
        return select + (select.contains(" where ") ? " and" : " where") + HERE;
    }

    private Map<String, Object> row(String select) {
        return jdbc.sql(here(select)).param(township).query().singleRow();
    }

    private long count(String select) {
        return jdbc.sql(here(select)).param(township).query(Long.class).single();
    }

    private List<String> texts(String select, String order) {
        return jdbc.sql(here(select) + order)
                .param(township)
                .query(String.class)
                .list();
    }

    private String instant(String select) {
        return jdbc.sql(here(select))
                .param(township)
                .query((row, index) -> row.getObject(1, java.time.OffsetDateTime.class)
                        .toInstant()
                        .toString())
                .single();
    }

    private List<String> deadlines() {
        return jdbc.sql(here(
                                "select r.external_id, d.due_at, d.on_time from case_file c join imported_row r on r.case_id = c.id"
                                        + " join case_deadline d on d.case_id = c.id")
                        + "order by r.external_id")
                .param(township)
                .query((row, index) -> row.getString(1) + " "
                        + row.getObject(2, java.time.OffsetDateTime.class).toInstant() + " " + row.getBoolean(3))
                .list();
    }
}
