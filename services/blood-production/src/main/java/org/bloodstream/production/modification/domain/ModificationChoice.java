package org.bloodstream.production.modification.domain;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.component.ComponentSpecification.VolumeRange;
import org.bloodstream.blood.component.ModificationProcess;
import org.bloodstream.blood.component.ModificationProcess.Variant;
import org.bloodstream.blood.isbt128.ProductCode;
import org.jspecify.annotations.Nullable;

/**
 * What may be done to a pack, and what that would make of it.
 *
 * @param name of the component that it makes
 * @param products its code; of a split, those of all parts that there can be, in order
 * @param volume limits of each pack that it makes; absent when the specification sets none
 */
public record ModificationChoice(
        ModificationProcess process,
        Variant variant,
        String name,
        List<ProductCode> products,
        Instant expiresAt,
        @Nullable VolumeRange volume) {
    public ModificationChoice {
        products = List.copyOf(products);
    }
}
