package org.fengqiao.exchange.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fengqiao.exchange.sheet.SheetRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionsTest {
    @TempDir
    private Path folder;

    @Test
    void aPlatformsUsualNamesAreRecognized() {
        assertThat(suggested("工单编号,来电时间,诉求内容,来电人,来电号码,主办单位,派单时间,截止时间,办结时间,满意度,满意度备注说明,行号"))
                .containsEntry("external_id", "工单编号")
                .containsEntry("received_at", "来电时间")
                .containsEntry("summary", "诉求内容")
                .containsEntry("applicants", "来电人")
                .containsEntry("phone", "来电号码")
                .containsEntry("handler", "主办单位")
                .containsEntry("dispatched_at", "派单时间")
                .containsEntry("due_at", "截止时间")
                .containsEntry("closed_at", "办结时间")
                .containsEntry("satisfaction", "满意度")
                .doesNotContainValue("行号")
                .doesNotContainValue("满意度备注说明");
    }

    @Test
    void ourOwnNamesComeBeforeUsualOnesAndLikeness() {
        assertThat(suggested("收到时间,来电时间,登记时间")).containsOnly(Map.entry("received_at", "收到时间"));
        assertThat(suggested("received_at,工单内容描述"))
                .containsEntry("received_at", "received_at")
                .containsEntry("summary", "工单内容描述");
    }

    @Test
    void noForeignColumnIsSuggestedTwice() {
        Map<String, String> columns = suggested("类型,内容,时间");
        assertThat(columns.values()).doesNotHaveDuplicates();
    }

    @Test
    void theFieldCodesOfUrbanManagementAreRecognized() {
        assertThat(suggested("REC_ID,CREATE_TIME,OCCUR_PLACE,DISPOSE_UNIT_NAME,EVENT_PROPERTY_NAME,OPERATE_NUM"))
                .containsEntry("external_id", "REC_ID")
                .containsEntry("received_at", "CREATE_TIME")
                .containsEntry("place", "OCCUR_PLACE")
                .containsEntry("ticket_class", "EVENT_PROPERTY_NAME")
                .doesNotContainValue("OPERATE_NUM");
    }

    @Test
    void aMappingIsReadAsItWasWritten() throws Exception {
        Mapping pingshan = MappingFile.read(Path.of("docs/mappings/pingshan-2018.yml"), RowKind.TICKETS);
        assertThat(MappingFile.parse("m", MappingText.of(pingshan), RowKind.TICKETS))
                .isEqualTo(pingshan);
        String all = """
                source_system: 'no'
                encoding: GB18030
                sheet: 表1
                header_row: 2
                columns: {received_at: T, unit: {path: [A]}, channel: {constant: "12345"}, summary: [B, C],
                  resolved: {from: D, values: {"1": 是, '*': keep}}}
                null_values: ["-", "~"]
                dates: ["yyyy-MM-dd HH:mm:ss"]
                zone: UTC
                due_at: none
                """;
        Mapping mapping = MappingFile.read(Files.writeString(folder.resolve("m.yml"), all), RowKind.TICKETS);
        assertThat(MappingFile.parse("m", MappingText.of(mapping), RowKind.TICKETS))
                .isEqualTo(mapping);
    }

    private static Map<String, String> suggested(String header) {
        Header row = Header.of(new SheetRow(1, List.of(header.split(","))));
        return new Suggestions(RowKind.TICKETS)
                .of(row).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                rule -> ((Rule.From) rule.getValue()).columns().getFirst()));
    }
}
