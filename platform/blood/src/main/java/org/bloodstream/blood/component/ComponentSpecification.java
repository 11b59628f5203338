package org.bloodstream.blood.component;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.bloodstream.blood.isbt128.ProductDescriptionCode;
import org.jspecify.annotations.Nullable;

/**
 * What a component is, as long as this line of the table holds (06_component_specs.md, section 6.1).
 *
 * @param code ours begin with D
 * @param volume mL, absent when the specification sets no limits
 * @param quality what is measured and its limits, in words; empty when nothing is specified
 * @param source where the figures come from; {@code GK} in it marks a fact that nobody has verified yet. That of the
 *     life of an opened pack stands in the line that permits the opening
 */
public record ComponentSpecification(
        ProductDescriptionCode code,
        String name,
        ComponentKind kind,
        InForce inForce,
        ComponentLife life,
        Storage storage,
        @Nullable VolumeRange volume,
        String quality,
        String source) {

    /** Limits in mL, both included. */
    public record VolumeRange(int min, int max) {
        /** @throws org.bloodstream.blood.UnreadableCodeException {@code volume-limits-unordered} */
        public VolumeRange {
            refuseIf(min < 0 || max < min, "volume-limits-unordered", "A volume range runs from low to high");
        }

        public boolean contains(int millilitres) {
            return millilitres >= min && millilitres <= max;
        }
    }

    /** Product description code, 5 characters. */
    public String description() {
        return code.value();
    }

    /** Without bacterial screening. */
    public ShelfLife shelfLife() {
        return life.shelfLife();
    }

    /** Expiry of a pack made straight from a donation collected at this local time, no bacterial screen on record. */
    public LocalDateTime expiryFrom(ZonedDateTime collectedAt) {
        return expiryFrom(collectedAt, BacterialScreening.NOT_RECORDED);
    }

    /** Expiry of a pack made straight from a donation collected at this local time. */
    public LocalDateTime expiryFrom(ZonedDateTime collectedAt, BacterialScreening screening) {
        return life.expiry(life.with(screening), life.countedFrom(), collectedAt, collectedAt);
    }
}
