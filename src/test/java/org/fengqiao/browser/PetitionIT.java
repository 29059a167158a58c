package org.fengqiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fengqiao.kernel.ChinaTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a leader's reception day to the figures: what was told becomes a petition that goes its way by the regulation. */
class PetitionIT {
    private static final String CLERK = "jingban";
    private static final String LEADER = "lingdao";
    private static final String TOWNSHIP = "990100100";

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
    void whatIsToldAtAReceptionDayBecomesAPetitionWithAnExtensionAnOpinionAndFigures() throws Exception {
        String number = receiveAndTakeUp();
        classifyAcceptAndAskForMoreTime(number);
        grant(number);
        handleAndAnswer(number);
        assertThat(figure("petition.accepted").path("value").asInt()).isEqualTo(1);
        assertThat(figure("petition.receptions").path("value").asInt()).isEqualTo(1);
        JsonNode onTime = figure("petition.on_time_rate");
        assertThat(onTime.path("numerator").asInt()).as(onTime.toString()).isEqualTo(1);
        assertThat(onTime.path("denominator").asInt()).isEqualTo(1);
        openTheListBehindTheNumber(number);
    }

    private static Person person(String login) {
        return Person.loggedIn(chromium.browser(), product, login);
    }

    private static String receiveAndTakeUp() {
        try (Person leader = person(LEADER)) {
            leader.open("reception-entry");
            leader.type("reception-venue", "镇综治中心接访室");
            leader.type("guest-1-name", "马信访");
            leader.type("guest-1-phone", "13895001234");
            leader.type("guest-1-matter", "东渠村灌溉渠被占用，两年没有解决，请求恢复灌溉。");
            leader.picture("reception");
            assertThat(leader.scrollsSideways()).isFalse();
            leader.press("save-reception");
            leader.find("vaadin-button[id^=take-up-petition]").first().click();
            leader.pick("take-up-unit", "东渠村");
            leader.type("take-up-title", "灌溉渠被占用");
            leader.press("dialog-save");
            String number = leader.text("#case-number");
            assertThat(number).contains("访");
            leader.see("138****1234");
            return number;
        }
    }

    private static void classifyAcceptAndAskForMoreTime(String number) {
        try (Person clerk = person(CLERK)) {
            open(clerk, number);
            clerk.step("classify", () -> {
                clerk.choose("field-petitionClass", "申诉求决");
                clerk.select("field-route", "（六）信访程序");
                clerk.picture("petition-classify");
            });
            clerk.step("accept", () -> {});
            clerk.step("ask_extension", () -> {
                clerk.type("field-days", "10");
                clerk.type("field-reason", "需要测绘");
            });
            clerk.picture("petition");
            assertThat(clerk.scrollsSideways()).isFalse();
        }
    }

    private static void grant(String number) {
        try (Person leader = person(LEADER)) {
            leader.see(number);
            open(leader, number);
            leader.step("decide_extension", () -> {
                leader.see("需要测绘");
                leader.choose("field-granted", "同意");
            });
            leader.press("deadline-ledger");
            leader.see("延期10日");
        }
    }

    private static void handleAndAnswer(String number) throws Exception {
        try (Person clerk = person(CLERK)) {
            open(clerk, number);
            clerk.step("tell_extension", () -> clerk.choose("field-way", "邮寄送达"));
            clerk.step("handle", () -> clerk.type("field-findings", "渠道被土堆占用，已清理，恢复灌溉。"));
            clerk.step("write_opinion", () -> {
                clerk.choose("field-outcome", "予以支持");
                clerk.type("field-opinion", "支持信访人请求，恢复灌溉。");
                clerk.type("field-law", "《中华人民共和国水法》第三十七条");
            });
            clerk.step("deliver", () -> clerk.choose("field-way", "直接送达"));
            clerk.see("按期完成");
            assertThat(clerk.download(() -> clerk.press("paper-opinion"))).isNotEmptyFile();
            clerk.picture("petition-answered");
            assertThat(clerk.scrollsSideways()).isFalse();
        }
    }

    private static void openTheListBehindTheNumber(String number) {
        try (Person leader = person(LEADER)) {
            leader.open("report/records/petition.accepted");
            leader.see(number);
        }
    }

    private static JsonNode figure(String code) throws Exception {
        LocalDate today = ChinaTime.dayOf(java.time.Instant.now());
        String json = product.command("figures", "--unit", TOWNSHIP, "--year", String.valueOf(today.getYear()));
        return JsonMapper.shared().readTree(json).path("figures").values().stream()
                .filter(figure -> figure.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void open(Person person, String number) {
        person.open("case/" + number);
        assertThat(person.text("#case-number")).isEqualTo(number);
    }
}
