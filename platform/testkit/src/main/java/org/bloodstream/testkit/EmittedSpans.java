package org.bloodstream.testkit;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a collector would have: the spans that every service under test let out that imports this. */
@Configuration(proxyBeanMethods = false)
public class EmittedSpans {
    private static final List<InMemorySpanExporter> COLLECTED = new CopyOnWriteArrayList<>();

    @Bean
    SpanExporter collectingSpans() {
        var exporter = InMemorySpanExporter.create();
        COLLECTED.add(exporter);
        return exporter;
    }

    /** So far. A service sends them a little later than they ended. */
    public static List<SpanData> soFar() {
        return COLLECTED.stream()
                .flatMap(exporter -> exporter.getFinishedSpanItems().stream())
                .toList();
    }

    /** Those of one trace. */
    public static List<SpanData> of(String trace) {
        return soFar().stream().filter(span -> span.getTraceId().equals(trace)).toList();
    }
}
