package org.bloodstream.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.bloodstream.web.access.PolicyOnEveryHandler;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/**
 * What must hold for the edge of every service. A service extends it with its own {@code @BloodstreamTest}; new handlers
 * are covered the day they are made.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class HttpSecurityContract {
    @Autowired
    private PolicyOnEveryHandler policies;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private WebTestClient http;

    @Test
    void every_handler_states_who_may_call_it() {
        assertThat(policies.withoutPolicy()).isEmpty();
    }

    @Test
    void every_handler_is_reactive_so_that_its_policy_is_enforced() {
        assertThat(requestMappingHandlerMapping.getHandlerMethods().values())
                .filteredOn(handler -> handler.getBeanType().getName().startsWith("org.bloodstream."))
                .isNotEmpty()
                .allSatisfy(handler -> assertThat(Publisher.class)
                        .isAssignableFrom(handler.getMethod().getReturnType()));
    }

    @Test
    void nothing_is_answered_without_a_token() {
        endpoints().forEach(endpoint -> assertUnauthorized(endpoint, ""));
    }

    @Test
    void nothing_is_answered_for_a_token_that_is_none() {
        endpoints().forEach(endpoint -> assertUnauthorized(endpoint, "Bearer eyJhbGciOiJub25lIn0.e30."));
    }

    /** Method and path of every handler, with {@code x} for each variable. */
    protected Set<String> endpoints() {
        var endpoints = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().forEach(mapping -> add(mapping, endpoints));
        return endpoints;
    }

    private static void add(RequestMappingInfo mapping, Set<String> endpoints) {
        for (var path : mapping.getPatternsCondition().getPatterns())
            for (RequestMethod method : mapping.getMethodsCondition().getMethods())
                endpoints.add(method + " " + path.getPatternString().replaceAll("\\{[^}]*}", "x"));
    }

    private void assertUnauthorized(String endpoint, String authorization) {
        var parts = endpoint.split(" ", 2);
        var request = http.method(HttpMethod.valueOf(parts[0])).uri(parts[1]);
        if (!authorization.isEmpty()) request.header("Authorization", authorization);
        request.exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueMatches("WWW-Authenticate", "Bearer.*")
                .expectHeader()
                .contentType("application/problem+json");
    }
}
