package org.bloodstream.outcomes.bedside.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What this service itself has on record about the pack.
 *
 * @param started whether a transfusion of it was ever started
 * @param transfused whether an outcome says it was given
 * @param wasted whether an outcome says it was thrown away
 * @param returnedAt when an outcome said last that it went back to the laboratory
 */
public record UnitHistory(
        boolean started,
        boolean transfused,
        boolean wasted,
        @Nullable Instant returnedAt) {
    public static UnitHistory untouched() {
        return new UnitHistory(false, false, false, null);
    }
}
