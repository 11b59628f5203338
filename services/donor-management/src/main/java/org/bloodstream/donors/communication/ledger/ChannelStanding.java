package org.bloodstream.donors.communication.ledger;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with one channel.
 *
 * @param channel {@code EMAIL}, {@code POST}, or {@code NONE} where there is no way
 * @param on whether anything takes its letters; {@code NONE} has only people
 * @param unsent waiting, handed over, failed or given up
 * @param oldestUnsentAt absent when nothing is unsent
 * @param overdue the oldest is older than the threshold
 */
record ChannelStanding(
        String channel,
        boolean on,
        long unsent,
        @Nullable Instant oldestUnsentAt,
        long oldestUnsentSeconds,
        boolean overdue) {

    static ChannelStanding of(
            String channel, boolean on, long unsent, @Nullable Instant oldest, Instant now, Duration overdueAfter) {
        var age = oldest == null ? Duration.ZERO : Duration.between(oldest, now);
        return new ChannelStanding(
                channel, on, unsent, oldest, Math.max(0, age.toSeconds()), age.compareTo(overdueAfter) > 0);
    }
}
