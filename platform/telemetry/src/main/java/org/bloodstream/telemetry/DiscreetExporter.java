package org.bloodstream.telemetry;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.List;

/** Hands on every span without what may be personal, and without statements that belong to no act: a service looking after itself. */
final class DiscreetExporter implements SpanExporter {
    private static final String STATEMENT = "query";

    private final SpanExporter exporter;

    DiscreetExporter(SpanExporter exporter) {
        this.exporter = exporter;
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        List<SpanData> told = spans.stream()
                .filter(DiscreetExporter::belongsToAnAct)
                .<SpanData>map(DiscreetSpan::new)
                .toList();
        return told.isEmpty() ? CompletableResultCode.ofSuccess() : exporter.export(told);
    }

    private static boolean belongsToAnAct(SpanData span) {
        return span.getParentSpanContext().isValid()
                || span.getKind() != SpanKind.CLIENT
                || !span.getName().equals(STATEMENT);
    }

    @Override
    public CompletableResultCode flush() {
        return exporter.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return exporter.shutdown();
    }
}
