package org.bloodstream.donors.duplicates.adapter.out.r2dbc;

import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.patient.NationalNumber;
import org.bloodstream.donors.duplicates.application.DuplicateSearches.Alike;
import org.bloodstream.donors.duplicates.domain.Pair;
import org.bloodstream.donors.likeness.domain.NormalName;
import org.bloodstream.donors.likeness.domain.Particulars;
import org.bloodstream.donors.likeness.domain.Residence;
import org.bloodstream.donors.registration.domain.Sex;
import org.jspecify.annotations.Nullable;

record AlikeRow(
        UUID one,
        String oneFamilyName,
        String oneGivenName,
        LocalDate oneDateOfBirth,
        String oneSex,
        @Nullable String onePostcode,
        @Nullable String oneAddressLine,
        @Nullable String oneNationalNumber,
        UUID other,
        String otherFamilyName,
        String otherGivenName,
        LocalDate otherDateOfBirth,
        String otherSex,
        @Nullable String otherPostcode,
        @Nullable String otherAddressLine,
        @Nullable String otherNationalNumber) {

    Alike alike() {
        return new Alike(
                Pair.of(one, other),
                particulars(
                        oneFamilyName,
                        oneGivenName,
                        oneDateOfBirth,
                        oneSex,
                        Residence.of(onePostcode, oneAddressLine),
                        oneNationalNumber),
                particulars(
                        otherFamilyName,
                        otherGivenName,
                        otherDateOfBirth,
                        otherSex,
                        Residence.of(otherPostcode, otherAddressLine),
                        otherNationalNumber));
    }

    private static Particulars particulars(
            String family, String given, LocalDate born, String sex, Residence residence, @Nullable String number) {
        return new Particulars(
                NormalName.of(family),
                NormalName.of(given),
                born,
                Sex.valueOf(sex),
                residence,
                number == null ? null : NationalNumber.read(number));
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "AlikeRow[…]";
    }
}
