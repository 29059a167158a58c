package org.fengqiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The leader's way to a section that can be defended: write, follow a number, correct, freeze, and see what changes. */
class SectionIT {
    private static final String YEAR = "?unit=990100100&period=2025";
    private static final String HALF = "?unit=990100100&period=2025H1";
    private static final String QUARTER = "?unit=990100100&period=2025Q1";
    private static final String HEAD = "external_id,unit,type,title,received_at,closed_at,outcome,method,people\n";
    private static final String ROWS = """
            A1,990100100201,land,田埂之争,2025-03-05 10:00,2025-03-07 10:00,settled,spot,2
            A2,990100100202,neighbour,院墙之争,2025-04-05 10:00,2025-04-07 10:00,settled,{method},2
            A3,990100100203,housing,宅基之争,2025-05-05 10:00,2025-05-09 10:00,{outcome},spot,2
            """;

    private static Product product;
    private static Chromium chromium;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws Exception {
        product = Product.start();
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() throws Exception {
        chromium.close();
        product.close();
    }

    @Test
    void aSentenceIsRewrittenANumberFollowedARecordCorrectedTheYearFrozenAndALaterChangeShown() throws Exception {
        records("", "settled");
        try (Person leader = Person.loggedIn(chromium.browser(), product, "lingdao")) {
            leader.open("report/write" + YEAR);
            leader.press("begin-default");
            leader.see("按化解方式中有1件列在“未填”");
            leader.writeOn("#manuscript > p", "全年共排查矛盾纠纷112起。");
            leader.waitFor("#findings", "未通过");
            leader.picture("section-check-fails");
            leader.undo("#manuscript");
            leader.waitFor("#findings", "核对通过");
            leader.writeOn("#manuscript > p", "大事小情有人管。");
            leader.waitFor("#saved", "保存");
            followANumber(leader);
            records("spot", "settled");
            leader.open("report/write" + YEAR);
            leader.waitFor("#findings", "核对通过");
            assertThat(leader.text("#findings")).doesNotContain("按化解方式中有");
            assertThat(leader.text("#manuscript")).contains("大事小情有人管。").doesNotContain("112");
            leader.picture("section");
            assertThat(leader.scrollsSideways()).isFalse();
            freezeAndSign(leader);
            records("spot", "failed");
            leader.open("report/seal" + YEAR);
            leader.see("定稿时 3起，现为 2起");
            leader.see("宅基之争");
            leader.picture("section-differs");
            leader.open("report" + YEAR);
            leader.see("项指标现与定稿时不同");
        }
    }

    @Test
    void aNumberThatIsCutAndPastedStaysBoundToItsFigure() throws Exception {
        records("spot", "settled");
        try (Person leader = Person.loggedIn(chromium.browser(), product, "lingdao")) {
            leader.open("report/write" + HALF);
            leader.press("begin-default");
            leader.waitFor("#saved", "保存");
            leader.mark("#manuscript .fq-chip[data-code='dispute.found']");
            leader.keys("Control+x");
            leader.writeOn("#manuscript > p", "共");
            leader.keys("Control+v");
            leader.keys("End");
            leader.writeOn("#manuscript > p", "起。");
            leader.waitFor("#manuscript > p:first-child", "共3起。");
            leader.press("back-to-report");
            leader.see("共3起。");
            leader.find("#section a.fq-number")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("3"))
                    .last()
                    .waitFor();
            leader.goBack();
            leader.waitFor("#manuscript > p:first-child", "共3起。");
            assertThat(leader.find("#manuscript > p:first-child > .fq-chip")
                            .last()
                            .getAttribute("data-code"))
                    .isEqualTo("dispute.found");
        }
    }

    @Test
    void whatWasTypedWhileTheServerWasOutOfReachComesBackAndIsSaved() throws Exception {
        records("spot", "settled");
        try (Person leader = Person.loggedIn(chromium.browser(), product, "lingdao")) {
            leader.open("report/write" + QUARTER);
            leader.press("begin-default");
            leader.waitFor("#saved", "保存");
            leader.outOfReach(() -> {
                leader.writeOn("#manuscript > p", "断网时写下的话。");
                leader.waitFor("#unsaved", "有文字还没有送到服务器");
                leader.find("#unsaved").waitFor();
                leader.picture("section-unsaved");
            });
            leader.reload();
            leader.see("已找回上次没有送到服务器的文字");
            leader.waitFor("#manuscript > p:first-child", "断网时写下的话。");
            leader.writeOn("#manuscript > p", "回退前写下的话。");
            leader.press("back-to-report");
            leader.see("断网时写下的话。回退前写下的话。");
        }
    }

    private static void followANumber(Person leader) {
        leader.find(".fq-chip").first().click();
        leader.find("vaadin-dialog a, .fq-dialog a")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("查看对应的案件"))
                .first()
                .click();
        leader.see("宅基之争");
    }

    private static void freezeAndSign(Person leader) {
        leader.press("advance");
        leader.press("confirm");
        leader.waitFor(".fq-stage-now", "核对通过");
        leader.press("seal-figures");
        leader.press("confirm");
        leader.waitFor(".fq-seal-line", "定稿");
        leader.press("advance");
        leader.press("confirm");
        leader.waitFor(".fq-stage-now", "领导签发");
    }

    /** The same three records again, known by their numbers: what differs is corrected. */
    private void records(String method, String outcome) throws Exception {
        Path file = folder.resolve("records.csv");
        Files.writeString(file, HEAD + ROWS.replace("{method}", method).replace("{outcome}", outcome));
        product.command("import", "disputes", file.toString(), "--unit", "990100100");
    }
}
