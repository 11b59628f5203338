package org.bloodstream.journal;

import java.time.Instant;
import java.util.UUID;

/**
 * An event that waits for an operator.
 *
 * @param id of the parking, not of the event
 * @param source the service whose event it is; {@code unknown} when the message was no event at all
 * @param number its publication number there; 0 when unreadable
 * @param eventId the event's own id as received
 * @param recordedAt when the source recorded it
 * @param reason why it could not be applied, or that it waits behind another
 * @param attempts how often it was tried; 0 for one that only waits behind another
 */
public record ParkedEvent(
        UUID id,
        String subscription,
        String source,
        String stream,
        String subject,
        long number,
        String eventId,
        String type,
        Instant recordedAt,
        String reason,
        int attempts,
        Instant parkedAt) {}
