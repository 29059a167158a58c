package org.fengqiao.hotline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.fengqiao.organization.ApiToken;
import org.fengqiao.organization.ApiTokens;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.testing.Caller;
import org.fengqiao.testing.Caller.Answer;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.fengqiao.testing.Township;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Another program records tickets with a user's token. */
@DatabaseTest
@Import(Caller.class)
class TicketCallsTest {
    private static final String PATH = "/api/v1/tickets";
    private static int seeds = 720;

    @Autowired
    private Caller caller;

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private String seed = "";
    private String clerk = "";

    @BeforeEach
    void township() {
        clock.set("2025-03-05T15:00");
        seed = String.valueOf(seeds++);
        Township.build(units, users, seed);
        clerk = caller.token("clerk-" + seed);
    }

    @AfterEach
    void out() {
        LoggedIn.out();
    }

    private String body(String externalId) {
        return """
                {"external_id": "%s", "source_system": "city-12345", "channel": "12345", "ticket_class": "投诉",
                 "received_at": "2025-03-05T09:00:00+08:00", "dispatched_at": "2025-03-05T10:30:00+08:00",
                 "unit": "990%s100201", "title": "路灯不亮", "summary": "村口路灯坏了三个月，来电人电话13895001234",
                 "place": "村口", "applicants": ["马来电", "同来人"], "phone": "13895001234",
                 "external_refs": ["省平台=S-77"], "matter": "村口路灯", "leader": "王副镇长", "urgent": false}
                """.formatted(externalId, seed);
    }

    @Test
    void aTicketIsRecordedWithItsNumberItsLimitAndEverythingThatWasSent() throws Exception {
        Answer made = caller.post(clerk, PATH, UUID.randomUUID(), body("T-1"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.at("number")).startsWith("测试" + seed + "单〔2025〕");
        // five working days from Wednesday, 5 March
        assertThat(made.at("due_at")).isEqualTo("2025-03-12T23:59:59.999+08:00");
        assertThat(made.at("ticket_class")).isEqualTo("complaint");
        assertThat(made.at("standing")).isEqualTo("signing");
        assertThat(made.at("leader_in_charge")).isEqualTo("王副镇长");
        assertThat(made.json().path("external_refs").values())
                .extracting(node -> node.asString())
                .containsExactlyInAnyOrder("city-12345=T-1", "省平台=S-77");
        assertThat(made.json().path("applicants").size()).isEqualTo(2);
        assertThat(made.text()).doesNotContain("13895001234");
        assertThat(jdbc.sql("select m.label from case_file c join matter m on m.id = c.matter_id where c.id = ?")
                        .param(made.json().path("id").asLong())
                        .query(String.class)
                        .single())
                .isEqualTo("村口路灯");

        Answer read = caller.get(clerk, PATH, made.at("number"));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.json()).isEqualTo(made.json());
    }

    @Test
    void theSameCallAgainAnswersWithTheFirstResult() throws Exception {
        UUID key = UUID.randomUUID();
        Answer first = caller.post(clerk, PATH, key, body("T-2"));
        Answer again = caller.post(clerk, PATH, key, " " + body("T-2").replace("\n", ""));
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(tickets()).isEqualTo(1);

        Answer other = caller.post(clerk, PATH, key, body("T-3"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.at("code")).isEqualTo("api.key.other_body");
        assertThat(tickets()).isEqualTo(1);
    }

    @Test
    void whatWasRefusedCanBeSentAgainCorrectedUnderTheSameKey() throws Exception {
        UUID key = UUID.randomUUID();
        Answer refused = caller.post(clerk, PATH, key, body("T-4").replace("990" + seed + "100201", "990999"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.type()).startsWith("application/problem+json");
        assertThat(refused.json().path("errors").path(0).path("field").asString())
                .isEqualTo("unit");
        assertThat(caller.post(clerk, PATH, key, body("T-4")).status()).isEqualTo(201);
    }

    @Test
    void theSameNumberOfTheSamePlatformIsNotRecordedTwice() throws Exception {
        caller.post(clerk, PATH, UUID.randomUUID(), body("T-5"));
        Answer second = caller.post(clerk, PATH, UUID.randomUUID(), body("T-5").replace("省平台=S-77", "省平台=S-78"));
        assertThat(second.status()).isEqualTo(422);
        assertThat(second.at("code")).isEqualTo("ticket.number.known");
        assertThat(tickets()).isEqualTo(1);
    }

    @Test
    void aBodyThatCannotBeReadSaysWhichFieldAndRepeatsNothing() throws Exception {
        assertField(body("T-6").replace("complaint", "x").replace("投诉", "骂街"), "ticket_class", "api.field.choice");
        assertField(body("T-6").replace("2025-03-05T09:00:00+08:00", "gestern"), "received_at", "api.field.form");
        assertField(body("T-6").replace("\"place\"", "\"closed_at\""), "closed_at", "api.field.unknown");
        Answer broken = caller.post(clerk, PATH, UUID.randomUUID(), "{\"phone\": 13895001234");
        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.text()).doesNotContain("13895001234");
        assertThat(tickets()).isZero();
    }

    private void assertField(String body, String field, String code) throws Exception {
        Answer answer = caller.post(clerk, PATH, UUID.randomUUID(), body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.at("code")).isEqualTo(code);
        assertThat(answer.json().path("errors").path(0).path("field").asString())
                .isEqualTo(field);
    }

    @Test
    void withoutAKeyNothingIsRecorded() throws Exception {
        Answer answer = caller.send(
                clerk,
                MockMvcRequestBuilders.post(PATH)
                        .contentType("application/json")
                        .content(body("T-7")));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("code")).isEqualTo("api.header.missing");
    }

    @Test
    void whoHasNoTokenOrARevokedOneIsNobody() throws Exception {
        CurrentUser owner = users.loadUserByUsername("clerk-" + seed).user();
        ApiToken token = tokens.of(owner).getFirst();
        assertThat(caller.get(clerk, PATH, "x").status()).isEqualTo(404);
        tokens.revoke(owner, token.id());
        for (String bad : new String[] {"", clerk, "fq_wrong", "!!"}) {
            Answer answer = caller.get(bad, PATH, "x");
            assertThat(answer.status()).as(bad).isEqualTo(401);
            assertThat(answer.type()).startsWith("application/problem+json");
            assertThat(answer.at("code")).isEqualTo("api.token");
        }
    }

    @Test
    void aClosedAccountsTokenOpensNothing() throws Exception {
        jdbc.sql("update app_user set active = false where login = ?")
                .param("clerk-" + seed)
                .update();
        assertThat(caller.get(clerk, PATH, "x").status()).isEqualTo(401);
    }

    @Test
    void aSessionCookieOpensNothingHere() throws Exception {
        LoggedIn.as(users, "clerk-" + seed);
        assertThat(caller.get("", PATH, "x").status()).isEqualTo(401);
    }

    @Test
    void whatTheCallerMayNotSeeIsAnsweredLikeWhatDoesNotExist() throws Exception {
        Answer made = caller.post(clerk, PATH, UUID.randomUUID(), body("T-8"));
        Answer unseen = caller.get(caller.token("mediator2-" + seed), PATH, made.at("number"));
        Answer missing = caller.get(caller.token("mediator2-" + seed), PATH, "没有单〔2025〕1号");
        assertThat(unseen.status()).isEqualTo(404);
        assertThat(unseen.at("detail")).isEqualTo(missing.at("detail"));
        assertThat(unseen.at("code")).isEqualTo(missing.at("code"));
    }

    @Test
    void whoMayNotRecordATicketOnAScreenMayNotHere() throws Exception {
        Answer answer = caller.post(caller.token("mediator1-" + seed), PATH, UUID.randomUUID(), body("T-9"));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(tickets()).isZero();
    }

    @Test
    void aKeyBelongsToItsUser() throws Exception {
        UUID key = UUID.randomUUID();
        assertThat(caller.post(clerk, PATH, key, body("T-10")).status()).isEqualTo(201);
        Answer leaders = caller.post(
                caller.token("leader-" + seed), PATH, key, body("T-11").replace("S-77", "S-79"));
        assertThat(leaders.status()).isEqualTo(201);
    }

    @Test
    void unknownAddressesAnswerAsProblemsToo() throws Exception {
        assertThat(caller.get(clerk, "/api/v1/nothing").at("code")).isEqualTo("api.address");
        assertThat(caller.send(clerk, MockMvcRequestBuilders.delete(PATH)).status())
                .isEqualTo(405);
    }

    @Test
    void theDescriptionNamesTheCallsAndTheToken() throws Exception {
        Answer description = caller.get("", "/v3/api-docs");
        assertThat(description.status()).isEqualTo(200);
        assertThat(description.json().path("paths").propertyNames()).contains(PATH, PATH + "/{number}");
        assertThat(description.text()).contains("\"bearer\"", "external_id", "Idempotency-Key");
    }

    private int tickets() {
        return jdbc.sql("select count(*) from case_file c join unit_closure t on t.unit_id = c.unit_id"
                        + " join unit u on u.id = t.ancestor_id where u.code = ?")
                .param("990" + seed + "100")
                .query(Integer.class)
                .single();
    }
}
