package org.bloodstream.donors.sessions.domain;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.Effect;
import org.bloodstream.donors.eligibility.domain.Eligibility;
import org.bloodstream.donors.eligibility.domain.NextDonation;
import org.bloodstream.donors.sessions.domain.BookingObjection.SessionEnded;
import org.bloodstream.donors.sessions.domain.BookingObjection.SlotFree;
import org.bloodstream.donors.sessions.domain.BookingObjection.SlotFull;
import org.bloodstream.donors.sessions.domain.BookingObjection.SlotOver;
import org.bloodstream.donors.sessions.domain.BookingObjection.SlotStarted;
import org.bloodstream.donors.sessions.domain.DonorMayNotBook.AppointmentOpen;
import org.bloodstream.donors.sessions.domain.DonorMayNotBook.DonorDeferred;
import org.bloodstream.donors.sessions.domain.DonorMayNotBook.DonorDoesNotGive;
import org.bloodstream.donors.sessions.domain.DonorMayNotBook.DonorMergedAway;
import org.bloodstream.donors.sessions.domain.DonorMayNotBook.IntervalTooShort;
import org.bloodstream.donors.sessions.domain.DonorMayNotBook.NextAppointmentTooNear;
import org.bloodstream.donors.sessions.domain.DonorMayNotBook.NotOnThisDay;
import org.bloodstream.donors.sessions.domain.SessionObjection.SessionNotOpen;
import org.bloodstream.donors.standing.domain.Condition;

/** One rule of booking. All that concern a case are asked; none hides another's answer. */
@FunctionalInterface
interface BookingRules {
    Stream<? extends BookingObjection> objections(BookingCase given);

    BookingRules A_PLACE_IS_FREE = given -> given.offered().freePlace().isPresent()
            ? Stream.empty()
            : Stream.of(new SlotFull(given.offered().slot().places()));

    BookingRules NO_PLACE_IS_FREE =
            given -> given.offered().freePlace().isPresent() ? Stream.of(new SlotFree()) : Stream.empty();

    BookingRules SESSION_TAKES_BOOKINGS = given -> given.offered().state().takesBookings()
            ? Stream.empty()
            : Stream.of(new SessionEnded(given.offered().state()));

    BookingRules SESSION_IS_OPEN = given -> given.offered().state() == SessionState.OPEN
            ? Stream.empty()
            : Stream.of(new SessionNotOpen(given.offered().state()));

    BookingRules SLOT_IS_TO_COME =
            given -> given.offered().hasStarted(given.local()) ? Stream.of(new SlotStarted()) : Stream.empty();

    BookingRules SLOT_HAS_NOT_ENDED =
            given -> given.offered().hasEnded(given.local()) ? Stream.of(new SlotOver()) : Stream.empty();

    /** As at the chairside (COL-04, COL-05): nobody who died, opted out or gives elsewhere, and under the number that stands. */
    BookingRules DONOR_MAY_COME = given -> {
        var donor = given.donor();
        var survivor = donor.survivor();
        return Stream.concat(
                donor.standing().conditions().stream()
                        .filter(Condition::barsGiving)
                        .map(DonorDoesNotGive::new),
                survivor == null ? Stream.empty() : Stream.of(new DonorMergedAway(survivor)));
    };

    /** Nobody who is deferred when the slot starts, so that nobody comes in vain (04_donor_selection.md, section 4.3). */
    BookingRules DONOR_IS_NOT_DEFERRED = given -> deferrals(
                    given, given.offered().startsAt().atZone(given.now().getZone()))
            .map(DonorDeferred::by);

    /** Who is here and was deferred until it ends by a health check comes to be asked again. */
    BookingRules DONOR_MAY_BE_ASKED = given -> deferrals(given, given.now())
            .filter(deferral -> !deferral.isAskedAgain())
            .map(DonorDeferred::by);

    /** One open appointment for a type of donation, on a waiting list or booked (the design's choice). */
    BookingRules DONOR_HOLDS_NONE = given -> given.donor().held().stream()
            .filter(held -> held.donation() == given.offered().slot().donation())
            .map(held -> new AppointmentOpen(held.appointment(), held.day(), held.waiting()));

    /** 04_donor_selection.md, section 4.2, by the table in force: since every donation and every appointment before. */
    BookingRules INTERVAL_HAS_PASSED = given -> {
        var day = given.offered().day();
        return before(given).flatMap(gift -> {
            var next = after(given, gift.donation(), given.offered().slot().donation(), gift.day());
            return day.isBefore(next.from())
                    ? Stream.of(new IntervalTooShort(next.rule(), gift.donation(), next.from()))
                    : Stream.empty();
        });
    };

    /** The same table, for what the donor has booked already for later. */
    BookingRules LATER_APPOINTMENTS_KEEP_THEIR_INTERVAL = given -> booked(given)
            .filter(held -> held.day().isAfter(given.offered().day()))
            .flatMap(held -> {
                var offered = given.offered();
                var next = after(given, offered.slot().donation(), held.donation(), offered.day());
                return held.day().isBefore(next.from())
                        ? Stream.of(new NextAppointmentTooNear(next.rule(), held.donation(), held.day(), next.from()))
                        : Stream.empty();
            });

    /**
     * Age and maxima of the slot's day (04_donor_selection.md, sections 4.1 and 4.2), so that nobody is turned away on it. What
     * a clinician decides on the day is no bar.
     */
    BookingRules RULES_LET_GIVE_ON_THE_DAY = given -> {
        var zone = given.now().getZone();
        var offered = given.offered();
        var donor = given.donor().expected(before(given).toList(), zone);
        return Eligibility.atBooking(
                        given.rules(),
                        donor,
                        offered.slot().donation(),
                        offered.startsAt().atZone(zone))
                .findings()
                .stream()
                .filter(finding -> finding.effect().compareTo(Effect.DEFER) >= 0)
                .map(NotOnThisDay::by);
    };

    /** What the donor has given by the slot's day, with appointments of other types as if they were given. */
    private static Stream<DonorForBooking.Gift> before(BookingCase given) {
        var day = given.offered().day();
        return Stream.concat(
                given.donor().gifts().stream(),
                booked(given)
                        .filter(held -> !held.day().isAfter(day))
                        .map(held -> new DonorForBooking.Gift(held.donation(), held.day())));
    }

    private static Stream<Deferral> deferrals(BookingCase given, ZonedDateTime at) {
        return given.donor().deferrals().stream()
                .filter(deferral -> deferral.keepsFrom(given.offered().slot().donation(), at));
    }

    /** Of other types. Who waits may be given the place at any moment, so it counts as booked. */
    private static Stream<DonorForBooking.Held> booked(BookingCase given) {
        return given.donor().held().stream()
                .filter(held -> held.donation() != given.offered().slot().donation());
    }

    private static NextDonation after(BookingCase given, DonationType before, DonationType next, LocalDate day) {
        return NextDonation.after(given.rules(), before, next, given.donor().sex(), day);
    }
}
