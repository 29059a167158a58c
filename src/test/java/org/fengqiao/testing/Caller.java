package org.fengqiao.testing;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.net.URI;
import java.util.UUID;
import org.fengqiao.organization.ApiTokens;
import org.fengqiao.organization.Users;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another program that calls over HTTP with a user's token, through the real filters. */
@Component
public class Caller {
    private final MockMvc mvc;
    private final SecurityContextHolderStrategy callers;
    private final Users users;
    private final ApiTokens tokens;

    Caller(WebApplicationContext context, Users users, ApiTokens tokens) {
        this.mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        this.callers = context.getBean(SecurityContextHolderStrategy.class);
        this.users = users;
        this.tokens = tokens;
    }

    /** What came back. */
    public record Answer(int status, String type, String text) {
        static Answer of(MockHttpServletResponse response) throws Exception {
            return new Answer(
                    response.getStatus(),
                    String.valueOf(response.getContentType()),
                    response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
        }

        public JsonNode json() {
            return JsonMapper.shared().readTree(text);
        }

        public String at(String field) {
            return json().path(field).asString();
        }
    }

    /** A fresh token of a user. */
    public String token(String login) {
        return tokens.make(users.loadUserByUsername(login).user(), "test");
    }

    public Answer post(String token, String path, UUID key, String body) throws Exception {
        return send(
                token,
                MockMvcRequestBuilders.post(path)
                        .header("Idempotency-Key", key.toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body));
    }

    public Answer get(String token, String path, String... segments) throws Exception {
        URI address = UriComponentsBuilder.fromPath(path)
                .pathSegment(segments)
                .encode()
                .build()
                .toUri();
        return send(token, MockMvcRequestBuilders.get(address));
    }

    public Answer send(String token, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        // Filters keep the strategy of their own application; the one for everybody is the last application's.
        SecurityContextHolder.setContextHolderStrategy(callers);
        LoggedIn.out();
        return Answer.of(mvc.perform(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token))
                .andReturn()
                .getResponse());
    }
}
