package org.fengqiao.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Daily exchange as a clerk does it: a platform's real file in, again, and back; and a case typed into another system. */
class ImportIT {
    private static final Path FILE = Path.of("../shared/data/hotline-pingshan-2018.csv");
    private static final Path MAPPING = Path.of("docs/mappings/pingshan-2018.yml");

    private static Product product;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Files.exists(FILE));
        product = Product.start();
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() throws Exception {
        if (product != null) {
            chromium.close();
            product.close();
        }
    }

    @Test
    void aRealFileComesInOnceAndGoesOutAgainAsAWhole() {
        try (Person clerk = Person.loggedIn(chromium.browser(), product, "jingban")) {
            clerk.open("import");
            clerk.find("#import-upload").waitFor();
            clerk.picture("import");
            clerk.upload("import-upload", FILE.toAbsolutePath());
            clerk.waitFor("#preview-found", "GB18030");
            assertThat(clerk.text("#preview-found")).contains("10000行");
            assertThat(clerk.value("map-external-id")).isEqualTo("REC_ID");
            clerk.upload("mapping-upload", MAPPING.toAbsolutePath());
            clerk.find("#create-missing[checked]").waitFor();
            assertThat(clerk.value("source-system")).isEqualTo("pingshan-2018");
            clerk.press("save-mapping");
            clerk.type("mapping-name", "坪山2018");
            clerk.press("confirm");
            clerk.see("已保存对照方案");
            clerk.picture("import-mapping");
            assertThat(clerk.scrollsSideways()).isFalse();

            clerk.press("check");
            clerk.find("#progress").waitFor();
            clerk.waitFor("#count-accepted", "10000");
            clerk.picture("import-checked");

            String wizard = clerk.path();
            clerk.press("run");
            clerk.find("#progress-words").waitFor();
            clerk.waitFor("#progress-words", "/ 10000");
            clerk.picture("import-progress");
            clerk.open("import");
            clerk.see("hotline-pingshan-2018.csv");
            clerk.open(wizard);
            clerk.waitFor("#count-accepted", "10000");
            assertThat(clerk.text("#count-rejected")).isEqualTo("0");
            clerk.picture("import-finished");
            clerk.press("finish");

            clerk.upload("import-upload", FILE.toAbsolutePath());
            clerk.waitFor("#preview-found", "GB18030");
            assertThat(clerk.value("saved-mapping")).as("chosen by itself").isEqualTo("坪山2018");
            clerk.press("check");
            clerk.waitFor("#count-duplicates", "10000");
            assertThat(clerk.text("#count-accepted")).isEqualTo("0");

            clerk.open("import");
            clerk.find("vaadin-button[id^='undo-']").first().click();
            clerk.picture("import-undo");
            clerk.press("confirm");
            clerk.waitFor("vaadin-notification-card", "已撤销10000件");
            clerk.open("cases?kind=ticket");
            assertThat(clerk.find("a.fq-row-link").count()).isZero();
        }
    }

    @Test
    void aCaseIsCopiedFieldByFieldIntoAnotherSystem() throws Exception {
        try (Person clerk = Person.loggedIn(chromium.browser(), product, "jingban")) {
            clerk.open("import");
            clerk.choose("import-kind", "矛盾纠纷");
            Path file = Files.writeString(
                    Files.createTempDirectory("fengqiao-browser").resolve("台账.csv"), """
                            外部编号,发现时间,类型,结果,办结时间,标题,申请人,联系电话,地点
                            D1,2026-03-01,邻里,就地化解,2026-03-02,马家与罗家地界之争,马国桂,13812345678,东渠支渠三号口
                            D2,2026-03-05,土地流转,就地化解,2026-03-09,流转费迟付,白海,13812345679,二组
                            D3,2026-13-05,土地流转,就地化解,2026-03-09,日期有误,白海,13812345679,二组
                            """);
            clerk.upload("import-upload", file);
            clerk.waitFor("#preview-found", "3行");
            clerk.type("source-system", "镇台账");
            clerk.press("check");
            clerk.waitFor("#count-rejected", "1");
            clerk.see("不是日期或时间");
            clerk.picture("import-rejections");
            clerk.press("run");
            clerk.find("#finish").waitFor();
            clerk.press("finish");

            clerk.open("foreign/system");
            clerk.type("system-name", "省矛盾纠纷平台");
            clerk.typeDay("system-since", "2026-01-01");
            clerk.picture("foreign-system");
            clerk.press("save-system");
            clerk.see("流转费迟付");
            clerk.picture("foreign");
            clerk.find("a.fq-row-link").first().click();
            clerk.find("#copy-4").waitFor();
            clerk.press("copy-2");
            clerk.see("已复制");
            clerk.picture("foreign-card");
            assertThat(clerk.scrollsSideways()).isFalse();
            clerk.type("foreign-number", "P-2026-77");
            clerk.press("enter-number");
            clerk.waitFor("#list-count", "1");
            clerk.open("cases?q=地界");
            clerk.find("a.fq-row-link").first().click();
            clerk.see("P-2026-77");
            clerk.picture("case-foreign-numbers");
            clerk.open("foreign/export");
            clerk.find("#export-format").waitFor();
            clerk.picture("export");
            clerk.open("foreign");
            clerk.press("reconcile");
            clerk.find("#reconcile-mapping").waitFor();
            clerk.picture("reconcile");
            clerk.open("import/mappings");
            clerk.find("#to-imports").waitFor();
            clerk.picture("mappings");
        }
    }
}
