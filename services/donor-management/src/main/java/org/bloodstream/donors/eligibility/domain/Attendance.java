package org.bloodstream.donors.eligibility.domain;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A donor who wants to give now.
 *
 * @param plannedLossMl mL that would be taken, samples and what stays in the machine included; absent where the donation has a usual one
 * @param at in the region's zone
 */
public record Attendance(
        DonationType donation,
        Measurements measurements,
        @Nullable Integer plannedLossMl,
        ZonedDateTime at) {}
