package org.bloodstream.donors.donorrecord;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.registration.domain.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A donor with the donations so far, latest first.
 *
 * @param postcode absent when not given, as are address and number
 * @param nationalNumber in groups, {@code 399 999 9993}
 */
record DonorRecord(
        UUID donor,
        String familyName,
        String givenName,
        LocalDate dateOfBirth,
        Sex sex,
        @Nullable String postcode,
        @Nullable String addressLine,
        @Nullable String nationalNumber,
        List<Given> donations) {

    record Given(DonationNumber donation, String printed, String venue, Instant collectedAt) {}

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "DonorRecord[…]";
    }
}
