package org.fengqiao.exchange.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.exchange.row.HeaderFinder.Found;
import org.fengqiao.exchange.sheet.Sheet;
import org.fengqiao.exchange.sheet.SheetFile;
import org.fengqiao.exchange.sheet.SheetRow;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeaderFinderTest {
    private static final Sheet NOTES = sheet("说明", "数据来源,市平台", "日期,2018");
    private static final Sheet DATA = sheet("数据", "主键,统计时间", "ID,TIME", "1,2025-03-05");

    @Test
    void findsTheFirstSheetAndRowThatHoldEveryMappedColumn() {
        Found found = new HeaderFinder(RowKind.TICKETS, mapping(null, null)).in(file(NOTES, DATA), "a.xlsx");
        assertThat(found.sheet().name()).isEqualTo("数据");
        assertThat(found.header().rowNumber()).isEqualTo(2);
    }

    @Test
    void takesTheSheetAndRowThatTheMappingNames() {
        Sheet other = sheet("另一张", "ID,TIME", "ID,TIME");
        Found found = new HeaderFinder(RowKind.TICKETS, mapping("另一张", 2)).in(file(DATA, other), "a.xlsx");
        assertThat(found.sheet().name()).isEqualTo("另一张");
        assertThat(found.header().rowNumber()).isEqualTo(2);
    }

    @Test
    void saysWhichColumnsAreMissing() {
        assertThatThrownBy(() -> new HeaderFinder(RowKind.USERS, Mapping.NONE).in(file(sheet("a", "登录名,姓名")), "a.csv"))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("import.header.missing");
                    assertThat(refused.arguments()).containsExactly("a.csv", "roles");
                });
    }

    @Test
    void aSheetThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> new HeaderFinder(RowKind.TICKETS, mapping("没有", null)).in(file(NOTES, DATA), "a.xlsx"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("import.sheet.missing"));
    }

    @Test
    void looksNoFurtherThanTheTenthRow() {
        List<String> rows = new ArrayList<>(java.util.Collections.nCopies(10, "x"));
        rows.add("received_at");
        SheetFile file = file(sheet("a", rows.toArray(String[]::new)));
        assertThatThrownBy(() -> new HeaderFinder(RowKind.TICKETS, Mapping.NONE).in(file, "a.csv"))
                .isInstanceOf(Refused.class);
    }

    private static Mapping mapping(@Nullable String sheet, @Nullable Integer headerRow) {
        return new Mapping(
                "s",
                null,
                sheet,
                headerRow,
                Map.of(
                        "external_id",
                        new Rule.From(List.of("ID"), null),
                        "received_at",
                        new Rule.From(List.of("TIME"), null)),
                Set.of(),
                List.of(),
                ChinaTime.ZONE,
                false);
    }

    private static SheetFile file(Sheet... sheets) {
        return new SheetFile(List.of(sheets), StandardCharsets.UTF_8);
    }

    private static Sheet sheet(String name, String... rows) {
        return new Sheet() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Stream<SheetRow> rows() {
                List<SheetRow> all = new ArrayList<>();
                for (int i = 0; i < rows.length; i++) {
                    all.add(new SheetRow(i + 1, List.of(rows[i].split(",", -1))));
                }
                return all.stream();
            }
        };
    }
}
