package org.fengqiao.exchange.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.fengqiao.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingFileTest {
    @TempDir
    private Path folder;

    @Test
    void readsEverySetting() throws IOException {
        Mapping mapping = read("""
                source_system: city-2018
                encoding: GB18030
                sheet: 数据集1
                header_row: 2
                columns:
                  external_id: REC_ID
                  received_at: CREATE_TIME
                  unit: {path: [STREET, COMMUNITY], create_missing: true}
                  channel: {constant: "12345"}
                  on_time: {from: IN_TIME, values: {1: 是, no: 否}}
                  summary: [A, B]
                  due_at: none
                null_values: ["-", NA]
                dates: ["yyyy-MM-dd HH:mm:ss"]
                zone: Asia/Urumqi
                """);
        assertThat(mapping)
                .isEqualTo(new Mapping(
                        "city-2018",
                        Charset.forName("GB18030"),
                        "数据集1",
                        2,
                        Map.of(
                                "external_id", new Rule.From(List.of("REC_ID"), null),
                                "received_at", new Rule.From(List.of("CREATE_TIME"), null),
                                "unit", new Rule.Path(List.of("STREET", "COMMUNITY"), true),
                                "channel", new Rule.Constant("12345"),
                                "on_time", new Rule.From(List.of("IN_TIME"), Map.of("1", "是", "no", "否")),
                                "summary", new Rule.From(List.of("A", "B"), null)),
                        java.util.Set.of("-", "NA"),
                        List.of("yyyy-MM-dd HH:mm:ss"),
                        ZoneId.of("Asia/Urumqi"),
                        true));
    }

    @Test
    void ourColumnsMayBeNamedInChinese() throws IOException {
        assertThat(read("columns: {收到时间: T, 来电人: 姓名}\n").rules()).containsOnlyKeys("received_at", "applicants");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colums: {received_at: A} | import.mapping.key",
                "columns: {received: A} | import.mapping.column",
                "columns: {title: A} | import.mapping.lacks",
                "columns: {received_at: {form: A}} | import.mapping.rule",
                "columns: {received_at: A, title: {path: [A]}} | import.mapping.path",
                "header_row: zwei | import.mapping.value",
                "dates: ['yyyy-bb'] | import.mapping.value",
                "zone: Asia/Nowhere | import.mapping.value",
                "encoding: UTF-9 | import.mapping.value",
                "columns: [a | import.mapping.damaged",
                "just text | import.mapping.damaged",
                "columns: {received_at: A, received_at: B} | import.mapping.damaged"
            })
    void saysWhatItDoesNotUnderstand(String yaml, String key) {
        assertThatThrownBy(() -> read(yaml.strip()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void theMappingThatIsShippedCanBeRead() {
        Mapping mapping = MappingFile.read(Path.of("docs/mappings/pingshan-2018.yml"), RowKind.TICKETS);
        assertThat(mapping.sourceSystem()).isEqualTo("pingshan-2018");
        assertThat(mapping.needs()).contains("REC_ID", "CREATE_TIME", "INTIME_ARCHIVE_NUM");
    }

    private Mapping read(String yaml) throws IOException {
        return MappingFile.read(Files.writeString(folder.resolve("m.yml"), yaml), RowKind.TICKETS);
    }
}
