package org.bloodstream.laboratory.holding.domain;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a step is judged by.
 *
 * @param despatched empty when the blood service never despatched it
 * @param samePerson whether a number is of the person that the step names
 */
public record HoldingCase(
        Step step, Holding holding, Optional<Despatched> despatched, Predicate<PatientIdentifier> samePerson) {

    boolean isForHolder() {
        var holder = holder();
        return holder != null && samePerson.test(holder);
    }

    @Nullable
    PatientIdentifier holder() {
        return switch (holding) {
            case Holding.Reserved reserved -> reserved.patient();
            case Holding.Issued issued -> issued.patient();
            case Holding.Free _, Holding.Wasted _ -> null;
        };
    }

    boolean groupDiffers(Despatched as) {
        var group = step.pack().group();
        return group != null && !group.equals(as.group());
    }

    /** Compared to the minute, which is what a label says. */
    boolean expiryDiffers(Despatched as) {
        var expiresAt = step.pack().expiresAt();
        return expiresAt != null
                && !expiresAt
                        .truncatedTo(ChronoUnit.MINUTES)
                        .equals(as.expiresAt().truncatedTo(ChronoUnit.MINUTES));
    }
}
