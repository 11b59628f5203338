package org.bloodstream.donors.eligibility.adapter.out.r2dbc;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.eligibility.application.EligibilityAssessed.Outcome;
import org.bloodstream.donors.eligibility.application.RecordedAssessment;
import org.bloodstream.donors.eligibility.application.RecordedAssessment.GivenByClinician;
import org.bloodstream.donors.eligibility.application.ReferralAnswered;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.jspecify.annotations.Nullable;

record AssessmentRow(
        UUID assessment,
        UUID donor,
        String donation,
        String outcome,
        Instant assessedAt,
        @Nullable String answer,
        @Nullable String reason,
        @Nullable String words,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {

    RecordedAssessment recorded() {
        return new RecordedAssessment(
                assessment, donor, DonationType.valueOf(donation), Outcome.valueOf(outcome), assessedAt, given());
    }

    /** The table's checks say that all of it is there, or nothing. */
    private @Nullable GivenByClinician given() {
        if (answer == null || reason == null || words == null || answeredBy == null || answeredAt == null) return null;
        return new GivenByClinician(
                ReferralAnswered.Answer.valueOf(answer), reason, words, new Actor(answeredBy), answeredAt);
    }

    /** Words are about a person's health. */
    @Override
    public String toString() {
        return "AssessmentRow[…]";
    }
}
