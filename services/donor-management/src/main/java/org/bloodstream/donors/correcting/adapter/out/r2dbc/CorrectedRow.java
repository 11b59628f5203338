package org.bloodstream.donors.correcting.adapter.out.r2dbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.bloodstream.blood.patient.NationalNumber;
import org.bloodstream.donors.correcting.domain.Address;
import org.bloodstream.donors.correcting.domain.DonorToCorrect;
import org.bloodstream.donors.correcting.domain.Identity;
import org.bloodstream.donors.registration.domain.Sex;
import org.jspecify.annotations.Nullable;

record CorrectedRow(
        UUID donor,
        String familyName,
        String givenName,
        LocalDate dateOfBirth,
        String sex,
        @Nullable String nationalNumber,
        @Nullable UUID survivor,
        @Nullable LocalDate diedOn,
        Instant registeredAt,
        long corrections) {

    /** @param address of the latest version of how the donor is reached */
    DonorToCorrect at(Address address, ZoneId zone) {
        var number = nationalNumber == null ? null : NationalNumber.read(nationalNumber);
        return new DonorToCorrect(
                donor,
                new Identity(familyName, givenName, dateOfBirth, Sex.valueOf(sex), number, address),
                survivor,
                diedOn,
                LocalDate.ofInstant(registeredAt, zone),
                Math.toIntExact(corrections));
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "CorrectedRow[…]";
    }
}
