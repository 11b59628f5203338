package org.bloodstream.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bloodstream.testkit.TestServers.as;

import java.util.List;
import java.util.regex.Pattern;
import org.bloodstream.testkit.ServiceClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** As on a cluster: who watches comes by a port of the inner network. Keycloak does not answer the gateway here. */
@TestPropertySource(
        properties = {
            "management.server.port=0",
            "bloodstream.sign-on.backchannel=http://127.0.0.1:9/realms/bloodstream"
        })
class WatchingIT extends GatewayTest {
    @LocalManagementPort
    private int inner;

    @Test
    void metrics_and_health_are_open_on_the_inner_port() {
        assertThat(metrics()).contains("bloodstream_sign_on_failures_total");
        watching("/actuator/health/readiness").expectStatus().isOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/info", "/actuator/metrics", "/actuator/sbom", "/api/session", "/"})
    void nothing_else_is_open_there(String path) {
        assertThat(watching(path).returnResult().getStatus().value()).isIn(302, 401, 403, 404);
    }

    @Test
    void the_port_that_faces_the_world_has_no_metrics_then_for_anybody() {
        http.get().uri("/actuator/prometheus").exchange().expectStatus().isUnauthorized();
        http.get()
                .uri("/actuator/prometheus")
                .headers(as("integration-operator"))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void a_call_is_told_by_its_route_and_how_it_ended() {
        get("/api/donors/1", "donor-carer").expectStatus().isOk();
        get("/api/production/x", "quality-officer").expectStatus().is5xxServerError();
        // A call is counted once its answer has gone out, which the caller may have seen before.
        await().untilAsserted(
                        () -> assertThat(metrics().lines())
                                .anyMatch(
                                        line -> line.matches(
                                                "http_server_requests_seconds_bucket\\{.*outcome=\"SUCCESS\".*uri=\"donor-management\".*le=\"0.5\".*"))
                                .anyMatch(
                                        line -> line.matches(
                                                "http_server_requests_seconds_count\\{.*outcome=\"SERVER_ERROR\".*uri=\"blood-production\".*")));
    }

    @Test
    void a_sign_on_that_keycloak_does_not_answer_is_said_and_counted() {
        var before = failures("NO_ANSWER");
        var browser = new Browser(port);
        var asked = browser.open("/oauth2/authorization/keycloak")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var state = asked.replaceAll(".*[?&]state=([^&]+).*", "$1");
        var answer = browser.open("/login/oauth2/code/keycloak?code=good&state=" + state);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("sign-on-unavailable");
        assertThat(failures("NO_ANSWER")).isEqualTo(before + 1);
    }

    @Test
    void an_answer_that_nobody_asked_for_and_a_wrong_token_are_counted_apart() {
        var notAskedFor = failures("NOT_ASKED_FOR");
        var token = failures("TOKEN");
        new Browser(port).open("/login/oauth2/code/keycloak?code=stolen&state=made-up");
        http.get()
                .uri("/api/donors/1")
                .headers(it -> it.setBearerAuth("garbage"))
                .exchange();
        http.get().uri("/api/donors/1").exchange().expectStatus().isUnauthorized();
        assertThat(failures("NOT_ASKED_FOR")).isEqualTo(notAskedFor + 1);
        assertThat(failures("TOKEN")).isEqualTo(token + 1);
    }

    @Test
    void scans_that_went_astray_are_counted_as_the_portal_tells_them_and_of_nobody_who_has_not_signed_on() {
        var before = strays();
        told("3").headers(as("donor-carer")).exchange().expectStatus().isOk();
        assertThat(strays()).isEqualTo(before + 3);
        told("9999").headers(as("donor-carer")).exchange().expectStatus().isOk();
        assertThat(strays()).as("no scanner is that quick").isEqualTo(before + 103);
        for (var nonsense : List.of("-1", "many", "99999", "")) {
            told(nonsense).headers(as("donor-carer")).exchange().expectStatus().isOk();
        }
        told("3").exchange().expectStatus().isUnauthorized();
        assertThat(strays()).isEqualTo(before + 103);
    }

    private WebTestClient.RequestHeadersSpec<?> told(String strays) {
        return http.get().uri("/api/donors/1").header("Stray-Scans", strays);
    }

    private int strays() {
        return value("bloodstream_portal_scans_stray_total");
    }

    private int failures(String reason) {
        return value("bloodstream_sign_on_failures_total\\{[^}]*reason=\"" + reason + "\"[^}]*}");
    }

    private int value(String metric) {
        var counted = Pattern.compile(metric + " (\\d+)").matcher(metrics());
        assertThat(counted.find()).isTrue();
        return Integer.parseInt(counted.group(1));
    }

    private String metrics() {
        var body = watching("/actuator/prometheus")
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return body == null ? "" : body;
    }

    private WebTestClient.ResponseSpec watching(String path) {
        return ServiceClient.at(inner).get().uri(path).exchange();
    }
}
