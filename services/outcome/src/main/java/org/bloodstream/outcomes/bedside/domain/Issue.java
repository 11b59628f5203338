package org.bloodstream.outcomes.bedside.domain;

import java.time.Instant;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Where the pack stands with the hospital laboratory.
 *
 * @param patient for whom; absent when the laboratory named nobody
 * @param group as the laboratory has it, absent when it never said
 * @param expiresAt as the laboratory has it
 * @param at when it came to stand so
 */
public record Issue(
        State state,
        @Nullable PatientIdentifier patient,
        @Nullable BloodGroup group,
        @Nullable Instant expiresAt,
        Instant at) {
    public enum State {
        RESERVED,
        ISSUED,
        RETURNED,
        WASTED
    }
}
