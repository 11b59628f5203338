package org.bloodstream.donors.chairside.domain;

import java.time.ZonedDateTime;
import java.util.UUID;
import org.bloodstream.donors.collection.domain.DonorAtCollection;
import org.bloodstream.donors.designation.domain.Designation;
import org.bloodstream.donors.numbers.domain.AllottedNumber;
import org.bloodstream.donors.sessions.domain.KnownSession;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the start of a collection is decided by.
 *
 * @param startedAt in the region's zone
 * @param running a collection of this donor that has not ended
 * @param appointmentIsTheirs true when none was named
 * @param allotted absent for a number of no range, and for labels without one number
 * @param toldEligible a tablet had told, before the needle and without connection, that the donor may give
 * @param offline recorded without connection: blood has been taken
 * @param designation that was named; absent when none was, or there is none
 * @param holder whose blood has this number already
 */
public record StartCase(
        KnownSession session,
        DonorAtCollection donor,
        ZonedDateTime startedAt,
        @Nullable UUID running,
        boolean appointmentIsTheirs,
        @Nullable AllottedNumber allotted,
        boolean toldEligible,
        boolean offline,
        @Nullable UUID holder,
        @Nullable Designation designation) {}
