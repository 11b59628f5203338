package org.bloodstream.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bloodstream.testkit.TestServers.as;
import static org.bloodstream.testkit.TestServers.token;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cloud.gateway.filter.FilterDefinition;
import org.springframework.cloud.gateway.route.RouteDefinitionLocator;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;

class LimitsIT extends GatewayTest {
    @Autowired
    private RouteDefinitionLocator routes;

    @Autowired
    private CircuitBreakerRegistry breakers;

    /** Nothing else ends an answer that never comes. */
    @Test
    void every_route_has_a_breaker_of_its_own_and_with_it_a_time_limit() {
        assertThat(routes.getRouteDefinitions().toIterable())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(route.getFilters()).anySatisfy(filter -> assertThat(filter)
                        .isEqualTo(new FilterDefinition("CircuitBreaker=" + route.getId()))));
    }

    @Test
    void a_slow_service_is_a_504_that_says_it_may_have_been_done_and_others_go_on() {
        get("/api/outcomes/slow", "ward-nurse")
                .expectStatus()
                .isEqualTo(504)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("answer-late")
                .jsonPath("$.title")
                .isEqualTo("outcome did not answer in time")
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains("may have been done", "Idempotency-Key"));
        get("/api/donors/x", "donor-carer").expectStatus().isOk();
    }

    @Test
    void a_service_that_is_down_is_a_503_for_it_alone() {
        get("/api/production/components", "quality-officer")
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("service-unavailable")
                .jsonPath("$.title")
                .isEqualTo("blood-production is not available just now");
        get("/api/donors/x", "donor-carer").expectStatus().isOk();
    }

    /** From the twentieth call in vain on, nobody is let through for a moment. */
    @Test
    void a_service_that_stays_down_is_a_503_also_while_it_is_not_even_asked() {
        atOnce(30, "/api/production/components", "quality-officer");
        assertThat(atOnce(30, "/api/production/components", "quality-officer"))
                .extracting(answer -> answer.getStatusCode().value())
                .containsOnly(503);
    }

    @Test
    void a_caller_who_asks_too_often_waits_and_the_others_do_not() {
        var answers = atOnce(20, "/api/bedside/checks/x", "prescriber");
        assertThat(answers)
                .filteredOn(answer -> answer.getStatusCode().value() == 200)
                .hasSizeGreaterThanOrEqualTo(5);
        var refused = answers.stream()
                .filter(answer -> answer.getStatusCode().value() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(refused.getHeaders().getFirst("Retry-After")).matches("[1-9][0-9]*");
        assertThat(refused.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        get("/api/bedside/checks/x", "quality-officer").expectStatus().isOk();
        get("/api/outcomes/x", "prescriber").expectStatus().isOk();
    }

    @Test
    void requests_that_wait_for_one_service_leave_room_for_the_others() {
        LIMS.arrived.clear();
        var waiting = Flux.range(0, 2)
                .flatMap(_ -> WebClient.create("http://127.0.0.1:" + port)
                        .get()
                        .uri("/api/laboratory/slow")
                        .headers(headers -> headers.setBearerAuth(token("transfusion-scientist")))
                        .exchangeToMono(answer -> answer.releaseBody()
                                .thenReturn(answer.statusCode().value())))
                .collectList()
                .toFuture();
        await().until(() -> LIMS.arrived.size() == 2);
        get("/api/laboratory/components/x", "transfusion-scientist")
                .expectStatus()
                .isEqualTo(503)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("service-unavailable");
        assertThat(atOnce(30, "/api/laboratory/components/x", "transfusion-scientist"))
                .extracting(answer -> answer.getStatusCode().value())
                .containsOnly(503);
        assertThat(breakers.circuitBreaker("lims-bridge").getState())
                .as("who found no room says nothing of the service")
                .isEqualTo(CircuitBreaker.State.CLOSED);
        get("/api/donors/x", "donor-carer").expectStatus().isOk();
        assertThat(waiting.join()).containsOnly(504);
        get("/api/laboratory/components/x", "transfusion-scientist")
                .expectStatus()
                .isOk();
    }

    @Test
    void a_body_that_announces_itself_as_too_large_is_refused_unread() {
        OUTCOME.arrived.clear();
        http.post()
                .uri("/api/outcomes/big")
                .headers(as("ward-nurse"))
                .bodyValue("x".repeat(2_100_000))
                .exchange()
                .expectStatus()
                .isEqualTo(413);
        assertThat(OUTCOME.arrived).isEmpty();
    }

    @Test
    void a_body_that_does_not_say_how_large_it_is_is_stopped_on_the_way() {
        var buffers = new DefaultDataBufferFactory();
        http.post()
                .uri("/api/outcomes/endless")
                .headers(as("ward-nurse"))
                .body(BodyInserters.fromDataBuffers(Flux.range(0, 60).map(_ -> buffers.wrap(new byte[50_000]))))
                .exchange()
                .expectStatus()
                .isEqualTo(413);
    }

    /** On a busy machine, what is asked one after the other is not too often. */
    private List<ResponseEntity<Void>> atOnce(int times, String path, String role) {
        var client = WebClient.create("http://127.0.0.1:" + port);
        return Flux.range(0, times)
                .flatMap(_ -> client.get().uri(path).headers(as(role)).exchangeToMono(ClientResponse::toBodilessEntity))
                .collectList()
                .blockOptional(Duration.ofSeconds(30))
                .orElseThrow();
    }
}
