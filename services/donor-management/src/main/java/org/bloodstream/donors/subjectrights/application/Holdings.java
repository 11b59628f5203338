package org.bloodstream.donors.subjectrights.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

    /** Number, group, antigens, antibodies and deferrals of the system that the record was brought from. */
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
            @Nullable String nationalNumber,
            @Nullable String confirmedNew,
            Instant registeredAt) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Person[…]";
        }
    }

    record Place(UUID donor, String donation, String venue, LocalDate day, String state, boolean walkIn) {}

    record Told(UUID donor, String kind, LocalDate noticedOn, String words, Instant receivedAt) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Told[…]";
        }
    }

    record Given(UUID donor, String donation, String kind, String venue, int volumeMl, Instant collectedAt) {}
}
