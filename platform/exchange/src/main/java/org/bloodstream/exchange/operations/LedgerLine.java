package org.bloodstream.exchange.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message of the ledger, without its content.
 *
 * @param direction {@code IN} or {@code OUT}
 * @param trouble why an outgoing message could not be handed over the last time
 * @param ageSeconds since it arrived or was queued; of a closed message how long that took
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LedgerLine(
        UUID message,
        String direction,
        String peer,
        String type,
        String controlId,
        @Nullable String about,
        String state,
        @Nullable String outcome,
        @Nullable @JsonRawValue String errors,
        @Nullable String receipt,
        @Nullable String trouble,
        @Nullable Integer attempts,
        @Nullable Instant receivedAt,
        @Nullable Instant queuedAt,
        long ageSeconds) {

    Instant at() {
        var at = receivedAt == null ? queuedAt : receivedAt;
        return Objects.requireNonNull(at);
    }
}
