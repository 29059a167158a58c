package org.fengqiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The main job, as people do it: a dispute goes in on a tablet, is mediated, and comes out in the Word file. */
class MainJobIT {
    private static Product product;
    private static Chromium chromium;

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
    void aDisputeGoesInOnATabletAndTheAnnualSectionComesOutInWord() throws Exception {
        String number = recordAndReferUp();
        mediate(number);
        Path docx = readTheSection(number);
        assertThat(words(docx)).contains("1起");
    }

    private static String recordAndReferUp() {
        try (Person worker = Person.loggedIn(chromium.browser(), product, "wangge1")) {
            worker.picture("work-list-empty");
            worker.open("record");
            worker.choose("type", "邻里");
            worker.type("summary", "两家为渠水先后争执多日，昨日在地头发生口角。");
            worker.type("applicant-1-name", "马国桂");
            worker.type("applicant-1-phone", "13812345678");
            worker.type("respondent-1-name", "罗建梅");
            worker.type("place", "东渠支渠三号口");
            worker.choose("risk", "黄");
            worker.picture("intake");
            assertThat(worker.scrollsSideways()).isFalse();
            worker.press("file-dispute");
            String number = worker.text("#case-number");
            worker.picture("case-filed");
            worker.step("refer_up", () -> worker.type("field-tried", "上门两次，双方都不让步，请村调委会调解。"));
            return number;
        }
    }

    private static void mediate(String number) {
        try (Person mediator = Person.loggedIn(chromium.browser(), product, "tiaojie1")) {
            mediator.picture("work-list");
            mediator.find("a[href*='case/']").first().click();
            assertThat(mediator.text("#case-number")).isEqualTo(number);
            mediator.step("accept_mediation", () -> {});
            mediator.step("tell_rights", () -> mediator.type("field-consentNote", "双方当面同意调解"));
            mediator.step("choose_mediators", () -> {});
            mediator.step("investigate", () -> mediator.type("field-findings", "现场查看水渠，询问三户邻居。"));
            mediator.step("hold_session", () -> mediator.type("field-record", "双方各自陈述，同意按轮次用水。"));
            mediator.step("reach_agreement", () -> {
                mediator.choose("field-form", "口头");
                mediator.type("field-text", "单日马国桂先用水，双日罗建梅先用水。");
            });
            mediator.see("调解成功");
            mediator.picture("case");
            assertThat(mediator.scrollsSideways()).isFalse();
        }
    }

    private static Path readTheSection(String number) {
        try (Person leader = Person.loggedIn(chromium.browser(), product, "lingdao")) {
            leader.open("report");
            leader.find("a[href*='dispute.found']").first().waitFor();
            leader.picture("report");
            assertThat(leader.scrollsSideways()).isFalse();
            Path docx = leader.download(() -> leader.press("download-docx"));
            leader.find("a[href*='dispute.mediation_succeeded']").first().click();
            leader.see(number);
            leader.picture("records");
            leader.find("a[href*='case/']").first().click();
            assertThat(leader.text("#case-number")).isEqualTo(number);
            return docx;
        }
    }

    private static String words(Path docx) throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(docx));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
