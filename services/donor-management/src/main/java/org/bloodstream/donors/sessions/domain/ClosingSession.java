package org.bloodstream.donors.sessions.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.Cause;
import org.bloodstream.donors.sessions.domain.Standing.Arrived;
import org.bloodstream.donors.sessions.domain.Standing.Booked;
import org.bloodstream.donors.sessions.domain.Standing.Cancelled;
import org.bloodstream.donors.sessions.domain.Standing.Missed;
import org.bloodstream.donors.sessions.domain.Standing.Waiting;

/** What the end of a session means for its appointments: none stays open. */
public final class ClosingSession {
    private ClosingSession() {}

    /**
     * Donors who can still come.
     *
     * @param now local
     */
    public static int expected(SessionPlan plan, Collection<Appointment> appointments, LocalDateTime now) {
        return Math.toIntExact(appointments.stream()
                .filter(each -> each.standing() instanceof Booked)
                .filter(each -> plan.slot(each.slot().number())
                        .map(slot -> now.isBefore(plan.day().atTime(slot.endsAt())))
                        .orElse(false))
                .count());
    }

    /** Who was booked and did not come has missed it; who waited waits no longer. */
    public static List<Step> close(Collection<Appointment> appointments, Instant at) {
        return appointments.stream()
                .flatMap(each -> switch (each.standing()) {
                    case Booked _ -> Stream.of(each.missed(at));
                    case Waiting _ -> Stream.of(each.cancelled(Cause.SESSION_CLOSED, at));
                    case Arrived _, Missed _, Cancelled _ -> Stream.empty();
                })
                .toList();
    }

    public static List<Step> cancel(Collection<Appointment> appointments, Instant at) {
        return appointments.stream()
                .filter(Appointment::isOpen)
                .map(each -> each.cancelled(Cause.SESSION_CANCELLED, at))
                .toList();
    }
}
