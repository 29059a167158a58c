package org.fengqiao.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole life of a ticket, as people do it: the clerk, a village and the leader, with an extension and a redo. */
class TicketIT {
    private static final String CLERK = "jingban";
    private static final String VILLAGE = "tiaojie1";
    private static final String LEADER = "lingdao";

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
    void aTicketIsRecordedDispatchedHandledExtendedRepliedSentBackAndRepliedAgain() {
        String number = recordSignAndDispatch();
        contactAndAskForMoreTime(number);
        grant(number);
        handle(number, "3月更换灯泡两个，路灯已恢复照明。");
        callBack(number);
        check(number);
        replyAndSendBack(number);
        handleAgainAndReply(number);
    }

    private static Person person(String login) {
        return Person.loggedIn(chromium.browser(), product, login);
    }

    private static String recordSignAndDispatch() {
        try (Person clerk = person(CLERK)) {
            clerk.open("dispatch");
            clerk.press("record-ticket");
            clerk.type("platform-number", "GD20250305001");
            clerk.choose("ticket-class", "求助");
            clerk.type("content", "村口路灯坏了三个月，晚上走路看不见，请尽快修好。");
            clerk.type("applicant-1-name", "马来电");
            clerk.type("applicant-1-phone", "13812345678");
            clerk.select("village", "东渠村");
            clerk.type("place", "东渠村村口");
            clerk.picture("ticket-intake");
            assertThat(clerk.scrollsSideways()).isFalse();
            clerk.press("file-ticket");
            String number = clerk.text("#case-number");
            clerk.see("138****5678");
            clerk.step("sign", () -> {});
            clerk.step("dispatch", () -> {
                clerk.pick("field-unitId", "东渠村");
                clerk.type("field-note", "请先联系来电人。");
                clerk.picture("ticket-dispatch");
            });
            clerk.see("交办给东渠村");
            clerk.open("dispatch");
            clerk.see(number);
            clerk.picture("dispatch");
            assertThat(clerk.scrollsSideways()).isFalse();
            return number;
        }
    }

    private static void contactAndAskForMoreTime(String number) {
        try (Person village = person(VILLAGE)) {
            open(village, number);
            village.step("log_contact", () -> {
                village.choose("field-reached", "联系上了");
                village.type("field-said", "来电人说明了路灯的位置。");
            });
            village.step("apply_extension", () -> village.type("field-reason", "配件需要采购。"));
            village.see("待答复");
        }
    }

    private static void grant(String number) {
        try (Person clerk = person(CLERK)) {
            open(clerk, number);
            clerk.step("decide", () -> {
                clerk.choose("field-granted", "同意");
                clerk.type("field-decidedBy", "市12345中心");
            });
            clerk.press("deadline-ledger");
            clerk.see("延期5个工作日");
            clerk.see("理由：配件需要采购");
        }
    }

    private static void handle(String number, String outcome) {
        try (Person village = person(VILLAGE)) {
            open(village, number);
            if (village.find("#action-log_contact[theme~=primary]").count() > 0) {
                village.step("log_contact", () -> village.choose("field-reached", "联系上了"));
            }
            village.step("handle", () -> {
                village.type("field-outcome", outcome);
                village.choose("field-solved", "已解决");
            });
        }
    }

    private static void callBack(String number) {
        try (Person clerk = person(CLERK)) {
            open(clerk, number);
            clerk.step("call_back", () -> {
                clerk.choose("field-reached", "联系上了");
                clerk.choose("field-solved", "已解决");
                clerk.choose("field-satisfaction", "满意");
            });
        }
    }

    private static void check(String number) {
        try (Person leader = person(LEADER)) {
            open(leader, number);
            leader.step("check", () -> leader.choose("field-passed", "通过"));
            leader.see("领导审核通过");
        }
    }

    private static void replyAndSendBack(String number) {
        try (Person clerk = person(CLERK)) {
            open(clerk, number);
            clerk.step("reply", () -> {
                clerk.type("field-text", "正在积极协调。");
                clerk.see("没有写明办理结果");
                clerk.picture("ticket-reply");
                clerk.type("field-text", "3月5日村委会更换灯泡两个，路灯已恢复照明，已电话告知来电人。");
                clerk.find("#reply-advice")
                        .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                                .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
            });
            clerk.see("按期完成");
            clerk.step("record_result", () -> {
                clerk.choose("field-reached", "联系上了");
                clerk.choose("field-solved", "未解决");
                clerk.tick("field-redo");
                clerk.type("field-redoReason", "来电人说灯又不亮了。");
            });
            clerk.see("退回重办原因：来电人说灯又不亮了。");
        }
    }

    private static void handleAgainAndReply(String number) {
        handle(number, "3月更换线路，路灯已恢复照明。");
        callBack(number);
        check(number);
        try (Person clerk = person(CLERK)) {
            open(clerk, number);
            clerk.step("reply", () -> clerk.type("field-text", "3月7日更换线路，路灯已恢复照明，已电话告知来电人。"));
            clerk.see("第2轮办理");
            clerk.picture("ticket");
            assertThat(clerk.scrollsSideways()).isFalse();
            clerk.open("rates");
            clerk.see("响应率");
            clerk.picture("rates");
            assertThat(clerk.scrollsSideways()).isFalse();
            clerk.find(".fq-wall-share a").first().click();
            clerk.see(number);
        }
    }

    private static void open(Person person, String number) {
        person.open("case/" + number);
        assertThat(person.text("#case-number")).isEqualTo(number);
    }
}
