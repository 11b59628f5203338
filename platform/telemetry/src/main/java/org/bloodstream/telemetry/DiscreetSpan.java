package org.bloodstream.telemetry;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A span with the attributes that are known to be harmless and no others. Left out are addresses as they were asked for
 * (they name patients), and the texts of failures (they may quote anything); a failure's type stays.
 */
final class DiscreetSpan extends DelegatingSpanData {
    private static final Set<String> HARMLESS = Set.of(
            // HTTP; uri is the pattern, never the address
            "method",
            "uri",
            "status",
            "outcome",
            "exception",
            "error",
            "exception.type",
            "client.name",
            "spring.cloud.gateway.route.id",
            // who is spoken with, as we call it
            "peer.service");
    /** Our own, and statements, which hold no values. */
    private static final Pattern OURS = Pattern.compile("bloodstream\\..*|r2dbc\\.query\\[\\d+]");

    DiscreetSpan(SpanData span) {
        super(span);
    }

    @Override
    public Attributes getAttributes() {
        return harmless(super.getAttributes());
    }

    @Override
    public int getTotalAttributeCount() {
        return getAttributes().size();
    }

    @Override
    public List<EventData> getEvents() {
        return super.getEvents().stream()
                .map(event -> EventData.create(event.getEpochNanos(), event.getName(), harmless(event.getAttributes())))
                .toList();
    }

    @Override
    public StatusData getStatus() {
        return StatusData.create(super.getStatus().getStatusCode(), "");
    }

    private static Attributes harmless(Attributes all) {
        return all.toBuilder().removeIf(DiscreetSpan::mayTell).build();
    }

    private static boolean mayTell(AttributeKey<?> key) {
        return !HARMLESS.contains(key.getKey()) && !OURS.matcher(key.getKey()).matches();
    }
}
