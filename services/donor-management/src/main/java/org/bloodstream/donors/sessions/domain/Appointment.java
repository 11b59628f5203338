package org.bloodstream.donors.sessions.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.AppointmentBooked;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.AppointmentCancelled;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.AppointmentMissed;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.AppointmentMoved;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.Cause;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.DonorArrived;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.WaitingListJoined;
import org.bloodstream.donors.sessions.domain.AppointmentEvent.Way;
import org.bloodstream.donors.sessions.domain.Standing.Arrived;
import org.bloodstream.donors.sessions.domain.Standing.Booked;
import org.bloodstream.donors.sessions.domain.Standing.Cancelled;
import org.bloodstream.donors.sessions.domain.Standing.Missed;
import org.bloodstream.donors.sessions.domain.Standing.Waiting;

/**
 * A donor's appointment, or place on a waiting list, for one slot. A step that its standing does not allow throws: policies
 * object before.
 *
 * @param version of its last event
 */
public record Appointment(
        UUID appointment, UUID donor, DonationType donation, SlotId slot, Standing standing, long version) {

    static Step booked(UUID appointment, UUID donor, OfferedSlot offered, int place, Way way, Instant at) {
        var after = new Appointment(appointment, donor, offered.slot().donation(), offered.id(), new Booked(place), 1);
        return new Step(after, after.asBooked(offered.day(), way, at));
    }

    static Step waiting(UUID appointment, UUID donor, OfferedSlot offered, Instant at) {
        var after = new Appointment(
                appointment, donor, offered.slot().donation(), offered.id(), new Waiting(offered.lastInLine() + 1), 1);
        return new Step(
                after,
                new WaitingListJoined(
                        appointment,
                        donor,
                        after.donation,
                        offered.id().session(),
                        offered.day(),
                        offered.id().number(),
                        at));
    }

    Step promoted(OfferedSlot offered, int place, Instant at) {
        require(standing instanceof Waiting);
        var after = with(slot, new Booked(place));
        return new Step(after, after.asBooked(offered.day(), Way.PROMOTED, at));
    }

    Step moved(OfferedSlot to, int place, Instant at) {
        require(standing instanceof Booked);
        var moved = new AppointmentMoved(
                appointment,
                donor,
                donation,
                slot.session(),
                slot.number(),
                to.id().session(),
                to.day(),
                to.id().number(),
                at);
        return new Step(with(to.id(), new Booked(place)), moved);
    }

    public Step cancelled(Cause cause, Instant at) {
        require(isOpen());
        var waited = standing instanceof Waiting;
        return new Step(
                with(slot, new Cancelled()),
                new AppointmentCancelled(
                        appointment, donor, donation, slot.session(), slot.number(), waited, cause, at));
    }

    public Step arrived(boolean walkIn, Instant at) {
        if (!(standing instanceof Booked(var place))) throw new IllegalStateException("only who is booked arrives");
        return new Step(
                with(slot, new Arrived(place, walkIn, at)),
                new DonorArrived(appointment, donor, donation, slot.session(), slot.number(), walkIn, at));
    }

    public Step missed(Instant at) {
        if (!(standing instanceof Booked(var place))) throw new IllegalStateException("only who is booked can miss it");
        return new Step(
                with(slot, new Missed(place)),
                new AppointmentMissed(appointment, donor, donation, slot.session(), slot.number(), at));
    }

    /** Something is still to come of it. */
    public boolean isOpen() {
        return switch (standing) {
            case Waiting _, Booked _ -> true;
            case Arrived _, Missed _, Cancelled _ -> false;
        };
    }

    private AppointmentBooked asBooked(LocalDate day, Way way, Instant at) {
        return new AppointmentBooked(appointment, donor, donation, slot.session(), day, slot.number(), way, at);
    }

    private Appointment with(SlotId slot, Standing next) {
        return new Appointment(appointment, donor, donation, slot, next, version + 1);
    }

    private static void require(boolean allowed) {
        if (!allowed) throw new IllegalStateException("the appointment's standing does not allow this");
    }
}
