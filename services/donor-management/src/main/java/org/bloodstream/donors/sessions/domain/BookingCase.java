package org.bloodstream.donors.sessions.domain;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;

/**
 * A donor and a slot.
 *
 * @param rules in force
 * @param now in the region's zone
 */
public record BookingCase(DonorForBooking donor, OfferedSlot offered, SelectionPolicy rules, ZonedDateTime now) {
    LocalDateTime local() {
        return now.toLocalDateTime();
    }

    BookingCase without(Appointment appointment) {
        return new BookingCase(donor.without(appointment.appointment()), offered, rules, now);
    }
}
