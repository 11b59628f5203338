package org.bloodstream.donors.subjectrights.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.NationalNumber;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.donors.designation.domain.Doctor;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** What is held of a donor that no other capability reads out. */
public interface Holdings {
    Flux<Person> persons(List<UUID> records);

    /** Oldest first. */
    Flux<Given> donations(List<UUID> records);

    /** By day. */
    Flux<Place> appointments(List<UUID> records);

    /** Oldest first. */
    Flux<Told> toldAfterwards(List<UUID> records);

    /** Oldest first, with what they said last. */
    Flux<Letter> letters(List<UUID> records);

    /** Talks about results, with every step: oldest first. */
    Flux<Talk> talks(List<UUID> records);

    /** Oldest first. */
    Flux<Answered> answers(List<UUID> records);

    /** Oldest first. */
    Flux<Deferred> deferrals(List<UUID> records);

    /** Oldest first. */
    Flux<DeferralChange> deferralChanges(List<UUID> records);

    /** @param text absent when nothing was produced yet */
    record Letter(
            UUID donor,
            String kind,
            @Nullable String channel,
            String state,
            @Nullable String text,
            @Nullable String reason,
            Instant requestedAt) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Letter[…]";
        }
    }

    /** @param step absent when nothing was done yet */
    record Talk(
            UUID donor,
            DonationNumber donation,
            String kind,
            LocalDate due,
            @Nullable String step,
            @Nullable String what,
            @Nullable String words,
            Instant at) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Talk[…]";
        }
    }

    Flux<Sampling> samplings(List<UUID> records);

    record Sampling(
            UUID donor,
            DonationNumber donation,
            String ground,
            int tubes,
            String consent,
            String venue,
            Instant takenAt) {}

    /** Of another patient only that there is one: who it is and how they are is theirs. */
    Flux<Designated> designations(List<UUID> records);

    /**
     * @param own the donor's number as the patient; absent where the patient is somebody else
     * @param ground why it was withdrawn; absent where the patient is somebody else
     */
    record Designated(
            UUID donor,
            String use,
            @Nullable PatientIdentifier own,
            OdsCode hospital,
            Doctor requestedBy,
            LocalDate wantedUntil,
            Instant approvedAt,
            @Nullable Instant withdrawnAt,
            @Nullable String ground) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Designated[…]";
        }
    }

    /** Number, group, antigens and antibodies of the system that the record was brought from. */
    Flux<BroughtHere> broughtHere(List<UUID> records);

    record BroughtHere(
            UUID donor, String what, String value, @Nullable LocalDate day) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "BroughtHere[…]";
        }
    }

    /** @param confirmedNew why the registration found nobody known; absent when none was like the donor */
    record Person(
            UUID donor,
            String familyName,
            String givenName,
            LocalDate dateOfBirth,
            String sex,
            @Nullable NationalNumber nationalNumber,
            @Nullable String confirmedNew,
            Instant registeredAt) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Person[…]";
        }
    }

    record Place(UUID donor, DonationType donation, String venue, LocalDate day, String state, boolean walkIn) {}

    record Told(UUID donor, String kind, LocalDate noticedOn, String words, Instant receivedAt) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Told[…]";
        }
    }

    record Answered(UUID donor, Instant assessedAt, String answer, String words, Instant answeredAt) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Answered[…]";
        }
    }

    record Deferred(
            UUID donor,
            String code,
            String words,
            String source,
            String endKind,
            @Nullable LocalDate endDay,
            @Nullable Instant endInstant,
            @Nullable String endedBecause,
            Instant imposedAt) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Deferred[…]";
        }
    }

    record DeferralChange(
            UUID donor,
            String code,
            String change,
            String reason,
            @Nullable String words,
            Instant changedAt) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "DeferralChange[…]";
        }
    }

    record Given(UUID donor, DonationNumber donation, String kind, String venue, int volumeMl, Instant collectedAt) {}

    /** Accounts that are or were linked, oldest first. */
    Flux<Linked> accounts(List<UUID> records);

    /** The last for each appointment, oldest first. */
    Flux<AnsweredAtHome> answersAtHome(List<UUID> records);

    /** Oldest first. */
    Flux<Sent> sentToHospitals(List<UUID> records);

    /**
     * @param unlinkedAt absent while it is linked
     * @param reason of the unlinking
     */
    record Linked(
            UUID donor,
            String account,
            Instant linkedAt,
            @Nullable Instant unlinkedAt,
            @Nullable String reason) {}

    /** @param replies as they were kept, JSON */
    record AnsweredAtHome(UUID donor, LocalDate day, String replies, Instant answeredAt) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "AnsweredAtHome[…]";
        }
    }

    record Sent(UUID donor, DonationNumber donation, String kind, OdsCode hospital, Instant despatchedAt) {}
}
