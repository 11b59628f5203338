package org.bloodstream.production.concession.domain;

import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.component.domain.ComponentObjection.VolumeOutsideSpecification;

/**
 * What a concession excepts: a volume, in mL, outside its limits. Tests, groups, holds, expiry and label are excepted by nobody,
 * so there is no type for it.
 */
public record OutsideSpecification(int volumeMl, int minimumMl, int maximumMl) {

    /** Empty where anything else stands against the release, or nothing at all. */
    static Optional<OutsideSpecification> only(List<? extends Objection> objections) {
        return objections.size() == 1 && objections.getFirst() instanceof VolumeOutsideSpecification outside
                ? Optional.of(new OutsideSpecification(outside.volumeMl(), outside.minimumMl(), outside.maximumMl()))
                : Optional.empty();
    }
}
