package org.bloodstream.laboratory.results.domain;

import java.time.Instant;

/** One tube. */
public record Sample(String number, Instant collectedAt) {

    /**
     * Whether the other is a second sample in the sense of the two-sample rule (07_pretransfusion.md 7.1): another number
     * and another time. The same tube under a second number, or two tubes filled at once, confirm nothing.
     */
    boolean isSecondTo(Sample other) {
        return !number.equals(other.number) && !collectedAt.equals(other.collectedAt);
    }
}
