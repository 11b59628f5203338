package org.bloodstream.production.concession.domain;

import java.math.BigDecimal;
import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.Component.Labelled;
import org.bloodstream.production.component.domain.Component.Processed;
import org.bloodstream.production.component.domain.ComponentObjection.ComponentNotLabelled;
import org.bloodstream.production.component.domain.DispositionObjection.DispositionOutstanding;
import org.bloodstream.production.component.domain.Measurement;
import org.bloodstream.production.component.domain.OutsideLimits;
import org.bloodstream.production.component.domain.ProductObjection.VolumeOutsideSpecification;

/**
 * What a concession excepts: values outside their limits. Tests, groups, holds, expiry and the label are excepted by nobody, so
 * there is no type for it.
 */
final class OutsideSpecification {
    private OutsideSpecification() {}

    /**
     * The values, where they alone stand between the unit and its release, or its label; empty otherwise.
     *
     * @param objections to its release
     */
    static List<OutsideLimits> alone(Component unit, List<? extends Objection> objections) {
        if (unit instanceof Processed(var _, var disposition)
                && objections.stream().anyMatch(DispositionOutstanding.class::isInstance)
                && objections.stream().allMatch(OutsideSpecification::isOfItsDisposition)) return disposition.found();
        if (unit instanceof Labelled
                && objections.size() == 1
                && objections.getFirst() instanceof VolumeOutsideSpecification volume)
            return List.of(new OutsideLimits(
                    Measurement.VOLUME,
                    BigDecimal.valueOf(volume.volumeMl()),
                    BigDecimal.valueOf(volume.minimumMl()),
                    BigDecimal.valueOf(volume.maximumMl())));
        return List.of();
    }

    private static boolean isOfItsDisposition(Objection objection) {
        return objection instanceof DispositionOutstanding
                || objection instanceof VolumeOutsideSpecification
                || objection instanceof ComponentNotLabelled;
    }
}
