package org.bloodstream.outcomes.lookback.domain;

import java.time.Instant;
import org.bloodstream.blood.isbt128.DonationNumber;

/**
 * A donation that was brought from an old system: what was made of it, and where that went, only that system's records say.
 *
 * @param system as the blood service calls it
 */
public record BroughtDonation(DonationNumber donation, String system, Instant collectedAt) {}
