package org.bloodstream.donors.occasions.domain;

import java.util.Optional;
import org.bloodstream.donors.communication.domain.LetterKind;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.Cause;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.Way;

/** What happened to an appointment, as far as its donor is told. */
public sealed interface AppointmentNews {
    record Booked(Way way) implements AppointmentNews {}

    record Moved() implements AppointmentNews {}

    /**
     * Its session is held at another time or place.
     *
     * @param waiting it is a place on the waiting list
     */
    record SessionMoved(boolean waiting) implements AppointmentNews {}

    /** @param waiting it was a place on the waiting list that ended */
    record Cancelled(Cause cause, boolean waiting) implements AppointmentNews {}

    /**
     * The letter that it needs; empty where none is written: who walks in is here, who dies or wants nothing more from us is
     * left alone, and a waiting list that its session's day has closed has kept nobody waiting for an appointment. [D]
     */
    default Optional<LetterKind> letter() {
        return switch (this) {
            case Booked(var way) ->
                switch (way) {
                    case BOOKED -> Optional.of(LetterKind.APPOINTMENT_CONFIRMED);
                    case PROMOTED -> Optional.of(LetterKind.PLACE_FROM_WAITING_LIST);
                    case WALK_IN -> Optional.empty();
                };
            case Moved _ -> Optional.of(LetterKind.APPOINTMENT_MOVED);
            case SessionMoved _ -> Optional.of(LetterKind.SESSION_MOVED);
            case Cancelled(var cause, var waiting) ->
                switch (cause) {
                    case DONOR -> waiting ? Optional.empty() : Optional.of(LetterKind.APPOINTMENT_CANCELLED);
                    case SERVICE, DONOR_DEFERRED, DONOR_TRANSFERRED -> Optional.of(LetterKind.APPOINTMENT_CALLED_OFF);
                    case SESSION_CANCELLED -> Optional.of(LetterKind.SESSION_CALLED_OFF);
                    case SESSION_CLOSED, DONOR_DIED, DONOR_OPTED_OUT -> Optional.empty();
                };
        };
    }

    /** As the letter calls it. */
    default String what() {
        var waiting =
                switch (this) {
                    case Cancelled cancelled -> cancelled.waiting();
                    case SessionMoved moved -> moved.waiting();
                    case Booked _, Moved _ -> false;
                };
        return waiting ? "place on the waiting list" : "appointment";
    }
}
