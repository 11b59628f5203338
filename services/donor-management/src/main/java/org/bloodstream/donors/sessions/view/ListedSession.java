package org.bloodstream.donors.sessions.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.sessions.domain.SessionState;
import org.bloodstream.donors.sessions.domain.Turnout;

/**
 * A session without its donors. Day and times are local.
 *
 * @param turnout planned against actual, by type of donation
 */
record ListedSession(
        UUID session,
        UUID venue,
        String venueName,
        String postcodeDistrict,
        LocalDate day,
        LocalTime opensAt,
        LocalTime closesAt,
        int chairs,
        SessionState state,
        List<Turnout> turnout) {}
