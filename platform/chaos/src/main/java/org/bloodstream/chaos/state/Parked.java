package org.bloodstream.chaos.state;

/**
 * A row of a service's parked events.
 *
 * @param offset where the record stands in the partition
 * @param state {@code PARKED}, {@code APPLIED}, {@code RESOLVED}, {@code REBUILT}
 * @param closedBy who closed it; empty while it waits
 */
public record Parked(
        String service,
        String subscription,
        String stream,
        int partition,
        long offset,
        String id,
        String state,
        String closedBy) {}
