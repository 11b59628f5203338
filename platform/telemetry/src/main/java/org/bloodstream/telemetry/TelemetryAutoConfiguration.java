package org.bloodstream.telemetry;

import io.micrometer.observation.ObservationPredicate;
import io.opentelemetry.context.Context;
import io.opentelemetry.exporter.zipkin.ZipkinSpanExporter;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.SpanExporters;
import org.springframework.context.annotation.Bean;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;

/** OpenTelemetry by Boot's starter, with what must hold of everything that leaves. */
@AutoConfiguration(before = OpenTelemetryTracingAutoConfiguration.class)
public class TelemetryAutoConfiguration {

    /** Takes the place of Boot's own list: whatever exports, exports discreetly. */
    @Bean
    SpanExporters discreetExporters(ObjectProvider<SpanExporter> exporters) {
        return SpanExporters.of(
                exporters.orderedStream().map(DiscreetExporter::new).toList());
    }

    /** OpenTelemetry looks into the jars for it when it is first used: now, and not on an event loop. */
    @Bean
    SmartInitializingSingleton contextStorage() {
        return Context::current;
    }

    /** For the local trace page. */
    @Bean
    @ConditionalOnProperty("zipkin.endpoint")
    SpanExporter zipkin(@Value("${zipkin.endpoint}") String endpoint) {
        return ZipkinSpanExporter.builder().setEndpoint(endpoint).build();
    }

    /** Being watched is not an event. */
    @Bean
    ObservationPredicate notOfTheActuator() {
        return (_, context) -> !(context instanceof ServerRequestObservationContext request && ofTheActuator(request));
    }

    private static boolean ofTheActuator(ServerRequestObservationContext request) {
        var carrier = request.getCarrier();
        return carrier != null && carrier.getPath().value().startsWith("/actuator");
    }
}
