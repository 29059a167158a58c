package org.fengqiao.report.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.report.Figure;
import org.fengqiao.report.Measure;
import org.fengqiao.report.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftCheckTest {
    private static final String GOOD = """
            一、主要做法
            全年排查矛盾纠纷93起，化解83起，化解率89.2%。其中3起跨领域矛盾耗时超30天。
            开展联合调处15次，走访群众616人次，解决诉求207件，解答群众咨询420人次。
            办理12345热线工单166件，按期办结率100%；办理信访转办件12件，化解信访积案1件。
            全年线上线下受理群众事项312件，办结率96.2%。
            二、履职情况
            办结调解案件65件，调解成功率98.5%，涉及金额约220万元。召开周碰头例会38次，专题研究矛盾化解等问题8次。
            整合204名党员担任网格员，发放宣传资料3000余册，开展普法活动16场次。
            """;

    private final Map<String, Figure> figures = new HashMap<>();

    DraftCheckTest() {
        count("dispute.found", 93);
        count("dispute.resolved", 83);
        rate("dispute.resolution_rate", 83, 93);
        count("dispute.over_30_days", 3);
        count("dispute.mediated", 65);
        count("dispute.mediation_succeeded", 64);
        rate("dispute.mediation_success_rate", 64, 65);
        count("dispute.agreement_amount", 2_187_500);
        count("hotline.received", 166);
        rate("hotline.on_time_rate", 166, 166);
        count("petition.forwarded", 12);
        count("petition.backlog_resolved", 1);
        count("matter.accepted", 312);
        rate("matter.closed_rate", 300, 312);
        count("activity.joint_mediations", 15);
        count("activity.visited_people", 616);
        count("activity.claims_resolved", 207);
        count("activity.consultations", 420);
        count("activity.weekly_meetings", 38);
        count("activity.study_sessions", 8);
    }

    @Test
    void whatTheRecordsSayAgrees() {
        List<Finding> findings = check(GOOD);
        assertThat(findings).noneMatch(finding -> finding.verdict().wrong() || finding.verdict() == Verdict.STYLE);
        assertThat(findings)
                .filteredOn(finding -> finding.verdict() == Verdict.MATCH)
                .hasSize(19);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            排查矛盾纠纷93起   | 排查矛盾纠纷95起   | mismatch
            排查矛盾纠纷93起   | 排查矛盾纠纷近90起 | mismatch
            化解83起           | 化解85起           | mismatch
            化解83起           | 化解八十五起       | mismatch
            化解83起           | 化解83余起         | style
            化解率89.2%        | 化解率89.3%        | impossible
            化解率89.2%        | 化解率90.3%        | mismatch
            化解率89.2%        | 化解率达90%以上    | mismatch
            化解率89.2%        | 化解率101%         | impossible
            3起跨领域          | 2起跨领域          | mismatch
            联合调处15次       | 联合调处16次       | mismatch
            联合调处15次       | 联合调处超15次     | style
            走访群众616人次    | 走访群众661人次    | mismatch
            走访群众616人次    | 走访群众620余人次  | mismatch
            走访群众616人次    | 走访群众325余人次  | style
            解决诉求207件      | 解决诉求近200件    | mismatch
            解决诉求207件      | 解决诉求超210件    | mismatch
            咨询420人次        | 咨询400余人次左右  | style
            咨询420人次        | 咨询430余人次      | mismatch
            工单166件          | 工单168件          | mismatch
            按期办结率100%     | 按期办结率99.4%    | mismatch
            按期办结率100%     | 按期办结率100%以上 | style
            转办件12件         | 转办件21件         | mismatch
            信访积案1件        | 信访积案2件        | mismatch
            群众事项312件      | 群众事项321件      | mismatch
            办结率96.2%        | 办结率96.0%        | impossible
            办结率96.2%        | 办结率98.4%        | mismatch
            调解案件65件       | 调解案件112件      | mismatch
            调解成功率98.5%    | 调解成功率98.6%    | impossible
            调解成功率98.5%    | 调解成功率100%     | mismatch
            约220万元          | 约250万元          | mismatch
            约220万元          | 超220万元          | mismatch
            周碰头例会38次     | 周碰头例会48次     | mismatch
            等问题8次          | 等问题十二次       | mismatch
            """)
    void everyPlantedErrorIsFound(String right, String planted, String verdict) {
        assertThat(GOOD).contains(right);
        assertThat(check(GOOD.replace(right, planted)))
                .filteredOn(finding -> finding.verdict() != Verdict.MATCH && finding.verdict() != Verdict.UNKNOWN)
                .as(planted)
                .extracting(finding -> finding.verdict().code())
                .contains(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            两级调委会排查调处矛盾纠纷112起，调解成功率达98.5%。 | 98.5% | impossible
            全年排查矛盾纠纷93起，化解83起，化解率90.3%。       | 90.3% | inconsistent
            全年排查矛盾纠纷93起，化解95起。                     | 95    | inconsistent
            解答群众咨询420人次。年底统计，解答咨询430人次。     | 430   | inconsistent
            受理信访事项21件，按期办结率98%。                    | 98%   | impossible
            """)
    void withoutAnyRecordsArithmeticStillHolds(String text, String number, String verdict) {
        figures.clear();
        assertThat(check(text))
                .filteredOn(finding -> finding.number().contains(number))
                .extracting(finding -> finding.verdict().code())
                .containsExactly(verdict);
    }

    @Test
    void anImpossibleRateSaysWhatCouldBeSaid() {
        figures.clear();
        Finding finding = check("排查调处矛盾纠纷112起，调解成功率达98.5%。").getLast();
        assertThat(finding.advice()).isEqualTo("draft.advice.impossible[112起, 98.5%, 98.2%draft.or[]99.1%, 98%]");
    }

    @Test
    void aRateThatIsRightIsNotedWhereItStandsBesideAnotherCount() {
        assertThat(check("排查调处矛盾纠纷112起，调解成功率达98.5%。").getLast()).satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.MATCH);
            assertThat(finding.advice()).startsWith("draft.advice.other_denominator[98.5%, 65");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"热线工单全部按期办结", "信访事项件件有回音", "全年未发生群体性上访事件", "矛盾纠纷均得到化解"})
    void claimsOfAllOrNothingNeedProof(String text) {
        assertThat(check(text)).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.UNKNOWN);
            assertThat(finding.advice()).startsWith("draft.advice.");
        });
    }

    /** Sentences of two published reports against the figures they print. */
    @ParameterizedTest
    @CsvSource({"S0, 8", "S4, 11"})
    void publishedReportsAreReadWithoutFalseAlarm(String report, int recognised) throws IOException {
        Path folder = Path.of("../shared/reports");
        assumeTrue(Files.isDirectory(folder));
        figures.remove("matter.closed_rate");
        rate("matter.closed_rate", 299, 312);
        if (report.equals("S0")) {
            figures.clear();
            count("dispute.found_and_resolved", 200);
            rate("dispute.mediation_success_rate", 197, 200);
            count("hotline.received", 166);
            rate("hotline.on_time_rate", 166, 166);
            count("petition.forwarded", 12);
            count("petition.backlog_resolved", 1);
            count("activity.weekly_meetings", 38);
            count("activity.consultations", 83);
        }
        Path file;
        try (var files = Files.list(folder)) {
            file = files.filter(path -> path.getFileName().toString().startsWith(report))
                    .findFirst()
                    .orElseThrow();
        }
        try (InputStream content = Files.newInputStream(file)) {
            List<Finding> findings = check(DraftText.read(file.toString(), content));
            assertThat(findings).noneMatch(finding -> finding.verdict().wrong() || finding.verdict() == Verdict.STYLE);
            assertThat(findings.stream()
                            .filter(finding -> finding.verdict() == Verdict.MATCH)
                            .map(Finding::code)
                            .distinct())
                    .hasSize(recognised);
        }
    }

    private List<Finding> check(String text) {
        return new DraftCheck(
                        code -> Optional.ofNullable(figures.get(code)), (key, arguments) -> key + List.of(arguments))
                .of(text);
    }

    private void count(String code, long value) {
        figures.put(code, figure(code, Measure.CASE, BigDecimal.valueOf(value), null, null));
    }

    private void rate(String code, long numerator, long denominator) {
        BigDecimal value =
                BigDecimal.valueOf(numerator * 100).divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
        figures.put(code, figure(code, Measure.PERCENT, value, numerator, denominator));
    }

    private static Figure figure(
            String code,
            Measure measure,
            BigDecimal value,
            @org.jspecify.annotations.Nullable Long numerator,
            @org.jspecify.annotations.Nullable Long denominator) {
        return new Figure(
                code,
                code,
                "",
                measure,
                "",
                Timing.FLOW,
                value,
                numerator,
                denominator,
                null,
                List.of(),
                List.of(),
                false,
                "");
    }
}
