package org.bloodstream.donors.donorrecord;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.patient.NationalNumber;
import org.bloodstream.donors.account.application.Accounts.LinkedAccount;
import org.bloodstream.donors.donorrecord.DonorRecord.Blood;
import org.bloodstream.donors.donorrecord.DonorRecord.Given;
import org.bloodstream.donors.donorrecord.DonorRecords.History;
import org.bloodstream.donors.registration.domain.Sex;
import org.jspecify.annotations.Nullable;

record DonorRow(
        UUID donor,
        String familyName,
        String givenName,
        LocalDate dateOfBirth,
        String sex,
        @Nullable String postcode,
        @Nullable String addressLine,
        @Nullable String nationalNumber) {

    DonorRecord with(
            List<UUID> records, History history, List<Given> donations, Giving giving, List<LinkedAccount> accounts) {
        var number = nationalNumber == null
                ? null
                : NationalNumber.read(nationalNumber).printed();
        var now = history.now();
        return new DonorRecord(
                donor,
                familyName,
                givenName,
                dateOfBirth,
                Sex.valueOf(sex),
                postcode,
                addressLine,
                number,
                now.survivor(),
                records,
                now.standing().conditions(),
                history.changes(),
                history.merges(),
                history.corrections(),
                history.groupAlarms(),
                history.deferrals(),
                donations,
                history.legacyNumbers(),
                Blood.of(history.blood()),
                giving,
                accounts);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "DonorRow[…]";
    }
}
