package org.bloodstream.donors.account.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A code that somebody may still enter.
 *
 * @param validUntil the first instant at which it no longer counts
 * @param wrong how often it was entered with another date of birth, 0 to 4
 */
public record OpenCode(UUID donor, Instant validUntil, int wrong) {
    /** So many close it [D]. */
    static final int MOST_WRONG = 5;

    boolean isOver(Instant now) {
        return !now.isBefore(validUntil);
    }

    /** Whether one more wrong attempt closes it. */
    boolean isLastAttempt() {
        return wrong + 1 >= MOST_WRONG;
    }
}
