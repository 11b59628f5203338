package org.bloodstream.donors.sessions.domain;

import java.time.LocalTime;

/** Local times of one day; a session ends on the day on which it began. */
public record OpeningHours(LocalTime opensAt, LocalTime closesAt) {
    public OpeningHours {
        if (!opensAt.isBefore(closesAt)) throw new IllegalArgumentException("closing comes after opening");
    }

    boolean contain(SlotDraft slot) {
        return !slot.startsAt().isBefore(opensAt) && !slot.endsAt().isAfter(closesAt);
    }

    boolean overlap(OpeningHours other) {
        return opensAt.isBefore(other.closesAt) && other.opensAt.isBefore(closesAt);
    }
}
