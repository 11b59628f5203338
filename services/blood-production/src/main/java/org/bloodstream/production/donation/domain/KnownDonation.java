package org.bloodstream.production.donation.domain;

import java.time.Instant;
import org.bloodstream.blood.isbt128.DonationNumber;

/**
 * What donor-management told of a donation; who gave it is not known here.
 *
 * @param volumeMl mL as collected
 * @param redCellsOnly the collection took so long that nothing else may be made of it
 */
public record KnownDonation(DonationNumber donation, int volumeMl, Instant collectedAt, boolean redCellsOnly) {}
