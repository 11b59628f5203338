package org.bloodstream.journal.subscribe;

import java.time.Duration;
import java.time.Instant;

/**
 * How far a subscription is in one lane.
 *
 * @param number the last publication number, 0 before the first
 * @param offset where that event stands in the partition, −1 before the first
 * @param recordedAt when its source recorded it
 */
record Position(long number, long offset, Instant recordedAt) {
    static final Position BEGINNING = new Position(0, -1, Instant.EPOCH);

    /** A transaction may record early and commit late; nothing else puts an event behind an older number. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(1);

    static Position of(Received received, Raw raw) {
        return new Position(received.event().number(), raw.offset(), received.recordedAt());
    }

    /** Whether something from the source that knows no more than a number is too late to know no more than that. */
    boolean isReusedBy(long itsNumber, Instant itsInstant) {
        return itsNumber < number && itsInstant.isAfter(recordedAt.plus(LONGEST_TRANSACTION));
    }
}
