package org.bloodstream.donors.adverseevents.domain;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.chairside.domain.Arm;
import org.jspecify.annotations.Nullable;

/**
 * What a carer writes down, but for the words: no decision rests on them.
 *
 * @param donation absent when none came of it
 * @param arm of a complication in the arm
 */
public record AdverseEventReport(
        @Nullable DonationNumber donation,
        Complication complication,
        Severity severity,
        Imputability imputability,
        Onset onset,
        Instant onsetAt,
        @Nullable Arm arm,
        @Nullable Treatment treatment,
        List<FollowUp> followUps) {
    public AdverseEventReport {
        followUps = List.copyOf(followUps);
    }

    /** A clinician has to look at the donor. Whether the donor may give again is not decided here. */
    public boolean isForClinician() {
        return severity == Severity.SEVERE;
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "AdverseEventReport[…]";
    }
}
