package org.bloodstream.donors.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a clinician wants overruled, and nobody has confirmed.
 *
 * @param condition code of the rule
 * @param proposedBy who does not confirm it
 */
record WaitingOverruling(
        UUID overruling,
        UUID assessment,
        UUID donor,
        String familyName,
        String givenName,
        LocalDate dateOfBirth,
        String donation,
        String condition,
        String proposedBy,
        Instant proposedAt) {

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "WaitingOverruling[" + overruling + "]";
    }
}
