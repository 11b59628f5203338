package org.bloodstream.donors.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A donor whom the rules referred, and nobody has answered for. */
record WaitingReferral(
        UUID assessment,
        UUID donor,
        String familyName,
        String givenName,
        LocalDate dateOfBirth,
        String donation,
        Instant assessedAt) {

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "WaitingReferral[" + assessment + "]";
    }
}
