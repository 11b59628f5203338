package org.bloodstream.donors.sessions.domain;

import static org.bloodstream.donors.sessions.domain.BookingRules.A_PLACE_IS_FREE;
import static org.bloodstream.donors.sessions.domain.BookingRules.DONOR_HOLDS_NONE;
import static org.bloodstream.donors.sessions.domain.BookingRules.DONOR_IS_NOT_DEFERRED;
import static org.bloodstream.donors.sessions.domain.BookingRules.DONOR_MAY_BE_ASKED;
import static org.bloodstream.donors.sessions.domain.BookingRules.DONOR_MAY_COME;
import static org.bloodstream.donors.sessions.domain.BookingRules.INTERVAL_HAS_PASSED;
import static org.bloodstream.donors.sessions.domain.BookingRules.LATER_APPOINTMENTS_KEEP_THEIR_INTERVAL;
import static org.bloodstream.donors.sessions.domain.BookingRules.NO_PLACE_IS_FREE;
import static org.bloodstream.donors.sessions.domain.BookingRules.RULES_LET_GIVE_ON_THE_DAY;
import static org.bloodstream.donors.sessions.domain.BookingRules.SESSION_IS_OPEN;
import static org.bloodstream.donors.sessions.domain.BookingRules.SESSION_TAKES_BOOKINGS;
import static org.bloodstream.donors.sessions.domain.BookingRules.SLOT_HAS_NOT_ENDED;
import static org.bloodstream.donors.sessions.domain.BookingRules.SLOT_IS_TO_COME;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.Way;
import org.bloodstream.donors.sessions.domain.BookingDecision.Refused;
import org.bloodstream.donors.sessions.domain.BookingDecision.Taken;
import org.bloodstream.donors.sessions.domain.BookingObjection.AppointmentNotBooked;
import org.bloodstream.donors.sessions.domain.BookingObjection.AppointmentNotOpen;
import org.bloodstream.donors.sessions.domain.BookingObjection.DonationDiffers;
import org.bloodstream.donors.sessions.domain.BookingObjection.SlotUnchanged;
import org.bloodstream.donors.sessions.domain.SessionObjection.SessionNotOpen;
import org.bloodstream.donors.sessions.domain.Standing.Booked;

/** Who may have which place. */
public final class BookingPolicy {
    private static final List<BookingRules> OF_THE_DONOR = List.of(
            DONOR_MAY_COME,
            DONOR_HOLDS_NONE,
            INTERVAL_HAS_PASSED,
            LATER_APPOINTMENTS_KEEP_THEIR_INTERVAL,
            RULES_LET_GIVE_ON_THE_DAY);
    private static final List<BookingRules> TO_BOOK =
            List.of(SESSION_TAKES_BOOKINGS, SLOT_IS_TO_COME, A_PLACE_IS_FREE, DONOR_IS_NOT_DEFERRED);
    private static final List<BookingRules> TO_WAIT =
            List.of(SESSION_TAKES_BOOKINGS, SLOT_IS_TO_COME, NO_PLACE_IS_FREE, DONOR_IS_NOT_DEFERRED);
    private static final List<BookingRules> TO_WALK_IN =
            List.of(SESSION_IS_OPEN, SLOT_HAS_NOT_ENDED, A_PLACE_IS_FREE, DONOR_MAY_BE_ASKED);

    private BookingPolicy() {}

    /** @param appointment the number that it gets */
    public static BookingDecision decide(Request request, UUID appointment, BookingCase given) {
        var objections = objections(
                switch (request) {
                    case BOOK -> TO_BOOK;
                    case WAIT -> TO_WAIT;
                    case WALK_IN -> TO_WALK_IN;
                },
                given);
        return objections.isEmpty() ? new Taken(steps(request, appointment, given)) : new Refused(objections);
    }

    /** Another slot for the same type of donation; the old place is free afterwards. */
    public static BookingDecision move(Appointment appointment, BookingCase given) {
        var to = given.offered();
        Stream<BookingObjection> own = Stream.of(
                        appointment.standing() instanceof Booked
                                ? Stream.<BookingObjection>empty()
                                : Stream.of(new AppointmentNotBooked(
                                        appointment.standing().state())),
                        appointment.donation() == to.slot().donation()
                                ? Stream.<BookingObjection>empty()
                                : Stream.of(new DonationDiffers(
                                        appointment.donation(), to.slot().donation())),
                        appointment.slot().equals(to.id())
                                ? Stream.<BookingObjection>of(new SlotUnchanged())
                                : Stream.<BookingObjection>empty())
                .flatMap(each -> each);
        var objections = Stream.concat(own, objections(TO_BOOK, given.without(appointment)).stream())
                .toList();
        if (!objections.isEmpty()) return new Refused(objections);
        return new Taken(List.of(appointment.moved(to, place(to), given.now().toInstant())));
    }

    public static BookingDecision cancel(Appointment appointment, AppointmentEvent.Cause cause, Instant at) {
        return appointment.isOpen()
                ? new Taken(List.of(appointment.cancelled(cause, at)))
                : new Refused(
                        List.of(new AppointmentNotOpen(appointment.standing().state())));
    }

    /** @param session the state of its session */
    public static BookingDecision arrive(Appointment appointment, SessionState session, Instant at) {
        Stream<BookingObjection> state = appointment.standing() instanceof Booked
                ? Stream.empty()
                : Stream.of(new AppointmentNotBooked(appointment.standing().state()));
        Stream<BookingObjection> open =
                session == SessionState.OPEN ? Stream.empty() : Stream.of(new SessionNotOpen(session));
        var objections = Stream.concat(state, open).toList();
        return objections.isEmpty() ? new Taken(List.of(appointment.arrived(false, at))) : new Refused(objections);
    }

    /** Whether somebody who waits may have the place. */
    static boolean mayBePromoted(Appointment waiting, BookingCase given) {
        return objections(TO_BOOK, given.without(waiting)).isEmpty();
    }

    private static List<BookingObjection> objections(List<BookingRules> ofTheSlot, BookingCase given) {
        return Stream.concat(ofTheSlot.stream(), OF_THE_DONOR.stream())
                .<BookingObjection>flatMap(rule -> rule.objections(given))
                .toList();
    }

    private static List<Step> steps(Request request, UUID appointment, BookingCase given) {
        var offered = given.offered();
        var donor = given.donor().donor();
        var at = given.now().toInstant();
        return switch (request) {
            case BOOK -> List.of(Appointment.booked(appointment, donor, offered, place(offered), Way.BOOKED, at));
            case WAIT -> List.of(Appointment.waiting(appointment, donor, offered, at));
            case WALK_IN -> {
                var booked = Appointment.booked(appointment, donor, offered, place(offered), Way.WALK_IN, at);
                yield List.of(booked, booked.after().arrived(true, at));
            }
        };
    }

    static int place(OfferedSlot offered) {
        return offered.freePlace().orElseThrow();
    }
}
