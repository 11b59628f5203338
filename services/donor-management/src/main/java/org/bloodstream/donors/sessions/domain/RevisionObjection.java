package org.bloodstream.donors.sessions.domain;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;

/** Why a planned session is not changed. */
public sealed interface RevisionObjection extends Objection {

    record NothingRevised() implements RevisionObjection {
        @Override
        public String code() {
            return "nothing-revised";
        }

        @Override
        public String message() {
            return "The session is planned so already.";
        }
    }

    /** @param slots that the session has not */
    record SlotsNotThere(List<Integer> slots) implements RevisionObjection {
        public SlotsNotThere {
            slots = List.copyOf(slots);
        }

        @Override
        public String code() {
            return "slots-not-there";
        }

        @Override
        public String message() {
            return "The session has no such slots: look at the session.";
        }
    }

    /**
     * Somebody would lose a place.
     *
     * @param needed places that the slot must keep
     * @param moveTo other slots of the session for the same donation that have a free place
     */
    record PlacesTaken(int slot, int needed, List<Integer> moveTo) implements RevisionObjection {
        public PlacesTaken {
            moveTo = List.copyOf(moveTo);
        }

        @Override
        public String code() {
            return "places-taken";
        }

        @Override
        public String message() {
            return "Donors are booked into slot %d: move or cancel their appointments first.".formatted(slot);
        }
    }

    /** @param donors who wait for a place in a slot that is to be taken out */
    record DonorsWait(int slot, int donors) implements RevisionObjection {
        @Override
        public String code() {
            return "donors-waiting";
        }

        @Override
        public String message() {
            return "%d wait for a place in slot %d: move or cancel their appointments first.".formatted(donors, slot);
        }
    }

    /** @param appointments in the slot, booked or waiting, whose donors nobody is said to have told */
    record DonorsNotTold(int slot, List<UUID> appointments) implements RevisionObjection {
        public DonorsNotTold {
            appointments = List.copyOf(appointments);
        }

        @Override
        public String code() {
            return "donors-not-told";
        }

        @Override
        public String message() {
            return "%d donors of slot %d do not know of the other time or place, and a letter would come too late: tell them first, and say whom you told."
                    .formatted(appointments.size(), slot);
        }
    }

    record NoSlotLeft() implements RevisionObjection {
        @Override
        public String code() {
            return "no-slot-left";
        }

        @Override
        public String message() {
            return "Nobody could come to a session without slots: call it off instead.";
        }
    }
}
