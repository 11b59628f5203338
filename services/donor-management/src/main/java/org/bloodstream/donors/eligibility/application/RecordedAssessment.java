package org.bloodstream.donors.eligibility.application;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.jspecify.annotations.Nullable;

/**
 * How a health check ended.
 *
 * @param answer of a clinician, to a referral; absent while there is none
 */
public record RecordedAssessment(
        UUID assessment,
        UUID donor,
        DonationType donation,
        EligibilityAssessed.Outcome outcome,
        Instant assessedAt,
        @Nullable GivenByClinician answer) {

    /** @param reason stable, kebab-case */
    public record GivenByClinician(ReferralAnswered.Answer answer, String reason, String words, Actor by, Instant at) {
        /** Words are about a person's health. */
        @Override
        public String toString() {
            return "GivenByClinician[…]";
        }
    }
}
