package org.bloodstream.donors.subjectrights.adapter.out.r2dbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.NationalNumber;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.donors.designation.domain.Doctor;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.subjectrights.application.Holdings;
import org.jspecify.annotations.Nullable;

/** What tables keep as text and a reader knows by type. */
final class HoldingRows {
    private HoldingRows() {}

    record Person(
            UUID donor,
            String familyName,
            String givenName,
            LocalDate dateOfBirth,
            String sex,
            @Nullable String nationalNumber,
            @Nullable String confirmedNew,
            Instant registeredAt) {
        Holdings.Person held() {
            var number = nationalNumber == null ? null : NationalNumber.read(nationalNumber);
            return new Holdings.Person(
                    donor, familyName, givenName, dateOfBirth, sex, number, confirmedNew, registeredAt);
        }

        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Person[…]";
        }
    }

    record Given(UUID donor, String donation, String kind, String venue, int volumeMl, Instant collectedAt) {
        Holdings.Given held() {
            return new Holdings.Given(donor, new DonationNumber(donation), kind, venue, volumeMl, collectedAt);
        }
    }

    record Place(UUID donor, String donation, String venue, LocalDate day, String state, boolean walkIn) {
        Holdings.Place held() {
            return new Holdings.Place(donor, DonationType.valueOf(donation), venue, day, state, walkIn);
        }
    }

    record Talk(
            UUID donor,
            String donation,
            String kind,
            LocalDate due,
            @Nullable String step,
            @Nullable String what,
            @Nullable String words,
            Instant at) {
        Holdings.Talk held() {
            return new Holdings.Talk(donor, new DonationNumber(donation), kind, due, step, what, words, at);
        }

        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Talk[…]";
        }
    }

    record Sent(UUID donor, String donation, String kind, String hospital, Instant despatchedAt) {
        Holdings.Sent held() {
            return new Holdings.Sent(donor, new DonationNumber(donation), kind, new OdsCode(hospital), despatchedAt);
        }
    }

    record Sampling(
            UUID donor, String donation, String ground, int tubes, String consent, String venue, Instant takenAt) {
        Holdings.Sampling held() {
            return new Holdings.Sampling(donor, new DonationNumber(donation), ground, tubes, consent, venue, takenAt);
        }
    }

    record Designated(
            UUID donor,
            String use,
            @Nullable String ownAuthority,
            @Nullable String ownNumber,
            String hospital,
            String requestedBy,
            LocalDate wantedUntil,
            Instant approvedAt,
            @Nullable Instant withdrawnAt,
            @Nullable String ground) {
        Holdings.Designated held() {
            return new Holdings.Designated(
                    donor,
                    use,
                    ownAuthority == null || ownNumber == null ? null : new PatientIdentifier(ownAuthority, ownNumber),
                    new OdsCode(hospital),
                    new Doctor(requestedBy),
                    wantedUntil,
                    approvedAt,
                    withdrawnAt,
                    ground);
        }

        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Designated[…]";
        }
    }
}
