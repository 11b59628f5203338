package org.bloodstream.donors.sampling.domain;

import java.time.ZonedDateTime;
import java.util.UUID;
import org.bloodstream.donors.collection.domain.DonorAtCollection;
import org.bloodstream.donors.numbers.domain.AllottedNumber;
import org.bloodstream.donors.sessions.domain.KnownSession;
import org.jspecify.annotations.Nullable;

/**
 * Everything that taking samples is decided by.
 *
 * @param at in the region's zone
 * @param running a collection of this donor that has not ended
 * @param appointmentIsTheirs true when none was named
 * @param allotted absent for a number of no range, and for labels without one number
 * @param holder whose blood has this number already
 */
public record SamplingCase(
        KnownSession session,
        DonorAtCollection donor,
        ZonedDateTime at,
        @Nullable UUID running,
        boolean appointmentIsTheirs,
        @Nullable AllottedNumber allotted,
        @Nullable UUID holder) {}
