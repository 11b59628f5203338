package org.bloodstream.donors.eligibility.domain;

import java.time.ZonedDateTime;

/**
 * A donation that the donor has given.
 *
 * @param volumeMl mL
 * @param at in the region's zone
 */
public record PastDonation(DonationType type, int volumeMl, ZonedDateTime at) {}
