package org.bloodstream.donors.sessions.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.sessions.domain.AppointmentState;
import org.jspecify.annotations.Nullable;

/** A session with its slots, and in each those who are booked, wait, have come, or did not come. */
record SessionDay(ListedSession session, List<SlotOfDay> slots) {

    /** @param appointments in the order of their state, then of the line or the name; cancelled ones are left out */
    record SlotOfDay(
            int slot,
            LocalTime startsAt,
            LocalTime endsAt,
            DonationType donation,
            int places,
            List<Expected> appointments) {}

    /**
     * @param inLine of who waits, 1 is next
     * @param arrivedAt of who has come
     */
    record Expected(
            UUID appointment,
            AppointmentState state,
            @Nullable Integer inLine,
            boolean walkIn,
            @Nullable Instant arrivedAt,
            UUID donor,
            String familyName,
            String givenName,
            LocalDate dateOfBirth) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "Expected[…]";
        }
    }

    List<String> persons() {
        return slots.stream()
                .flatMap(slot -> slot.appointments().stream())
                .map(each -> each.donor().toString())
                .distinct()
                .toList();
    }
}
