package org.bloodstream.outcomes.bedside.domain;

import java.time.Duration;
import java.time.Instant;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * One report of a patient's group and antibody screen.
 *
 * @param patient the number on the sample
 * @param validUntil as the laboratory says; absent means the shortest validity
 * @param determinations how many distinct samples agree by the laboratory's own count, this one included
 */
public record GroupAndScreen(
        PatientIdentifier patient,
        String sample,
        Instant collectedAt,
        BloodGroup group,
        AntibodyScreen antibodyScreen,
        @Nullable Instant validUntil,
        int determinations) {
    /** Transfused or pregnant in the last 3 months, or unknown (07_pretransfusion.md, section 7.1). */
    private static final Duration SHORTEST_VALIDITY = Duration.ofHours(72);

    public enum AntibodyScreen {
        NEGATIVE,
        POSITIVE
    }

    /** The sample may be relied on up to, not at, this instant. */
    public Instant usableUntil() {
        return validUntil == null ? collectedAt.plus(SHORTEST_VALIDITY) : validUntil;
    }
}
