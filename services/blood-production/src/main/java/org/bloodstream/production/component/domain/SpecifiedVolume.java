package org.bloodstream.production.component.domain;

import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.blood.component.ComponentSpecification;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.production.component.domain.ProductObjection.VolumeOutsideSpecification;

/** Volume against the specification (06_component_specs.md, section 6.1); some set no limits. */
public final class SpecifiedVolume {
    private SpecifiedVolume() {}

    /** Empty when the volume, in mL, is as specified. */
    public static Stream<ProductObjection> objections(
            ComponentSpecification specification, ProductCode product, int volumeMl) {
        return Optional.ofNullable(specification.volume()).stream()
                .filter(range -> !range.contains(volumeMl))
                .map(range -> new VolumeOutsideSpecification(product, volumeMl, range.min(), range.max()));
    }
}
