package org.bloodstream.blood.component;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.bloodstream.blood.component.ModificationProcess.Variant;
import org.bloodstream.blood.isbt128.ProductDescriptionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which component a process may turn into which, as long as this line of the table holds. What has no line is not
 * permitted (06_component_specs.md, sections 6.1 and 6.2).
 *
 * @param to the same as {@code from} where the code stays
 * @param ageLimit oldest age at the process, from collection; absent when there is none
 * @param life instead of that of {@code to}; absent when {@code to}'s own holds
 * @param poolSize packs in the pool, the first one counted; absent unless the process is pooling
 * @param source where this comes from; {@code GK} in it marks a fact that nobody has verified yet
 */
public record PermittedModification(
        ModificationProcess process,
        Variant variant,
        ProductDescriptionCode from,
        ProductDescriptionCode to,
        InForce inForce,
        ShelfLife.@Nullable Calendar ageLimit,
        @Nullable CountedLife life,
        @Nullable Integer poolSize,
        String source) {

    /** A shelf life and what it counts from. */
    public record CountedLife(ShelfLife shelfLife, CountedFrom countedFrom) {}

    /**
     * @throws org.bloodstream.blood.UnreadableCodeException {@code modification-variant-of-another-process}, {@code
     *     pool-size-malformed} or {@code modification-open-changes-code}
     */
    public PermittedModification {
        refuseIf(
                !process.hasVariant(variant),
                "modification-variant-of-another-process",
                "This process has no such variant");
        refuseIf(
                (process == ModificationProcess.POOL) != (poolSize != null) || poolSize != null && poolSize < 2,
                "pool-size-malformed",
                "A pool, and nothing else, has a size: two packs or more");
        refuseIf(
                process == ModificationProcess.OPEN && (!from.equals(to) || life != null),
                "modification-open-changes-code",
                "Opening changes neither the code nor, here, the life: that stands with the component");
    }

    /** The last local day on which a pack that was collected then may be taken; absent when there is none. */
    @Nullable
    LocalDate lastDay(ZonedDateTime collectedAt) {
        return ageLimit == null ? null : ageLimit.expiryFrom(collectedAt).toLocalDate();
    }

    /** When a pack that was made so ends by the limits of the result, those of what it was made of apart. */
    LocalDateTime expiry(ComponentLife result, ModifiedPack pack, ZonedDateTime at) {
        if (process == ModificationProcess.OPEN && result.opened() != null)
            return result.opened().expiryFrom(at);
        return life == null
                ? result.expiry(result.with(pack.screening()), result.countedFrom(), pack.collectedAt(), at)
                : result.expiry(life.shelfLife(), life.countedFrom(), pack.collectedAt(), at);
    }
}
