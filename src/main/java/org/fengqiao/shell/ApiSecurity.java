package org.fengqiao.shell;

import java.util.Map;
import org.fengqiao.api.Problems;
import org.fengqiao.organization.AccountDetails;
import org.fengqiao.organization.ApiTokens;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Calls of other programs: a bearer token and nothing else; no session, no cookie, so nothing to forge. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiSecurity {
    private static final String CALLS = "/api/**";
    private static final String DESCRIPTION = "/v3/api-docs/**";

    @Bean
    @Order(1)
    SecurityFilterChain callsFilterChain(HttpSecurity http, ApiTokens tokens, Problems problems) throws Exception {
        AuthenticationManager bearers = authentication -> account(tokens, authentication);
        return http.securityMatcher(CALLS, DESCRIPTION)
                .authorizeHttpRequests(requests -> requests.requestMatchers(DESCRIPTION)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(request -> bearers)
                        .authenticationEntryPoint(unknown(problems)))
                .build();
    }

    private static Authentication account(ApiTokens tokens, Authentication asked) {
        String token = ((BearerTokenAuthenticationToken) asked).getToken();
        AccountDetails account =
                tokens.account(token).orElseThrow(() -> new InvalidBearerTokenException("unknown or revoked"));
        return UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
    }

    private static AuthenticationEntryPoint unknown(Problems problems) {
        var bearer = new BearerTokenAuthenticationEntryPoint();
        return (request, response, failure) -> {
            bearer.commence(request, response, failure);
            problems.write(response, HttpStatus.valueOf(response.getStatus()), "api.token");
        };
    }

    /** Behind all controllers and before Vaadin, which would answer with a page. */
    @Bean
    SimpleUrlHandlerMapping unknownCalls(Problems problems) {
        HttpRequestHandler nothing =
                (request, response) -> problems.write(response, HttpStatus.NOT_FOUND, "api.address");
        return new SimpleUrlHandlerMapping(Map.of(CALLS, nothing), 10);
    }
}
