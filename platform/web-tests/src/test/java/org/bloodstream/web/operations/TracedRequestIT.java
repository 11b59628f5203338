package org.bloodstream.web.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bloodstream.testkit.TestServers.as;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.time.Duration;
import java.util.List;
import org.bloodstream.testkit.EmittedSpans;
import org.bloodstream.web.Roles;
import org.bloodstream.web.tryout.ShelfTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

@Import(EmittedSpans.class)
@TestPropertySource(properties = "management.opentelemetry.tracing.export.schedule-delay=100ms")
@DisplayNameGeneration(ReplaceUnderscores.class)
class TracedRequestIT extends ShelfTest {
    private final String trace = fresh().replace("-", "");
    private final String bag = fresh();

    @Test
    void a_command_and_its_statements_are_one_trace_without_values_and_without_noise() {
        putTraced().expectStatus().isCreated();

        var spans = spans("http post /api/shelf/bags/{bag}");
        assertThat(spans).extracting(SpanData::getName).contains("query").noneMatch(name -> name.contains("security"));
        assertThat(spans.toString())
                .contains("INSERT INTO bag VALUES")
                .doesNotContain("fridge-of-trace")
                .doesNotContain(bag);
        assertThat(spans).extracting(SpanData::getResource).allMatch(resource -> resource.toString()
                .contains("service.name=\"shelf\""));
    }

    @Test
    void looking_at_health_and_metrics_is_not_traced() {
        http.get().uri("/actuator/health").exchange().expectStatus().isOk();
        http.get().uri("/actuator/prometheus").exchange().expectStatus().isOk();
        a_command_and_its_statements_are_one_trace_without_values_and_without_noise();
        assertThat(EmittedSpans.soFar()).extracting(SpanData::getName).noneMatch(name -> name.contains("actuator"));
    }

    @Test
    void a_statement_belongs_to_its_act_and_one_of_no_act_is_not_traced() {
        database.sql("SELECT 'of no act'").then().block(Duration.ofSeconds(10));
        a_command_and_its_statements_are_one_trace_without_values_and_without_noise();

        var spans = EmittedSpans.of(trace);
        var act = spans.stream()
                .filter(span -> span.getKind() == SpanKind.SERVER)
                .findFirst()
                .orElseThrow();
        assertThat(spans)
                .filteredOn(span -> span.getName().equals("query"))
                .hasSize(3)
                .allMatch(span -> span.getKind() == SpanKind.CLIENT)
                .allMatch(span -> span.getParentSpanId().equals(act.getSpanId()))
                .allMatch(SpanData::hasEnded);
        assertThat(EmittedSpans.soFar().toString()).doesNotContain("of no act");
    }

    @Test
    void a_statement_that_failed_is_told_as_failed() {
        put(bag, fresh(), "{\"place\":\"shelf\",\"volumeMl\":280}")
                .expectStatus()
                .isCreated();
        putTraced();
        assertThat(spans("http post /api/shelf/bags/{bag}"))
                .filteredOn(span -> span.getName().equals("query"))
                .anyMatch(span -> span.getStatus().getStatusCode() == StatusCode.ERROR);
    }

    private WebTestClient.ResponseSpec putTraced() {
        return http.post()
                .uri("/api/shelf/bags/" + bag)
                .headers(as(Roles.WARD_NURSE))
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .header("Idempotency-Key", fresh())
                .header("Content-Type", "application/json")
                .bodyValue("{\"place\":\"fridge-of-trace\",\"volumeMl\":280}")
                .exchange();
    }

    /** All of the trace, once its last span is there. */
    private List<SpanData> spans(String last) {
        await().untilAsserted(() ->
                assertThat(EmittedSpans.of(trace)).extracting(SpanData::getName).contains(last));
        return EmittedSpans.of(trace);
    }
}
