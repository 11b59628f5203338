package org.bloodstream.donors.sessions.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.sessions.domain.AppointmentState;
import org.jspecify.annotations.Nullable;

/**
 * An appointment or a place on a waiting list of the donor who asks, or for whom a donor carer does.
 *
 * @param inLine of who waits, 1 is next
 */
record OwnAppointment(
        UUID appointment,
        AppointmentState state,
        @Nullable Integer inLine,
        DonationType donation,
        UUID session,
        int slot,
        String venueName,
        String postcodeDistrict,
        LocalDate day,
        LocalTime startsAt,
        LocalTime endsAt) {

    record Row(
            UUID appointment,
            String state,
            @Nullable Integer inLine,
            String donation,
            UUID session,
            int slot,
            String venueName,
            String postcodeDistrict,
            LocalDate day,
            LocalTime startsAt,
            LocalTime endsAt) {
        OwnAppointment own() {
            return new OwnAppointment(
                    appointment,
                    AppointmentState.valueOf(state),
                    inLine,
                    DonationType.valueOf(donation),
                    session,
                    slot,
                    venueName,
                    postcodeDistrict,
                    day,
                    startsAt,
                    endsAt);
        }
    }
}
