package org.bloodstream.laboratory.results.domain;

import java.time.Instant;
import java.util.SortedSet;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Red cell antibodies were identified in a patient's sample. Each counts for the patient's life, whatever later screens
 * find (07_pretransfusion.md 7.3 and 7.4).
 *
 * @param sample number on the tube, or the laboratory's own
 * @param antibodies by the antigens that they are against; at least one
 * @param organisation the hospital that it is for; absent when the message names none
 */
public record AntibodiesIdentified(
        PatientIdentifier patient,
        String sample,
        Instant collectedAt,
        SortedSet<Antigen> antibodies,
        OdsCode laboratory,
        @Nullable OdsCode organisation,
        Instant reportedAt)
        implements ResultReported {}
