package org.bloodstream.laboratory.results.domain;

import java.time.Instant;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * @param determinations 1, or 2 when another sample of the person agrees on the group
 * @param organisation the hospital that it is for; absent when the message names none
 */
public record GroupAndScreenReported(
        PatientIdentifier patient,
        String sample,
        Instant collectedAt,
        BloodGroup group,
        AntibodyScreen antibodyScreen,
        @Nullable Instant validUntil,
        int determinations,
        OdsCode laboratory,
        @Nullable OdsCode organisation,
        Instant reportedAt)
        implements ResultReported {}
