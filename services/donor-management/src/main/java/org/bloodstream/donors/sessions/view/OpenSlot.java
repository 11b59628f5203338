package org.bloodstream.donors.sessions.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.jspecify.annotations.Nullable;

/**
 * A slot that a donor can book, or wait for. It says nothing of who else comes, nor how many.
 *
 * @param free a place is free; else there is the waiting list
 */
record OpenSlot(
        UUID session,
        int slot,
        UUID venue,
        String venueName,
        String postcodeDistrict,
        LocalDate day,
        LocalTime startsAt,
        LocalTime endsAt,
        DonationType donation,
        boolean free) {

    record Row(
            UUID session,
            int slot,
            UUID venue,
            String venueName,
            String postcodeDistrict,
            @Nullable Double latitude,
            @Nullable Double longitude,
            LocalDate day,
            LocalTime startsAt,
            LocalTime endsAt,
            String donation,
            boolean free) {
        OpenSlot open() {
            return new OpenSlot(
                    session,
                    slot,
                    venue,
                    venueName,
                    postcodeDistrict,
                    day,
                    startsAt,
                    endsAt,
                    DonationType.valueOf(donation),
                    free);
        }
    }
}
