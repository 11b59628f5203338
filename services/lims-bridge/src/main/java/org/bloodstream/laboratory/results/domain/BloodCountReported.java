package org.bloodstream.laboratory.results.domain;

import java.math.BigDecimal;
import java.time.Instant;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * @param haemoglobinGPerL g/L
 * @param platelets10e9PerL 10^9/L
 * @param organisation the hospital that it is for; absent when the message names none
 */
public record BloodCountReported(
        PatientIdentifier patient,
        @Nullable BigDecimal haemoglobinGPerL,
        @Nullable BigDecimal platelets10e9PerL,
        Instant takenAt,
        OdsCode laboratory,
        @Nullable OdsCode organisation,
        Instant reportedAt)
        implements ResultReported {}
