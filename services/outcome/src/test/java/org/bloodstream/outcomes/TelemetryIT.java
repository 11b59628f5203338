package org.bloodstream.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.bloodstream.testkit.TestServers.as;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bloodstream.journal.Subscription;
import org.bloodstream.testkit.EmittedSpans;
import org.bloodstream.testkit.TestEnvironment;
import org.bloodstream.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.TestPropertySource;

@Import(EmittedSpans.class)
@TestPropertySource(properties = "management.opentelemetry.tracing.export.schedule-delay=100ms")
class TelemetryIT extends OutcomeTest {
    private static final AttributeKey<String> SERVICE = AttributeKey.stringKey("service.name");
    private final String trace = fresh().replace("-", "");

    @Test
    void one_trace_leads_from_the_click_to_the_projection_of_another_service() {
        try (var _ = another()) {
            var day = new Day(this);
            http.post()
                    .uri("/api/bedside/checks")
                    .headers(as(Roles.WARD_NURSE))
                    .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                    .header("Idempotency-Key", fresh())
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(Map.of("wristband", day.hcn, "label", List.of(day.label())))
                    .exchange()
                    .expectStatus()
                    .isOk();

            await().untilAsserted(() -> {
                assertThat(spansOf("haemovigilance-register")).contains("apply BedsideChecked", "query");
                assertThat(spansOf("outcome"))
                        .contains("http post /api/bedside/checks", "query", "apply BedsideChecked");
            });
            assertThat(EmittedSpans.of(trace).toString()).doesNotContain(day.hcn);
        }
    }

    @Test
    void every_answer_of_the_bedside_check_is_counted_by_its_kind() {
        var before = given("NO_GO");
        check("-");
        assertThat(given("NO_GO")).isEqualTo(before + 1);
        assertThat(metrics())
                .contains("bloodstream_bedside_answers_total{answer=\"DOWNTIME\"}")
                .contains("bloodstream_bedside_reasons_total{code=\"label-incomplete\"}");
    }

    private double given(String answer) {
        return metrics()
                .lines()
                .filter(line -> line.startsWith("bloodstream_bedside_answers_total{answer=\"%s\"".formatted(answer)))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private String metrics() {
        return Objects.requireNonNull(http.get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private List<String> spansOf(String service) {
        return EmittedSpans.of(trace).stream()
                .filter(span -> service.equals(span.getResource().getAttribute(SERVICE)))
                .map(SpanData::getName)
                .toList();
    }

    private ConfigurableApplicationContext another() {
        return new SpringApplicationBuilder(Register.class)
                .initializers(new TestEnvironment())
                .run(
                        "--spring.application.name=haemovigilance-register",
                        "--server.port=0",
                        "--bloodstream.topic-prefix=" + prefix,
                        "--bloodstream.journal.streams=register",
                        "--bloodstream.journal.witness=false",
                        "--management.opentelemetry.tracing.export.schedule-delay=100ms");
    }

    /** Another service, which keeps what it hears of checks. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(EmittedSpans.class)
    static class Register {
        @Bean
        Subscription register(DatabaseClient database) {
            return new Subscription("register", Set.of("transfusion"), event -> database.sql("SELECT 1")
                    .then());
        }
    }
}
