package org.bloodstream.donors.sessions.domain;

import java.time.LocalTime;
import org.bloodstream.donors.eligibility.domain.DonationType;

/** A slot as somebody wants it; it may be impossible. */
public record SlotDraft(LocalTime startsAt, LocalTime endsAt, DonationType donation, int places) {
    public SlotDraft {
        if (places < 1) throw new IllegalArgumentException("a slot without places");
    }

    boolean endsAfterItStarts() {
        return startsAt.isBefore(endsAt);
    }

    boolean isUnderWayAt(LocalTime time) {
        return !time.isBefore(startsAt) && time.isBefore(endsAt);
    }

    boolean isTheSameAs(SlotDraft other) {
        return startsAt.equals(other.startsAt) && endsAt.equals(other.endsAt) && donation == other.donation;
    }
}
