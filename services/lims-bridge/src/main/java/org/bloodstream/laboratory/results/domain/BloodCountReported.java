package org.bloodstream.laboratory.results.domain;

import java.math.BigDecimal;
import java.time.Instant;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * @param haemoglobinGPerL g/L
 * @param platelets10e9PerL 10^9/L
 */
public record BloodCountReported(
        PatientIdentifier patient,
        @Nullable BigDecimal haemoglobinGPerL,
        @Nullable BigDecimal platelets10e9PerL,
        Instant takenAt,
        String laboratory,
        Instant reportedAt)
        implements ResultReported {}
