package org.bloodstream.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.testkit.TestServers.as;
import static org.bloodstream.testkit.TestServers.token;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bloodstream.testkit.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import tools.jackson.databind.JsonNode;

class MachineAccessIT extends GatewayTest {

    @Test
    void a_bearer_token_passes_as_it_is_and_no_session_is_made() {
        var token = token("donor-carer");
        http.get()
                .uri("/api/donors/1?limit=2")
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist("Set-Cookie")
                .expectHeader()
                .doesNotExist("Server")
                .expectBody()
                .jsonPath("$.authorization")
                .isEqualTo("Bearer " + token)
                .jsonPath("$[':path']")
                .isEqualTo("/api/donors/1?limit=2");
    }

    @Test
    void the_trace_of_a_call_goes_on_in_the_service() {
        http.get()
                .uri("/api/donors/1")
                .headers(as("donor-carer"))
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .exchange()
                .expectBody()
                .jsonPath("$.traceparent")
                .value(String.class, sent -> assertThat(sent)
                        .startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-")
                        .doesNotContain("00f067aa0ba902b7"));
    }

    @Test
    void a_machine_posts_without_the_portals_proof() {
        http.post()
                .uri("/api/outcomes/x")
                .headers(as("haemovigilance-officer"))
                .header("Idempotency-Key", "12345678")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void a_machine_may_ask_who_it_is() {
        get("/api/session", "integration-operator")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.user")
                .isEqualTo("integration-operator")
                .jsonPath("$.csrfHeader")
                .doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/bedside/checks, outcome",
        "/api/outcomes/traces/x, outcome",
        "/api/access/openings, outcome",
        "/api/donors/x, donors",
        "/api/laboratory/components/x, lims",
        "/fhir/metadata, epr",
        "/api/records/x, epr",
        "/api/operations/donor-management/journal, donors",
        "/api/operations/lims-bridge/messages, lims",
        "/api/operations/epr-bridge/messages, epr",
        "/api/operations/outcome/parked, outcome"
    })
    void every_path_reaches_its_service(String path, String service) {
        var stub =
                switch (service) {
                    case "outcome" -> OUTCOME;
                    case "donors" -> DONORS;
                    case "lims" -> LIMS;
                    default -> EPR;
                };
        get(path, "transfusion-scientist").expectStatus().isOk();
        assertThat(stub.arrived).contains(path);
    }

    @Test
    void operations_of_a_service_that_is_none_are_not_found() {
        assertProblem(get("/api/operations/nobody/journal", "integration-operator"), 404, "not-found");
        assertProblem(get("/api/nowhere", "integration-operator"), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({"none", "tampered", "unsigned", "other audience", "garbage"})
    void a_token_that_is_not_good_opens_nothing(String weakness) {
        DONORS.arrived.clear();
        var request = http.get().uri("/api/donors/weak");
        if (!weakness.equals("none")) request.header("Authorization", "Bearer " + weak(weakness));
        assertProblem(request.exchange(), 401, "sign-in-required");
        assertThat(DONORS.arrived).isEmpty();
    }

    @Test
    void a_password_instead_of_a_token_is_refused() {
        assertProblem(
                http.get()
                        .uri("/api/donors/x")
                        .headers(headers -> headers.setBasicAuth("donor-carer", "bloodstream"))
                        .exchange(),
                401,
                "sign-in-required");
    }

    @Test
    void what_only_proxies_may_say_is_taken_off() {
        http.get()
                .uri("/api/donors/x")
                .headers(as("donor-carer"))
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-User", "quality-officer")
                .header("X-Auth-Roles", "quality-officer")
                .header("X-HTTP-Method-Override", "DELETE")
                .header("Cookie", "other=1")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(seen -> assertThat(seen)
                        .doesNotContain("10.0.0.1", "evil.example", "quality-officer", "DELETE", "other=1"));
    }

    @Test
    void health_is_open_and_the_rest_of_the_actuator_is_not() {
        http.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
        http.get().uri("/actuator/metrics").exchange().expectStatus().isUnauthorized();
        http.get().uri("/actuator/prometheus").exchange().expectStatus().isUnauthorized();
        get("/actuator/prometheus", "integration-operator").expectStatus().isOk();
        get("/actuator/metrics", "ward-nurse").expectStatus().isForbidden();
        get("/actuator/metrics", "integration-operator").expectStatus().isOk();
        get("/actuator/gateway/routes", "integration-operator").expectStatus().isNotFound();
    }

    @Test
    void the_bill_of_the_portal_is_beside_that_of_the_jar_for_operators() {
        get("/actuator/sbom/portal", "ward-nurse").expectStatus().isForbidden();
        get("/actuator/sbom/portal", "integration-operator")
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("application/vnd.cyclonedx+json")
                .expectBody()
                .jsonPath("$.components[0].name")
                .isEqualTo("planted");
    }

    private static String weak(String weakness) {
        var parts = token("donor-carer").split("\\.");
        return switch (weakness) {
            case "tampered" -> parts[0] + "." + token("quality-officer").split("\\.")[1] + "." + parts[2];
            case "unsigned" -> base64("{\"alg\":\"none\"}") + "." + parts[1] + ".";
            case "other audience" -> identityToken();
            default -> "garbage";
        };
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The identity token of a sign-on: of the same realm, key and person, and for the client's eyes only. */
    private static String identityToken() {
        return WebClient.create(TestServers.issuer())
                .post()
                .uri("/protocol/openid-connect/token")
                .body(BodyInserters.fromFormData("grant_type", "password")
                        .with("client_id", "bloodstream-cli")
                        .with("username", "donor-carer")
                        .with("password", "bloodstream")
                        .with("scope", "openid"))
                .retrieve()
                .bodyToMono(JsonNode.class)
                .map(answer -> answer.required("id_token").asString())
                .blockOptional()
                .orElseThrow();
    }

    private static void assertProblem(WebTestClient.ResponseSpec answer, int status, String code) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code)
                .jsonPath("$.traceId")
                .isNotEmpty();
    }
}
