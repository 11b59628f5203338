package org.bloodstream.donors.eligibility.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clinician answered a referral: the assessment's last word. The words stay in this service's own table.
 *
 * @param donor pseudonym
 * @param reason stable, kebab-case
 * @param deferral imposed by the answer; absent for who was accepted
 */
public record ReferralAnswered(
        UUID assessment,
        UUID donor,
        Answer answer,
        String reason,
        @Nullable UUID deferral,
        Instant answeredAt) {
    public enum Answer {
        ACCEPT,
        DEFER
    }
}
