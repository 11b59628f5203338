package org.bloodstream.donors.sessions.application;

import java.util.UUID;
import org.bloodstream.donors.sessions.domain.DonorForBooking;
import reactor.core.publisher.Mono;

/** Donors as bookings see them. */
@FunctionalInterface
public interface BookingDonors {
    /** Until the transaction ends nobody else books for this donor; empty when there is no such donor. */
    Mono<DonorForBooking> lock(UUID donor);

    /** The record that stands for them now, of who made an appointment under a number that may be merged away since. */
    default Mono<DonorForBooking> lockPerson(UUID donor) {
        return lock(donor);
    }
}
