package org.fengqiao.exchange.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.exchange.row.RowReader.Reading;
import org.fengqiao.exchange.sheet.SheetRow;
import org.fengqiao.kernel.ChinaTime;
import org.junit.jupiter.api.Test;

class RowReaderTest {
    @Test
    void chineseAndEnglishNamesInAnyOrderMeanTheSame() {
        Reading english = ours(
                RowKind.DISPUTES,
                "received_at,outcome,closed_at,type,applicants",
                "2025-03-01,settled,2025-03-02,neighbour,马兰、白海");
        Reading chinese = ours(RowKind.DISPUTES, "类型,当事人,申请人,结果,办结时间,发现时间", "邻里纠纷,x,马兰、白海,自行化解,2025/3/2,2025年3月1日");
        assertThat(english.problems()).isEmpty();
        assertThat(chinese.facts()).isEqualTo(english.facts());
    }

    @Test
    void theFirstOfSeveralNamesOfAColumnCounts() {
        Header header = Header.of(row(1, "登记时间,发现时间"));
        RowReader reader = new RowReader(RowKind.DISPUTES, Mapping.NONE, header);
        assertThat(reader.read(row(2, "2025-03-05,2025-03-01")).facts().moment(Columns.RECEIVED_AT))
                .hasToString("2025-03-01");
        assertThat(reader.unknownColumns()).containsExactly("登记时间");
    }

    @Test
    void everyWrongValueOfARowIsToldWithItsColumnAndMasked() {
        Reading reading = ours(
                RowKind.TICKETS,
                "received_at,满意度,phone,summary,closed_at",
                "2025-02-30,非常好,13912345678," + "x".repeat(4001) + ",");
        assertThat(reading.problems())
                .extracting(Problem::column, Problem::key)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("received_at", "import.value.date"),
                        org.assertj.core.groups.Tuple.tuple("satisfaction", "import.value.unknown"),
                        org.assertj.core.groups.Tuple.tuple("summary", "import.value.long"));
    }

    @Test
    void whatIsRequiredAndEmptyIsMissing() {
        assertThat(ours(RowKind.TICKETS, "received_at,title", ",路灯").problems())
                .containsExactly(new Problem("received_at", "", "import.value.missing"));
    }

    @Test
    void theRulesRunInTheirOrder() {
        Map<String, Rule> rules = Map.of(
                "received_at", from("T"),
                "on_time", new Rule.From(List.of("V"), Map.of("1", "是", "0", "否")),
                "ticket_class", new Rule.From(List.of("C"), Map.of("求决", "help", "*", "keep")),
                "summary", from("A", "B"),
                "channel", new Rule.Constant("12345"));
        Mapping mapping = mapping(rules);
        RowReader reader = new RowReader(RowKind.TICKETS, mapping, Header.of(row(1, "T,V,C,A,B")));
        Facts facts = reader.read(row(2, " 2025-03-05 , 1.0 ,求决,甲, - ")).facts();
        assertThat(facts.canonical())
                .containsOnly(
                        Map.entry("received_at", "2025-03-05"),
                        Map.entry("on_time", "true"),
                        Map.entry("ticket_class", "help"),
                        Map.entry("summary", "甲"),
                        Map.entry("channel", "12345"));
        assertThat(reader.read(row(3, "2025-03-05,-,投诉,甲,乙")).facts().canonical())
                .containsEntry("ticket_class", "complaint")
                .containsEntry("summary", "甲\n乙")
                .doesNotContainKey("on_time");
        assertThat(reader.read(row(4, "2025-03-05,2,投诉,甲,乙")).problems())
                .extracting(Problem::column, Problem::value, Problem::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("on_time", "2", "import.value.unlisted"));
    }

    @Test
    void aPathNamesUnitsFromTheTopWithoutTheUnknownOnes() {
        Mapping mapping = mapping(Map.of("received_at", from("T"), "unit", new Rule.Path(List.of("S", "C"), true)));
        RowReader reader = new RowReader(RowKind.TICKETS, mapping, Header.of(row(1, "T,S,C")));
        assertThat(reader.read(row(2, "2025-03-05,龙田街道,南布社区")).unit())
                .isEqualTo(new UnitWish(List.of("龙田街道", "南布社区"), true));
        assertThat(reader.read(row(3, "2025-03-05,-,-")).unit()).isEqualTo(UnitWish.NONE);
    }

    @Test
    void onlyMappedColumnsAreReadAndTheOthersNamed() {
        RowReader reader = new RowReader(
                RowKind.TICKETS, mapping(Map.of("received_at", from("T"))), Header.of(row(1, "T,title,,编号")));
        assertThat(reader.read(row(2, "2025-03-05,x,y,z")).facts().canonical()).containsOnlyKeys("received_at");
        assertThat(reader.unknownColumns()).containsExactly("title", "编号");
        assertThat(reader.asItCame(row(2, "2025-03-05,x,y,z")))
                .containsExactly(
                        Map.entry("T", "2025-03-05"),
                        Map.entry("title", "x"),
                        Map.entry("C", "y"),
                        Map.entry("编号", "z"));
    }

    private static Rule from(String... columns) {
        return new Rule.From(List.of(columns), null);
    }

    private static Mapping mapping(Map<String, Rule> rules) {
        return new Mapping("s", null, null, null, rules, Set.of("-"), List.of(), ChinaTime.ZONE, false);
    }

    private static Reading ours(RowKind kind, String header, String cells) {
        return new RowReader(kind, Mapping.NONE, Header.of(row(1, header))).read(row(2, cells));
    }

    private static SheetRow row(int number, String cells) {
        return new SheetRow(number, List.of(cells.split(",", -1)));
    }
}
