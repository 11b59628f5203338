package org.bloodstream.outcomes.lookback.domain;

import java.time.Instant;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.staff.Actor;

/**
 * Somebody said how far they have come.
 *
 * @param about what the pack had come to when they said it
 * @param words may be about the recipient
 */
public record StageReached(ComponentId component, Stage stage, Fate about, String words, Actor by, Instant at) {
    @Override
    public String toString() {
        return "StageReached[" + component + ", " + stage + "]";
    }
}
