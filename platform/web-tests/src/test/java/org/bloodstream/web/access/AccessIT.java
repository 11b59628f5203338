package org.bloodstream.web.access;

import static org.bloodstream.testkit.TestServers.as;
import static org.bloodstream.testkit.TestServers.serviceToken;
import static org.bloodstream.testkit.TestServers.token;

import org.bloodstream.web.Roles;
import org.bloodstream.web.tryout.ShelfTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessIT extends ShelfTest {

    @Test
    void a_caller_is_who_the_token_says() {
        get("/api/shelf/me")
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"id\":\"ward-nurse\",\"organisation\":\"BHSCT\",\"roles\":[\"ward-nurse\"]}");
    }

    @Test
    void a_service_is_a_caller_too() {
        bearer("/api/shelf/me", serviceToken("bloodstream-outcome"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.roles[0]")
                .isEqualTo(Roles.PLATFORM_SERVICE);
    }

    @Test
    void a_role_that_the_policy_does_not_name_is_not_permitted() {
        bearer("/api/shelf/bags/x", token(Roles.DONOR_CARER))
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("not-permitted");
    }

    @Test
    void a_token_whose_content_was_changed_opens_nothing() {
        var parts = token(Roles.DONOR_CARER).split("\\.");
        var forged = parts[0] + "." + token(Roles.WARD_NURSE).split("\\.")[1] + "." + parts[2];
        bearer("/api/shelf/me", forged)
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("sign-in-required");
    }

    @Test
    void health_is_open_and_tells_nothing_but_its_state() {
        http.get().uri("/actuator/health/liveness").exchange().expectBody().json("{\"status\":\"UP\"}");
        http.get()
                .uri("/actuator/health")
                .exchange()
                .expectBody()
                .jsonPath("$.components")
                .doesNotExist();
    }

    @Test
    void metrics_are_open_to_whoever_watches_the_service() {
        http.get().uri("/actuator/prometheus").exchange().expectStatus().isOk();
    }

    @Test
    void the_rest_of_the_actuator_is_for_integration_operators() {
        http.get().uri("/actuator/metrics").exchange().expectStatus().isUnauthorized();
        bearer("/actuator/metrics", token(Roles.WARD_NURSE)).expectStatus().isForbidden();
        bearer("/actuator/metrics", token(Roles.INTEGRATION_OPERATOR))
                .expectStatus()
                .isOk();
    }

    @Test
    void what_is_not_named_is_closed_even_to_those_who_are_signed_in() {
        http.get().uri("/somewhere").exchange().expectStatus().isUnauthorized();
        bearer("/somewhere", token(Roles.INTEGRATION_OPERATOR)).expectStatus().isForbidden();
    }

    @Test
    void no_session_is_made_and_nothing_may_be_cached_or_framed() {
        http.get()
                .uri("/api/shelf/me")
                .headers(as(Roles.WARD_NURSE))
                .exchange()
                .expectHeader()
                .doesNotExist("Set-Cookie")
                .expectHeader()
                .valueMatches("Cache-Control", ".*no-store.*")
                .expectHeader()
                .valueMatches("Content-Security-Policy", ".*frame-ancestors 'none'.*");
    }

    private WebTestClient.ResponseSpec bearer(String path, String token) {
        return http.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }
}
