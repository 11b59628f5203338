package org.bloodstream.donors.collection.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.donors.registration.domain.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What the rules at the chairside need to know of the donor.
 *
 * @param lastDonation local date of the last donation, absent for a new donor
 */
public record DonorAtCollection(
        UUID donor,
        LocalDate dateOfBirth,
        Sex sex,
        @Nullable LocalDate lastDonation) {

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "DonorAtCollection[…]";
    }
}
