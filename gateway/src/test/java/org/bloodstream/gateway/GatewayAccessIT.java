package org.bloodstream.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bloodstream.testkit.TestServers;
import org.bloodstream.testkit.access.AccessTable;
import org.bloodstream.testkit.access.AccessWalk;
import org.bloodstream.testkit.access.Endpoint;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cloud.gateway.route.RouteDefinition;
import org.springframework.cloud.gateway.route.RouteDefinitionLocator;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;

/** The gateway's own doors and every route, as everybody: docs/security/access.md. */
class GatewayAccessIT extends GatewayTest {
    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    private RouteDefinitionLocator routes;

    @Test
    void everybody_may_do_what_the_table_says_and_nothing_else() {
        var table = AccessTable.only("gateway", AccessTable.document());
        assertThat(new AccessWalk(port).differences(table, doors())).isEmpty();
    }

    @Test
    void a_token_of_the_tests_own_that_is_right_in_everything_is_accepted() {
        http.get()
                .uri("/api/session")
                .headers(headers ->
                        headers.setBearerAuth(TestServers.signedTokens().right("ward-nurse")))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private Set<Endpoint> doors() {
        var doors = new TreeSet<Endpoint>();
        mappings.forEach(mapping -> mapping.getHandlerMethods()
                .keySet()
                .forEach(door -> door.getMethodsCondition().getMethods().forEach(method -> door.getPatternsCondition()
                        .getPatterns()
                        .forEach(path -> doors.add(Endpoint.of(method.name(), path.getPatternString()))))));
        routes.getRouteDefinitions()
                .flatMapIterable(RouteDefinition::getPredicates)
                .flatMapIterable(predicate -> predicate.getArgs().values())
                .doOnNext(path -> doors.add(Endpoint.of("GET", path)))
                .blockLast();
        doors.add(Endpoint.of("GET", "/elsewhere"));
        return doors;
    }
}
