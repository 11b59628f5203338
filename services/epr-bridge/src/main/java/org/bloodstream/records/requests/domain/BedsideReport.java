package org.bloodstream.records.requests.domain;

import java.time.Instant;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.isbt128.ComponentId;
import org.jspecify.annotations.Nullable;

/**
 * What the record system says became of one pack.
 *
 * @param volumeMl given to the patient, 1 to 1000; absent for a pack that was not transfused
 */
public record BedsideReport(
        ComponentId component,
        Disposition disposition,
        @Nullable OrderNumber order,
        @Nullable Integer volumeMl,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Reaction reaction,
        Instant reportedAt) {
    private static final int MOST = 1000;

    public static int requireVolume(int volumeMl) {
        if (volumeMl >= 1 && volumeMl <= MOST) return volumeMl;
        throw new UnreadableCodeException("volume-out-of-range", "The volume is 1 to 1000 mL");
    }
}
