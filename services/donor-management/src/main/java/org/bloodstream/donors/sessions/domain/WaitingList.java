package org.bloodstream.donors.sessions.domain;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.sessions.domain.Standing.Waiting;

/**
 * Who waits for a place in one slot. Who came first gets it; who may not give on that day by now is passed over and keeps
 * the place in the line. Nobody is promoted into a slot that has started: it could not be told in time.
 */
public record WaitingList(List<Waiter> waiters) {
    public WaitingList {
        waiters =
                waiters.stream().sorted(Comparator.comparingLong(Waiter::line)).toList();
    }

    /** @param appointment one that waits */
    public record Waiter(Appointment appointment, DonorForBooking donor) {
        public Waiter {
            if (!(appointment.standing() instanceof Waiting)) throw new IllegalArgumentException("waits for nothing");
        }

        long line() {
            return appointment.standing() instanceof Waiting(var line) ? line : Long.MAX_VALUE;
        }
    }

    /** Empty when no place is free, or nobody may have it. */
    public Optional<Step> promote(OfferedSlot offered, SelectionPolicy rules, ZonedDateTime now) {
        return waiters.stream()
                .filter(waiter -> BookingPolicy.mayBePromoted(
                        waiter.appointment(), new BookingCase(waiter.donor(), offered, rules, now)))
                .findFirst()
                .map(waiter -> waiter.appointment().promoted(offered, BookingPolicy.place(offered), now.toInstant()));
    }
}
