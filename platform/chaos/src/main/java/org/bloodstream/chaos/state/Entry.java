package org.bloodstream.chaos.state;

import org.jspecify.annotations.Nullable;

/**
 * A row of a service's journal, every column as it stands, with the number and hash under which it was published.
 *
 * @param number publication number; 0 when it has none
 * @param hash hexadecimal, as it was sealed; empty when it has no number
 * @param transaction PostgreSQL's xid8 in decimal
 * @param occurredAt microseconds since 1970
 * @param recordedAt microseconds since 1970
 * @param data JSON, the very text
 */
public record Entry(
        String service,
        long number,
        String hash,
        long sequence,
        String transaction,
        String id,
        String stream,
        String subject,
        long version,
        String type,
        int schemaVersion,
        long occurredAt,
        long recordedAt,
        String actor,
        String purpose,
        @Nullable String traceparent,
        String data) {}
