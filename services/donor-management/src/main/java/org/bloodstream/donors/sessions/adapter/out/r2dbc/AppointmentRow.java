package org.bloodstream.donors.sessions.adapter.out.r2dbc;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.sessions.domain.Appointment;
import org.bloodstream.donors.sessions.domain.AppointmentState;
import org.bloodstream.donors.sessions.domain.SlotId;
import org.bloodstream.donors.sessions.domain.Standing;
import org.jspecify.annotations.Nullable;

record AppointmentRow(
        UUID appointment,
        UUID donor,
        String donation,
        UUID session,
        int slot,
        String state,
        @Nullable Integer place,
        @Nullable Long line,
        boolean walkIn,
        @Nullable Instant arrivedAt,
        long version) {
    static final String COLUMNS =
            "appointment, donor, donation, session, slot, state, place, line, walk_in, arrived_at, version";

    static AppointmentRow of(Appointment appointment) {
        var standing = appointment.standing();
        return new AppointmentRow(
                appointment.appointment(),
                appointment.donor(),
                appointment.donation().name(),
                appointment.slot().session(),
                appointment.slot().number(),
                standing.state().name(),
                place(standing),
                standing instanceof Standing.Waiting(var line) ? line : null,
                standing instanceof Standing.Arrived here && here.walkIn(),
                standing instanceof Standing.Arrived here ? here.at() : null,
                appointment.version());
    }

    Appointment asAppointment() {
        return new Appointment(
                appointment, donor, DonationType.valueOf(donation), new SlotId(session, slot), standing(), version);
    }

    /** The table's checks say which columns a state has. */
    private Standing standing() {
        return switch (AppointmentState.valueOf(state)) {
            case WAITING -> new Standing.Waiting(Objects.requireNonNull(line));
            case BOOKED -> new Standing.Booked(Objects.requireNonNull(place));
            case ARRIVED ->
                new Standing.Arrived(Objects.requireNonNull(place), walkIn, Objects.requireNonNull(arrivedAt));
            case MISSED -> new Standing.Missed(Objects.requireNonNull(place));
            case CANCELLED -> new Standing.Cancelled();
        };
    }

    private static @Nullable Integer place(Standing standing) {
        return switch (standing) {
            case Standing.Booked booked -> booked.place();
            case Standing.Arrived arrived -> arrived.place();
            case Standing.Missed missed -> missed.place();
            case Standing.Waiting _, Standing.Cancelled _ -> null;
        };
    }
}
