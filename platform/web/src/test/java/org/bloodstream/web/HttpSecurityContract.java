package org.bloodstream.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bloodstream.testkit.TestServers;
import org.bloodstream.testkit.access.AccessTable;
import org.bloodstream.testkit.access.AccessWalk;
import org.bloodstream.testkit.access.Endpoint;
import org.bloodstream.web.access.PolicyOnEveryHandler;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.condition.NameValueExpression;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;
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

    /** Our handlers and the actuator's. */
    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    @Value("${spring.application.name}")
    private String service;

    @LocalServerPort
    private int port;

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

    /** With every role's token from Keycloak, with none, and with tokens that are wrong in one thing each. */
    @Test
    void everybody_may_do_what_the_table_says_and_nothing_else() {
        assertThat(differences(document())).isEmpty();
    }

    /** Else the refusal of a token that is wrong in one thing would say nothing about that thing. */
    @Test
    void a_token_of_the_tests_own_that_is_right_in_everything_is_accepted() {
        http.get()
                .uri("/actuator/info")
                .headers(headers ->
                        headers.setBearerAuth(TestServers.signedTokens().right(Roles.INTEGRATION_OPERATOR)))
                .exchange()
                .expectStatus()
                .isOk();
    }

    /** What people read: docs/security/access.md. */
    protected String document() {
        return AccessTable.document();
    }

    protected final List<String> differences(String document) {
        return new AccessWalk(port).differences(AccessTable.of(service, document), endpoints());
    }

    private Set<Endpoint> endpoints() {
        var endpoints = new TreeSet<Endpoint>();
        mappings.forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(door -> add(door, endpoints)));
        endpoints.add(Endpoint.of("GET", "/elsewhere"));
        return endpoints;
    }

    private static void add(RequestMappingInfo mapping, Set<Endpoint> endpoints) {
        var header = mapping.getHeadersCondition().getExpressions().stream()
                .filter(expression -> !expression.isNegated())
                .map(NameValueExpression::getName)
                .findFirst()
                .orElse("");
        for (var path : mapping.getPatternsCondition().getPatterns())
            for (RequestMethod method : mapping.getMethodsCondition().getMethods())
                endpoints.add(new Endpoint(method.name(), path.getPatternString(), header));
    }
}
