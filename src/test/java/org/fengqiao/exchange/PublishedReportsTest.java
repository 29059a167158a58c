package org.fengqiao.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.NewUnit;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.report.Figure;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.FigureService;
import org.fengqiao.report.Figures;
import org.fengqiao.report.Part;
import org.fengqiao.report.draft.DraftService;
import org.fengqiao.report.section.SectionService;
import org.fengqiao.report.section.SectionTemplates;
import org.fengqiao.report.section.SectionText;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Two published reports, from invented records: their figures come out, figure for figure, in sentences like theirs. */
@DatabaseTest
@Transactional
class PublishedReportsTest {
    private static final String TOWNSHIP = "997500100";
    private static final FigureRequest YEAR = FigureRequest.of(TOWNSHIP, Period.year(2025));
    private static final String DISPUTES =
            "external_id,unit,type,title,received_at,closed_at,outcome,agreement_form,matter\n";
    private static final String TICKETS = "external_id,title,channel,dispatched_at,received_at,closed_at\n";
    private static final String ACTIVITIES = "external_id,unit,date,kind,times,people,claims_resolved,case\n";

    @Autowired
    private Imports imports;

    @Autowired
    private Units units;

    @Autowired
    private FigureService figures;

    @Autowired
    private SectionTemplates templates;

    @Autowired
    private SectionService sections;

    @Autowired
    private DraftService drafts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @TempDir
    private Path folder;

    private UnitRow township;

    @BeforeEach
    void theTownship() {
        clock.set("2026-03-01T09:00");
        LoggedIn.commandLine();
        units.save(new NewUnit("997500", "报县", UnitKind.COUNTY, null, null, false));
        units.save(new NewUnit(TOWNSHIP, "报乡", UnitKind.TOWNSHIP, null, null, false));
        township = units.byCode(TOWNSHIP).orElseThrow();
    }

    @AfterEach
    void loggedOut() {
        LoggedIn.out();
    }

    @Test
    void theTownshipWithTwoHundredDisputesSaysItsYearAndOneRecordChangesWhatBelongsToItAlone() {
        run(ImportKind.DISPUTES, DISPUTES + rows(203, i -> dispute(i, 9, i <= 200 ? "agreement,oral," : "failed,,")));
        run(ImportKind.TICKETS, TICKETS + rows(166, i -> ticket(i, "12345", 2)));
        run(
                ImportKind.PETITIONS,
                "external_id,title,origin,received_at,backlog_year,backlog_resolved_at\n"
                        + rows(12, i -> i + ",转来,forwarded," + day(i) + (i == 1 ? ",2019,2025-11-03" : ",,")));
        run(ImportKind.ACTIVITIES, ACTIVITIES + rows(38, i -> i + ",997500100," + day(7 * i) + ",weekly_meeting,1,,"));
        String text = write("""
                # {unit}情况
                {span}召开周碰头例会{activity.weekly_meetings}次，累计排查化解各类矛盾纠纷{dispute.found_and_resolved}起，调解成功率达{dispute.mediation_success_rate|at-least}。
                受理“12345”市民服务热线工单{hotline.received}件，按期办结率{hotline.on_time_rate}；妥善处理信访转办件{petition.forwarded}件，成功化解信访积案{petition.backlog_resolved}件。
                """);
        assertThat(text)
                .contains("周碰头例会38次", "矛盾纠纷200起", "调解成功率达98%以上")
                .contains("工单166件，按期办结率100%", "信访转办件12件", "信访积案1件");
        assertThat(wrong(text)).isEmpty();
        Map<String, String> before = printed();
        run(ImportKind.TICKETS, TICKETS + ticket(7, "12345", 30) + "\n");
        Map<String, String> after = printed();
        assertThat(after.keySet().stream().filter(code -> !after.get(code).equals(before.get(code))))
                .containsExactly("hotline.on_time_rate");
        assertThat(wrong(text)).containsExactly("100%");
    }

    @Test
    void theTownshipWithNinetyThreeDisputesSaysItsYear() {
        run(
                ImportKind.DISPUTES,
                DISPUTES
                        + rows(
                                93,
                                i -> i <= 83
                                        ? dispute(i, i <= 3 ? 40 : 12, "settled,," + matter(i))
                                        : i + ",997500100,land,纠纷,2025-12-20 10:00,,open,,"));
        run(
                ImportKind.TICKETS,
                TICKETS
                        + rows(
                                312,
                                i -> i <= 300
                                        ? ticket(i, i % 2 == 0 ? "window" : "online", 3)
                                        : i + ",事项,online," + day(i) + " 09:00," + day(i) + " 09:00,"));
        run(
                ImportKind.ACTIVITIES,
                ACTIVITIES
                        + rows(15, i -> "j" + i + ",997500100," + day(i) + ",joint_mediation,1,,," + about(i))
                        + rows(
                                28,
                                i -> "v" + i + ",997500100," + day(i) + ",visit,1,22," + (i <= 23 ? 9 : 0) + ","
                                        + about(i))
                        + rows(6, i -> "o" + i + ",997500100," + day(i) + ",joint_mediation,1,,4,")
                        + rows(9, i -> "w" + i + ",997500100," + day(i) + ",visit,1,17,2,")
                        + rows(20, i -> "c" + i + ",997500100," + day(i) + ",consultation,1,21,,")
                        + rows(8, i -> "s" + i + ",997500100," + day(i) + ",study_session,1,,,"));
        String text = write("""
                # {unit}情况
                {span}排查矛盾隐患{dispute.found}起，化解{dispute.resolved}起，化解率{dispute.resolution_rate}，其中{dispute.over_30_days}起跨领域矛盾化解耗时超30天。
                针对东片区拆迁、宏星府邸项目等涉众矛盾，开展联合调处{activity.joint_mediations@东片区拆迁@宏星府邸项目}次，走访群众{activity.visited_people@东片区拆迁@宏星府邸项目}人次，解决诉求{activity.claims_resolved@东片区拆迁@宏星府邸项目}件。
                {span}线上线下受理群众事项{matter.accepted}件，办结率达{matter.closed_rate|at-least}，解答群众咨询{activity.consultations}人次，专题研究网格治理、矛盾化解等重大问题{activity.study_sessions}次。
                """);
        assertThat(text)
                .contains("矛盾隐患93起，化解83起，化解率89.2%", "3起跨领域矛盾化解耗时超30天")
                .contains("联合调处15次，走访群众616人次，解决诉求207件")
                .contains("受理群众事项312件，办结率达96%以上", "群众咨询420人次", "8次");
        assertThat(wrong(text)).isEmpty();
        assertThat(wrong(text.replace("联合调处15次", "联合调处14次"))).containsExactly("14");
        assertThat(wrong("全年开展联合调处21次。")).isEmpty();
        assertThat(read().get("activity.joint_mediations").breakdown())
                .extracting(Part::name, Part::value)
                .containsExactly(tuple("东片区拆迁", 8L), tuple("宏星府邸项目", 7L), tuple("未关联事项", 6L));
    }

    /** Two collective matters, and disputes that belong to none. */
    private static String matter(int dispute) {
        return dispute == 1 ? "东片区拆迁" : dispute == 2 ? "宏星府邸项目" : "";
    }

    /** The number of the dispute that is about one of the two, in turns. */
    private String about(int number) {
        return jdbc.sql("select c.number from case_file c join matter m on m.id = c.matter_id where m.label = ?")
                .param(matter(2 - number % 2))
                .query(String.class)
                .single();
    }

    private String write(String template) {
        templates.keep(township, "published", template);
        return SectionText.of(sections.preview(read(), "published"));
    }

    private java.util.List<String> wrong(String text) {
        return drafts.check(text, read(), Words.CHINESE).stream()
                .filter(finding -> finding.verdict().wrong())
                .map(finding -> finding.number())
                .toList();
    }

    private Figures read() {
        return figures.figures(YEAR, Words.CHINESE);
    }

    private Map<String, String> printed() {
        return read().list().stream()
                .collect(Collectors.toMap(Figure::code, Figure::printed, (one, other) -> one, TreeMap::new));
    }

    private static String dispute(int number, int days, String end) {
        LocalDate found = LocalDate.of(2025, 1, 1).plusDays(number);
        return number + ",997500100,land,纠纷," + found + " 10:00," + found.plusDays(days) + " 10:00," + end;
    }

    private static String ticket(int number, String channel, int days) {
        String sent = day(number) + " 09:00";
        return number + ",工单," + channel + "," + sent + "," + sent + ","
                + LocalDate.parse(day(number)).plusDays(days) + " 17:00";
    }

    private static String day(int number) {
        return LocalDate.of(2025, 1, 1).plusDays(number % 320).toString();
    }

    private static String rows(int count, IntFunction<String> row) {
        return IntStream.rangeClosed(1, count).mapToObj(row).collect(Collectors.joining("\n")) + "\n";
    }

    private void run(ImportKind kind, String rows) {
        try {
            Path file = folder.resolve(kind.code() + ".csv");
            Files.writeString(file, rows);
            ImportResult result =
                    imports.run(new ImportRequest(kind, file, null, TOWNSHIP, false, false, null), new ImportNotices() {
                        @Override
                        public void warn(String key, Object... arguments) {}

                        @Override
                        public void firstPassword(String login, String password) {}
                    });
            assertThat(result.rejections()).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
