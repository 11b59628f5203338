package org.bloodstream.production.processing.domain;

import java.util.List;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.production.component.domain.Measured;

/**
 * A pack that came out of processing.
 *
 * @param volumeMl mL
 * @param measured what was measured of it besides
 */
public record Pack(ProductCode product, int volumeMl, List<Measured> measured) {
    public Pack {
        measured = List.copyOf(measured);
    }

    /** Nothing but the volume was measured. */
    public Pack(ProductCode product, int volumeMl) {
        this(product, volumeMl, List.of());
    }
}
