package org.bloodstream.donors.collection.domain;

import java.time.ZonedDateTime;

/**
 * A donation that has just been taken.
 *
 * @param volumeMl mL in the pack without anticoagulant
 * @param at end of the collection, in the region's zone
 */
public record Bleed(DonationKind kind, String venue, int volumeMl, ZonedDateTime at) {}
