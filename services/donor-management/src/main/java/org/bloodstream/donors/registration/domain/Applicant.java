package org.bloodstream.donors.registration.domain;

import java.time.LocalDate;
import org.bloodstream.blood.patient.NationalNumber;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants to give blood. All of it stays in this service's own table, as it was given.
 *
 * @param postcode absent when not given, and for somebody without a fixed address
 * @param addressLine house and street; absent when not given
 * @param number of a health service; absent when not given
 */
public record Applicant(
        String familyName,
        String givenName,
        LocalDate dateOfBirth,
        Sex sex,
        @Nullable String postcode,
        @Nullable String addressLine,
        @Nullable NationalNumber number) {

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Applicant[…]";
    }
}
