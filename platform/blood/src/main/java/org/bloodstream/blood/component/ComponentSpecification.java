package org.bloodstream.blood.component;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a component is.
 *
 * @param description product description code, 5 characters, ours begin with D
 * @param shelfLife counted from collection unless {@code countedFrom} says otherwise
 * @param volume mL, absent when the specification sets no limits
 * @param source where the figures come from; {@code GK} in it marks a fact that nobody has verified yet
 */
public record ComponentSpecification(
        String description,
        String name,
        ComponentKind kind,
        ShelfLife shelfLife,
        CountedFrom countedFrom,
        @Nullable VolumeRange volume,
        String source) {

    /** What starts the shelf life. */
    public enum CountedFrom {
        COLLECTION,
        PROCESSING
    }

    /** Limits in mL, both included. */
    public record VolumeRange(int min, int max) {
        public VolumeRange {
            if (min < 0 || max < min) throw new IllegalArgumentException("a volume range runs from low to high");
        }

        public boolean contains(int millilitres) {
            return millilitres >= min && millilitres <= max;
        }
    }

    /** Whether this component can be made straight from a donation; the others come from a pack that is changed. */
    public boolean isMadeFromDonation() {
        return countedFrom == CountedFrom.COLLECTION;
    }

    /** Expiry of a pack made straight from a donation collected at this local time. */
    public LocalDateTime expiryFrom(ZonedDateTime collectedAt) {
        return shelfLife.expiryFrom(collectedAt);
    }
}
