package org.bloodstream.donors.sessions.domain;

import org.bloodstream.blood.Objection;

/** Why a venue is not changed or retired. */
public sealed interface VenueObjection extends Objection {

    /** @param sessions that are planned or open there */
    record SessionsToCome(long sessions) implements VenueObjection {
        @Override
        public String code() {
            return "sessions-to-come";
        }

        @Override
        public String message() {
            return "Sessions are planned or open at this venue: close them, call them off, or hold them elsewhere first.";
        }
    }

    /**
     * Donors were told where to come. Another place is another venue, and a session that moves there tells them so.
     *
     * @param sessions that are planned or open there
     */
    record DonorsWereToldWhere(long sessions) implements VenueObjection {
        @Override
        public String code() {
            return "donors-were-told-where";
        }

        @Override
        public String message() {
            return "Sessions are planned or open at this venue, and donors were told where: add the other place as a venue and move the sessions to it.";
        }
    }
}
