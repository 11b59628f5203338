package org.bloodstream.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event as it stands in a journal, read from the own table or received from another service.
 *
 * @param source the service whose journal holds it
 * @param number the publication number in that journal; 0 while it is not yet numbered
 * @param id UUIDv7
 * @param version the subject's version, from 1 without gap
 * @param at when the act happened
 * @param traceparent W3C trace context of the act
 */
public record JournalEvent(
        String source,
        long number,
        UUID id,
        String stream,
        String subject,
        long version,
        String type,
        int schemaVersion,
        Instant at,
        String actor,
        String purpose,
        @Nullable String traceparent,
        JsonNode data) {}
