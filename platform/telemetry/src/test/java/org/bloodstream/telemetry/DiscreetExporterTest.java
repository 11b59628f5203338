package org.bloodstream.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DiscreetExporterTest {
    private final InMemorySpanExporter left = InMemorySpanExporter.create();
    private final Tracer tracer = SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(new DiscreetExporter(left)))
            .build()
            .get("test");

    @Test
    void the_address_that_was_asked_for_stays_here_and_its_pattern_leaves() {
        tracer.spanBuilder("http get")
                .setAttribute("uri", "/api/laboratory/patients/{authority}/{value}")
                .setAttribute("http.url", "/api/laboratory/patients/HCN/3999999993")
                .startSpan()
                .end();

        assertThat(onlySpan().getAttributes().asMap().values())
                .extracting(Object::toString)
                .containsExactly("/api/laboratory/patients/{authority}/{value}");
    }

    @Test
    void a_failure_is_told_by_its_type_and_never_by_its_text() {
        var span = tracer.spanBuilder("apply").startSpan();
        span.recordException(new IllegalStateException("no patient 3999999993"));
        span.setStatus(StatusCode.ERROR, "no patient 3999999993");
        span.end();

        assertThat(onlySpan().getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(onlySpan().getEvents()).singleElement().satisfies(event -> assertThat(
                        event.getAttributes().asMap().values())
                .extracting(Object::toString)
                .containsExactly("java.lang.IllegalStateException"));
        assertThat(onlySpan().toString()).doesNotContain("3999999993");
    }

    @Test
    void a_statement_leaves_as_it_was_written() {
        tracer.spanBuilder("query")
                .setAttribute("r2dbc.query[0]", "SELECT 1")
                .startSpan()
                .end();
        assertThat(onlySpan().getAttributes().asMap()).hasSize(1);
    }

    private io.opentelemetry.sdk.trace.data.SpanData onlySpan() {
        assertThat(left.getFinishedSpanItems()).hasSize(1);
        return left.getFinishedSpanItems().getFirst();
    }
}
