package org.bloodstream.donors.callup.domain;

import java.time.LocalDate;
import org.bloodstream.blood.Objection;

/** Why no list is made, or a donor's state is not changed. */
public sealed interface CallObjection extends Objection {

    record SessionUnknown() implements CallObjection {
        @Override
        public String code() {
            return "session-unknown";
        }

        @Override
        public String message() {
            return "There is no such session, or it takes no bookings.";
        }
    }

    /** @param day of the session, local date */
    record SessionOver(LocalDate day) implements CallObjection {
        @Override
        public String code() {
            return "session-over";
        }

        @Override
        public String message() {
            return "The session was on %s: donors are invited to one that is to come.".formatted(day);
        }
    }

    /** Neither the venue has a position, nor its district one in the table. */
    record VenuePositionUnknown() implements CallObjection {
        @Override
        public String code() {
            return "venue-position-unknown";
        }

        @Override
        public String message() {
            return "Nobody knows where the venue is, or no table of postcodes' positions is configured: make the list without a distance.";
        }
    }

    record NothingShort() implements CallObjection {
        @Override
        public String code() {
            return "nothing-short";
        }

        @Override
        public String message() {
            return "No group is below its minimum level: name the groups to call all the same.";
        }
    }

    /** @param state now */
    record NotToInvite(CallState state) implements CallObjection {
        @Override
        public String code() {
            return "not-to-invite";
        }

        @Override
        public String message() {
            return "This donor was invited already, has declined or has a place.";
        }
    }

    record NotToDecline(CallState state) implements CallObjection {
        @Override
        public String code() {
            return "not-to-decline";
        }

        @Override
        public String message() {
            return "This donor has declined already, or has a place: cancel the appointment instead.";
        }
    }

    /** Opted out, deceased, restricted, merged away or without consent since the list was made. */
    record NoLongerInvited() implements CallObjection {
        @Override
        public String code() {
            return "donor-no-longer-invited";
        }

        @Override
        public String message() {
            return "This donor may not be invited any longer: standing or consent has changed since the list was made.";
        }
    }

    /** The service has chosen not to write them. */
    record InvitationLettersOff() implements CallObjection {
        @Override
        public String code() {
            return "invitation-letters-off";
        }

        @Override
        public String message() {
            return "Letters of invitation are switched off for this service: ring the donors instead.";
        }
    }
}
