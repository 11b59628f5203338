package org.bloodstream.blood.compatibility;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a unit.
 *
 * @param irradiatedAt absent when it was not irradiated, or when it is not known at what time
 * @param washed false when not, or not known
 * @param hlaMatched selected by HLA for this patient
 * @param imported plasma from donors of another country
 */
public record Preparation(@Nullable Instant irradiatedAt, boolean washed, boolean hlaMatched, boolean imported) {
    public static final Preparation NONE = new Preparation(null, false, false, false);

    public Preparation irradiated(@Nullable Instant at) {
        return new Preparation(at, washed, hlaMatched, imported);
    }

    public Preparation washedToo() {
        return new Preparation(irradiatedAt, true, hlaMatched, imported);
    }

    public Preparation hlaMatchedToo() {
        return new Preparation(irradiatedAt, washed, true, imported);
    }

    public Preparation importedToo() {
        return new Preparation(irradiatedAt, washed, hlaMatched, true);
    }
}
